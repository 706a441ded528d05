// Whose a task is and how far, as comparisons say it. What a version says is Latvian in every language of the page. Pure.
import type { Lang } from "#kernel/words.ts";
import { type ContentAssignment, type ContentProgress, measureOf } from "./content.ts";
import { priorityWords, sayMeasure, taskStatusWords, workPlanWords } from "./words.ts";

const words = workPlanWords.lv;

export function sayAssignment(said: ContentAssignment | undefined): string {
	if (!said) return "";
	const unit = said.unit_name ?? [said.unit_of, said.unit].filter(Boolean).join("/");
	return [
		unit,
		said.person ?? said.person_id,
		said.priority === "normal" ? "" : `${words.priority.toLowerCase()}: ${priorityWords.lv[said.priority]}`,
		`${words.weight.toLowerCase()}: ${said.weight}`,
	]
		.filter(Boolean)
		.join("; ");
}

export function sayTaskProgress(said: ContentProgress | undefined): string {
	if (!said) return "";
	const measure = measureOf(said);
	return [
		said.as_of,
		taskStatusWords.lv[said.status] + (measure ? `, ${sayMeasure("lv", measure)}` : ""),
		said.note,
		said.reason,
	]
		.filter(Boolean)
		.join("; ");
}

/** Unit, weight and progress in one line, without people. */
export function sayTask(said: { assignment?: ContentAssignment; progress?: ContentProgress }, lang: Lang): string {
	const { assignment, progress } = said;
	const unit = assignment?.unit_name ?? assignment?.unit;
	const measure = progress && measureOf(progress);
	const own = workPlanWords[lang];
	return [
		unit ? `${own.unit}: ${unit}` : "",
		assignment ? `${own.weight}: ${assignment.weight}` : "",
		progress ? `${own.status} (${progress.as_of}): ${taskStatusWords[lang][progress.status]}` : "",
		measure ? `${own.progress}: ${sayMeasure(lang, measure)}` : "",
	]
		.filter(Boolean)
		.join("; ");
}
