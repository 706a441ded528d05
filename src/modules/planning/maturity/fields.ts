// The fields of the forms as typed, and what they mean.
import type { Assessment, Maturity } from "./queries.ts";

type Fields = Record<string, string | undefined>;

type TypedAnswer = { holds: string; evidence: string; link: string };
const blank: TypedAnswer = { holds: "", evidence: "", link: "" };

/** "levels.0.answers.2.holds" → [{answers: [{holds, evidence, link}, …]}, …] */
export function levelsOf(fields: Fields): { answers: TypedAnswer[] }[] {
	const levels: { answers: TypedAnswer[] }[] = [];
	for (const [name, value] of Object.entries(fields)) {
		const match = /^levels\.(\d{1,2})\.answers\.(\d{1,3})\.(holds|evidence|link)$/.exec(name);
		if (!match || value === undefined) continue;
		const [place, index, field = ""] = [Number(match[1]), Number(match[2]), match[3]];
		while (levels.length <= place) levels.push({ answers: [] });
		const answers = levels[place]?.answers ?? [];
		while (answers.length <= index) answers.push(blank);
		answers[index] = { ...(answers[index] ?? blank), [field]: value };
	}
	return levels;
}

/** An assessment as its form shows it. */
export function fieldsOf(own: Assessment | undefined): Fields {
	const fields: Fields = { revision: String(own?.revision ?? 0), summary: own?.summary ?? "" };
	for (const [place, { answers }] of (own?.answers ?? []).entries()) {
		for (const [index, answer] of answers.entries()) {
			const name = `levels.${place}.answers.${index}`;
			fields[`${name}.holds`] = answer.holds === null ? "" : answer.holds ? "1" : "0";
			fields[`${name}.evidence`] = answer.evidence;
			fields[`${name}.link`] = answer.link;
		}
	}
	return fields;
}

/** Functions by years of the plan: the order of the cells of the form of targets. */
function cellsOf({ functions, plan }: Maturity) {
	const years = Array.from({ length: plan.periodTo - plan.periodFrom + 1 }, (_, n) => plan.periodFrom + n);
	return functions.flatMap((fn) => years.map((year) => ({ fn, year })));
}

export function targetFieldsOf(maturity: Maturity): Fields {
	const cells = cellsOf(maturity).map(({ fn, year }, index) => [
		`targets.${index}.level`,
		fn.targets.find((one) => one.year === year)?.level.toString() ?? "",
	]);
	return { ...Object.fromEntries(cells), basedOn: maturity.ground };
}

export function targetsOfFields(maturity: Maturity, fields: Fields) {
	return cellsOf(maturity).map(({ fn, year }, index) => ({
		element: fn.element.code,
		year,
		level: fields[`targets.${index}.level`] ?? "",
	}));
}
