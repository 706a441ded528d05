// The report and the plan brought to one shape, so that they can be compared.

import type { Day } from "#kernel/clock.ts";
import { type Period, parsePeriod, periodCode, periodEnd } from "#kernel/period.ts";
import type { PlanElement } from "#modules/planning/index.ts";
import type { Deadline, Deliverable, Party, UnderstoodReport } from "../reading/understood.ts";
import type { Known, Told, ToldParty } from "./compare.ts";

export function toldOf(deliverable: Deliverable): Told {
	return {
		measure: deliverable.measure,
		n: deliverable.n,
		title: deliverable.title,
		status: deliverable.status,
		narrative: deliverable.narrative.join("\n\n"),
		achieved: deliverable.achieved ?? null,
		reason: deliverable.reason ?? null,
		decision: deliverable.decision ?? null,
		deadlines: deliverable.deadlines.map((row) => ({
			period: periodOf(row),
			indicator: row.indicatorText || null,
			note: row.note,
		})),
		parties: [
			...deliverable.responsible.map((party) => toldParty("responsible", party)),
			...deliverable.coResponsible.map((party) => toldParty("co_responsible", party)),
		],
	};
}

/** Only the period's own fields. */
function periodOf({ year, half, quarter, month, day }: Deadline): Period {
	return parsePeriod(periodCode({ year, half, quarter, month, day })) ?? { year };
}

function toldParty(role: ToldParty["role"], party: Party): ToldParty {
	const kind = party.kind === "named" ? "name" : party.kind;
	return { role, kind, code: party.code ?? party.name, name: party.name, note: party.note };
}

export function knownOf(element: PlanElement, measure: string): Known {
	const parties = element.parties.flatMap((party): ToldParty[] => {
		if (party.role === "cooperating") return [];
		return [
			{
				role: party.role,
				kind: party.kind,
				code: party.groupCode ?? party.code,
				name: party.name.lv,
				note: party.note?.lv ?? null,
			},
		];
	});
	return {
		code: element.code,
		measure,
		title: element.title.lv,
		status: element.state.status,
		narrative: element.update?.narrative?.lv ?? null,
		deadlines: element.deadlines.map((row) => ({ period: row.period, indicator: row.indicator?.lv ?? null })),
		parties,
	};
}

/** The day until which the report says it tells: "līdz 2025. gada decembrim" → 2025-12-31. */
export function reportedDay(report: UnderstoodReport): Day | undefined {
	const { until } = report.plan;
	if (!until) return undefined;
	const { year, month, day } = until;
	return periodEnd({ year, ...(month ? { month } : {}), ...(month && day ? { day } : {}) });
}
