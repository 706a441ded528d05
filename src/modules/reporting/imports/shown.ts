// One import as its page shows it: what was understood, what accepting would change or did change, who decided.
import type { FieldErrors } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { chosenValues } from "#modules/planning/index.ts";
import type { FormState } from "#ui/field.tsx";
import { toImportAnswer } from "../reading/answer.ts";
import { changesOf, similarity } from "./compare.ts";
import { type PreviewAnswer, previewAnswer } from "./preview.ts";
import type { ImportRow } from "./queries.ts";
import type { Choices, Questions } from "./questions.ts";
import { markShown, type SinceSeen } from "./seen.ts";
import type { Survey } from "./survey.ts";

export type Named = { code: string; title: string };

export type ImportShown = {
	id: string;
	filename: string;
	state: ImportRow["state"];
	brought: Moment;
	decided: Moment | undefined;
	/** The answer of the API and the command line; its changes are those made once the import is accepted. */
	answer: PreviewAnswer;
	/** The register's plan; undefined while the plan is new. */
	plan: { code: string; title: Text } | undefined;
	placedLines: number;
	/** While nothing is decided: what the report tells as the plan has it, and what it does not mention. */
	unchanged: Named[];
	unmentioned: Named[];
	/** What the person saw, for the form of the decision. */
	seen: string;
	since?: SinceSeen | undefined;
	/** The report's title has little in common with the plan's that it is compared with. */
	titleDiffers: boolean;
	/** The same file was accepted before. */
	twin: { id: string; at: Date } | undefined;
	/** While nothing is decided and there is something to ask. */
	asked: AskedShown | undefined;
};

export type AskedShown = { questions: Questions; institutions: { code: string; name: Text }[]; form: FormState };

export type Moment = { at: Date; by: string | undefined };

/** Something has to be answered first. */
export const isAsked = ({ asked }: ImportShown) => (asked?.questions.open ?? 0) > 0;

/** The form's fields as they were answered: parties by "kind name", deliverables by their place in the report. */
export function formOf({ parties, deliverables }: Choices, errors: FieldErrors = {}): FormState {
	const places = Object.fromEntries(deliverables.map(({ told, as }) => [told, as]));
	// The first of several answers counts: the person's own before those of former reports.
	return { values: { ...chosenValues([...parties].reverse()), ...places }, errors };
}

type Around = {
	names: ReadonlyMap<string, string>;
	plan: ImportShown["plan"];
	twin: ImportShown["twin"];
	asked: ImportShown["asked"];
};

export function shapeImport(row: ImportRow, survey: Survey, { names, plan, twin, asked }: Around): ImportShown {
	const by = (id: string | null) => (id ? names.get(id) : undefined);
	const isOpen = row.state === "waiting";
	const pairs = isOpen ? survey.matched.pairs : [];
	const same = pairs.filter((pair) => changesOf(pair).length === 0);
	return {
		id: row.id,
		filename: row.filename,
		state: row.state,
		brought: { at: row.broughtAt, by: by(row.broughtById) },
		decided: row.decidedAt ? { at: row.decidedAt, by: by(row.decidedById) } : undefined,
		answer: answerOf(row, survey),
		plan,
		placedLines: row.understood.placed.length,
		unchanged: same.map(({ known }) => ({ code: known.code, title: known.title })),
		unmentioned: isOpen ? survey.unmentioned.map(({ code, title }) => ({ code, title })) : [],
		seen: markShown(survey),
		titleDiffers: isOpen && plan !== undefined && similarity(plan.title.lv, row.understood.plan.title) < 0.6,
		twin,
		asked: isOpen ? asked : undefined,
	};
}

/** Once it is decided there is nothing to come. */
const decided = {
	version: { kind: "none" as const, from: undefined },
	questions: { parties: [], deliverables: [] },
};

/** Of an accepted import the changes are those that were made; else those that accepting would make now. */
export function answerOf(row: ImportRow, survey: Survey): PreviewAnswer {
	if (!row.result) return previewAnswer(row.understood, survey);
	const { plan, changes } = row.result;
	return { ...toImportAnswer(row.understood), plan_code: plan, as_of: row.asOf, changes, ...decided };
}
