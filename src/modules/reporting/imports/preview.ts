// What accepting a document would do, before anything is written.
import type { Day } from "#kernel/clock.ts";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import { counted, formatDay, formatDayIn, type Lang } from "#kernel/words.ts";
import { type ImportAnswer, toImportAnswer } from "../reading/answer.ts";
import { readFile } from "../reading/read-file.ts";
import { understandReport } from "../reading/understand.ts";
import type { UnderstoodReport } from "../reading/understood.ts";
import { type Change, sayChange } from "./changes.ts";
import type { Questions } from "./questions.ts";
import { type NextVersion, type Survey, surveyReport } from "./survey.ts";
import { reportedDay } from "./told.ts";
import { sayUnknownParty, sayUnsure, sayVersion } from "./words.ts";

export type ImportRequest = { filename: string; bytes: Uint8Array; plan?: string | undefined; asOf?: Day | undefined };

/** @throws Invalid when the file is empty, hostile, of another kind or not readable. */
export async function readReport({ filename, bytes }: ImportRequest): Promise<UnderstoodReport> {
	return understandReport(await readFile(bytes, filename));
}

/** The day asked for; else the one that the report names, but never one of the future; else today. */
export function dayFor(report: UnderstoodReport, asked: Day | undefined, now: Day): Day {
	if (asked) return asked;
	const told = reportedDay(report);
	return told && told <= now ? told : now;
}

export async function previewReport(deps: Deps, request: ImportRequest) {
	const report = await readReport(request);
	const asOf = dayFor(report, request.asOf, today(deps.clock));
	const survey = await surveyReport(deps.db, report, { asOf, askedPlan: request.plan });
	const answer = previewAnswer(report, survey);
	return {
		report,
		survey,
		answer,
		summary: { lv: summarise(answer, survey, "lv"), en: summarise(answer, survey, "en") },
	};
}

/** What somebody has to say before it is accepted by a person. */
type Asked = { parties: { name: string; places: string[] }[]; deliverables: { place: string; codes: string[] }[] };

export type PreviewAnswer = ImportAnswer & {
	plan_code: string;
	as_of: Day;
	changes: Change[];
	version: NextVersion;
	questions: Asked;
};

export function askedOf({ parties, deliverables }: Questions): Asked {
	return {
		parties: parties.map(({ code, elements }) => ({ name: code, places: elements })),
		deliverables: deliverables.map(({ told, candidates }) => ({
			place: told,
			codes: candidates.map(({ code }) => code),
		})),
	};
}

/** The answer of the API and the command line: what was understood, and what it would change. */
export function previewAnswer(report: UnderstoodReport, survey: Survey): PreviewAnswer {
	const answer = toImportAnswer(report);
	const warnings = reportedDay(report) ? answer.warnings : [dayNotTold(survey.asOf), ...answer.warnings];
	return {
		...answer,
		warnings,
		plan_code: survey.planCode,
		as_of: survey.asOf,
		changes: survey.changes,
		version: survey.version,
		questions: askedOf(survey.questions),
	};
}

function dayNotTold(asOf: Day) {
	return {
		line: 1,
		code: "day_not_told",
		said: {
			lv: `Ziņojumā nav nosaukts, par kuru dienu tas ir; pieņemts stāvoklis uz ${formatDayIn("lv", asOf, "accusative")}. Ja tā nav, importējiet vēlreiz un norādiet dienu.`,
			en: `The report does not name the day that it is about; taken as ${formatDay("en", asOf)}. If that is wrong, import again and give the day.`,
		},
	};
}

function summarise(answer: PreviewAnswer, survey: Survey, lang: Lang): string {
	const { counts } = answer;
	const lines = [
		answer.plan.title,
		lang === "lv" ? `Stāvoklis: ${formatDay("lv", survey.asOf)}` : `As of ${formatDay("en", survey.asOf)}`,
		lang === "lv"
			? `Virzieni: ${counts.directions}, pasākumi: ${counts.measures}, darbības rezultāti: ${counts.deliverables}, termiņi: ${counts.deadlines}`
			: `Directions: ${counts.directions}, measures: ${counts.measures}, deliverables: ${counts.deliverables}, deadlines: ${counts.deadlines}`,
		...answer.warnings.map(({ said }) => said[lang] ?? said.lv),
		lang === "lv" ? `Nenovietotas rindas: ${answer.unplaced.length}` : `Lines not placed: ${answer.unplaced.length}`,
		...answer.unplaced.map((line) => `  ${line.line}: ${line.text}`),
		...sayQuestions(lang, answer.questions),
		countChanges(lang, survey.changes.length),
		...(survey.changes.length > 0 ? [sayVersion(lang, survey.version)] : []),
		...survey.changes.map((change) => `  ${sayChange(change, lang)}`),
	];
	return `${lines.join("\n")}\n`;
}

const sayQuestions = (lang: Lang, { parties, deliverables }: Asked) => [
	...parties.map(({ name, places }) => sayUnknownParty(lang, name, places)),
	...deliverables.map(({ place, codes }) => sayUnsure(lang, place, codes)),
];

export function countChanges(lang: Lang, n: number): string {
	if (n === 0) return lang === "lv" ? "Nekas nemainās." : "Nothing changes.";
	return lang === "lv"
		? counted("lv", n, { zero: "izmaiņu", one: "izmaiņa", other: "izmaiņas" })
		: counted("en", n, { one: "change", other: "changes" });
}
