// From the facts of a document to its blocks; runs in the drawing thread as well as in the server's own.
import type { Lang } from "#kernel/words.ts";
import { charts } from "../progress-report/charts.ts";
import type { Charts } from "../progress-report/indicator-blocks.ts";
import { outline } from "../progress-report/outline.ts";
import { workPlanOutline } from "../work-plan-report/outline.ts";
import { yearlyOutline } from "../yearly/outline.ts";
import type { ReportDocument } from "./document.ts";
import type { DocumentKind, Models } from "./kinds.ts";

const outlines: { [Kind in DocumentKind]: (model: Models[Kind], lang: Lang, charts: Charts) => ReportDocument } = {
	progress: outline,
	yearly: yearlyOutline,
	"work-plan": workPlanOutline,
};

export function outlineOf<Kind extends DocumentKind>(kind: Kind, model: Models[Kind], lang: Lang): ReportDocument {
	return outlines[kind](model, lang, charts);
}
