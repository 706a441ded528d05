// The kinds of document that leave as DOCX, and what each is made of.
import type { Day } from "#kernel/clock.ts";
import type { Lang } from "#kernel/words.ts";
import type { Report } from "../progress-report/model.ts";
import type { WorkPlanReport } from "../work-plan-report/model.ts";
import type { YearlyReport } from "../yearly/model.ts";

export const documentKinds = ["progress", "yearly", "work-plan"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a document of each kind is drawn from: plain data that can be handed to another thread. */
export type Models = { progress: Report; yearly: YearlyReport; "work-plan": WorkPlanReport };

/** `subject` is the code of the plan or of the institution that the document is about. */
export type Wanted = { kind: DocumentKind; subject: string; asOf: Day; lang: Lang };
