import type { DataSet } from "./data-set.ts";
import { changes } from "./sets/changes.ts";
import { deadlines, deliverables, parties } from "./sets/execution.ts";
import { funding } from "./sets/funding.ts";
import { indicators, measurements, targets, verdicts } from "./sets/indicators.ts";
import { institutionNames, institutions } from "./sets/institutions.ts";
import { elements, plans } from "./sets/plans.ts";
import { reports } from "./sets/reports.ts";

/** In the order in which the catalogue shows them. */
export const dataSets: readonly DataSet[] = [
	plans,
	elements,
	deliverables,
	deadlines,
	parties,
	funding,
	indicators,
	measurements,
	targets,
	verdicts,
	institutions,
	institutionNames,
	reports,
	changes,
];

export const findDataSet = (code: string) => dataSets.find((set) => set.code === code);
