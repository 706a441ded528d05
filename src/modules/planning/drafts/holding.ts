// What keeps a draft from being deleted: rows of other subjects that refer to it, by the constraint that they would break.
import { Conflict } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";

const holders: Record<string, Text> = {
	contributions: { lv: "to sekmē citu plānu elementi", en: "elements of other plans serve it" },
	plan_superiors: { lv: "tam ir pakārtoti citi plāni", en: "other plans stand under it" },
	indicator_places: { lv: "tajā ir rādītāji", en: "indicators stand in it" },
	rounds: { lv: "par to ir ziņošanas kārtas", en: "there are reporting rounds on it" },
	execution_updates: { lv: "par tā izpildi jau ir ziņots", en: "its execution has been reported on" },
	maturity_assessments: { lv: "tam ir brieduma vērtējumi", en: "it has maturity assessments" },
	oversight_members: { lv: "tam ir uzraudzības grupa", en: "it has an oversight group" },
	oversight_meetings: { lv: "tam ir uzraudzības sēdes", en: "it has oversight meetings" },
	task_progress: { lv: "tā uzdevumiem ir atzīmēta virzība", en: "progress of its tasks was told" },
	task_origins: { lv: "no tā ir pārcelti uzdevumi", en: "tasks were carried forward from it" },
	plan_versions: { lv: "tam ir apstiprināta redakcija", en: "it has an approved version" },
};

/** The refusal, where the database would not let the rows go; anything else goes on as it is. */
export function refusedBy(error: unknown): unknown {
	const { code, table } = causeOf(error);
	if (code !== foreignKeyViolation) return error;
	const held = holders[table] ?? { lv: "uz to atsaucas citi dati", en: "other data refer to it" };
	return new Conflict("draft_is_held", {
		lv: `Projektu nevar dzēst: ${held.lv}.`,
		en: `The draft cannot be deleted: ${held.en}.`,
	});
}

/** SQLSTATE 23503, PostgreSQL's appendix A; the error names the table that refers. */
const foreignKeyViolation = "23503";

function causeOf(error: unknown): { code: string; table: string } {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const { code = "", table = "" } = cause as { code?: string; table?: string };
	return { code, table };
}
