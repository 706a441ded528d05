import { counted, defineWords, formatNumber, type Lang } from "#kernel/words.ts";
import type { WorkPlanReport } from "./model.ts";

export const workReportWords = defineWords({
	kicker: { lv: "Pārskats par darba plāna izpildi", en: "Report on a work plan" },
	asOf: { lv: (day: string) => `Stāvoklis ${day}`, en: (day: string) => `As it stood ${day}` },
	whole: { lv: "Izpilde kopumā", en: "Execution as a whole" },
	serves: { lv: "Darba plāns īsteno", en: "The work plan carries out" },
	byGoal: { lv: "Uzdevumi pa mērķiem", en: "Tasks by goal" },
	noGoal: { lv: "Citi uzdevumi", en: "Other tasks" },
	task: { lv: "Uzdevums", en: "Task" },
	unit: { lv: "Struktūrvienība", en: "Unit" },
	term: { lv: "Termiņš", en: "Term" },
	status: { lv: "Statuss", en: "Status" },
	done: { lv: "Paveikts", en: "Done so far" },
	late: { lv: "kavējas", en: "delayed" },
	notDone: { lv: "Kas nav izdarīts un kāpēc", en: "What was not done, and why" },
	why: { lv: "Kāpēc", en: "Why" },
	allDone: { lv: "Nekas nekavējas un nav atcelts.", en: "Nothing is delayed and nothing was dropped." },
	noReason: { lv: "Iemesls nav norādīts.", en: "No reason was given." },
	carried: { lv: "Turpināsies nākamajā gadā.", en: "It goes on in the next year." },
	empty: { lv: "Šajā dienā darba plānā uzdevumu nav.", en: "On this day the work plan has no tasks." },
});

const tasks = {
	lv: { zero: "uzdevumu", one: "uzdevums", other: "uzdevumi" },
	en: { one: "task", other: "tasks" },
};

/** "Plānā ir 12 uzdevumi: 4 izpildīti, 6 procesā, 1 nav uzsākts, 1 atcelts. Kavējas 2. Kopumā paveikti 55 %." */
export function sayWork(lang: Lang, { counts, share }: Pick<WorkPlanReport, "counts" | "share">): string {
	const parts = (
		lang === "lv"
			? [
					[counts.done, "izpildīti"],
					[counts.in_progress, "procesā"],
					[counts.not_started, "nav uzsākti"],
					[counts.dropped, "atcelti"],
				]
			: [
					[counts.done, "done"],
					[counts.in_progress, "in progress"],
					[counts.not_started, "not started"],
					[counts.dropped, "dropped"],
				]
	) as [number, string][];
	const said = parts.flatMap(([n, word]) => (n > 0 ? [`${word} – ${n}`] : [])).join(", ");
	const all = counted(lang, counts.total, tasks[lang]);
	const sentences =
		lang === "lv"
			? [
					`Darba plānā ir ${all}: ${said}.`,
					counts.delayed > 0 ? `Kavējas: ${counts.delayed}.` : "Nekas nekavējas.",
					share === null ? "" : `Kopumā paveikti ${sayShare(lang, share)}.`,
				]
			: [
					`The work plan has ${all}: ${said}.`,
					counts.delayed > 0 ? `Delayed: ${counts.delayed}.` : "Nothing is delayed.",
					share === null ? "" : `${sayShare(lang, share)} of the work is done.`,
				];
	return sentences.filter(Boolean).join(" ");
}

export function sayShare(lang: Lang, share: number): string {
	return `${formatNumber(lang, share * 100, 0)}${lang === "lv" ? "\u00a0" : ""}%`;
}
