// A report that this system wrote itself, brought back. Much of it is computed: counts, what is late, verdicts, what is
// repeated at the end. It is recognised and set aside before the reading; the indicators' values are taken from the
// annex, where each stands with its period and source.
import { periodCode } from "#kernel/period.ts";
import { reportWords } from "../progress-report/words.ts";
import type { Line } from "./clean-lines.ts";
import { readDeadlines } from "./deadline-text.ts";
import type { Indicator, Point, Target } from "./understood.ts";

const words = reportWords.lv;

export type OwnReport = {
	/** The day of the report. */
	day: { year: number; month: number; day: number } | null;
	introduction: string[];
	indicators: Indicator[];
};

type Told = {
	kind: "main" | "supplementary";
	direction: string | null;
	title: string;
	target: Target | null;
	retired: boolean;
	replaces: string | null;
	line: number;
};
type Measured = { title: string; point: Point; unit: string | null; source: string; former: boolean };

type Region = "front" | "abbreviations" | "introduction" | "computed" | "indicator" | "tables" | "repeated" | "annex";

/** Sets aside what is computed or repeated; undefined, with nothing changed, for anybody else's report. */
export function takeOwnReport(lines: readonly Line[]): OwnReport | undefined {
	if (!lines.some(({ text }) => text.includes(words.computed))) return undefined;
	return new Walk().run(lines);
}

const direction = /^(\d+)\. (?:horizontālais )?rīcības virziens – /;
const supplementary = `${words.supplementary}: `;
const yearsLeft = /^(?:Vēl paveicamais|\p{Lu}\p{L}+(?: \p{L}+)? īstenošana \d{4}\..{0,30} gadā)$/u;
const columnTitles = new Set([
	words.deliverableColumn,
	words.indicatorColumn,
	words.achievedColumn,
	`${words.deliverableColumn} ${words.indicatorColumn} ${words.achievedColumn}`,
]);

class Walk {
	#region: Region = "front";
	#direction: string | null = null;
	readonly #introduction: string[] = [];
	readonly #told: Told[] = [];
	readonly #annex: string[] = [];
	#day: OwnReport["day"] = null;

	run(lines: readonly Line[]): OwnReport {
		for (const line of lines) if (line.text !== "") this.#take(line);
		const titles = this.#told.flatMap(({ title, replaces }) => (replaces ? [title, replaces] : [title]));
		const measured = rowsOf(this.#annex, titles).flatMap(readRow);
		return {
			day: this.#day,
			introduction: this.#introduction,
			indicators: this.#told.map((told) => indicatorOf(told, measured)),
		};
	}

	#take(line: Line): void {
		const { text } = line;
		const heading = this.#headingOf(text);
		if (heading) this.#region = heading;
		const root = direction.exec(text);
		if (root) this.#direction = root[1] ?? null;
		// A PDF may run the heading below into a direction's own.
		if (root) line.text = text.replace(new RegExp(` ${words.asWhole}$`), "");
		if (heading === "indicator") this.#startIndicator(line);
		this.#setAside(line, heading !== undefined);
	}

	/** The part of the report that begins with this line. */
	#headingOf(text: string): Region | undefined {
		if (text === words.abbreviations) return "abbreviations";
		if (text === words.introduction) return "introduction";
		if (text === words.execution || text === words.progress) return "computed";
		if (text === words.annex) return "annex";
		if (yearsLeft.test(text) || text === words.lostRelevance) return "repeated";
		if (this.#region === "repeated" || this.#region === "annex") return undefined;
		if (direction.test(text) || /^Pasākums Nr\. /.test(text)) return "tables";
		if (text === words.mainIndicators) return "indicator";
		if (text.startsWith(supplementary)) return "indicator";
		return this.#region === "indicator" && this.#direction === null && /^\d+\) \S/.test(text) ? "indicator" : undefined;
	}

	#startIndicator({ text, n }: Line): void {
		if (text === words.mainIndicators) return;
		const isMain = this.#direction === null;
		const title = isMain ? text.replace(/^\d+\) /, "") : text.slice(supplementary.length);
		this.#told.push({
			kind: isMain ? "main" : "supplementary",
			direction: this.#direction,
			title,
			target: null,
			retired: false,
			replaces: null,
			line: n,
		});
	}

	#setAside(line: Line, isHeading: boolean): void {
		const { text } = line;
		if (this.#region === "front") this.#takeFront(line);
		else if (this.#region === "introduction") {
			if (!isHeading) this.#introduction.push(text);
			gone(line, "introduction");
		} else if (this.#region === "computed") {
			if (text !== words.progress) gone(line, "computed");
		} else if (this.#region === "indicator") {
			if (!isHeading) this.#takeFact(text);
			gone(line, "indicator");
		} else if (this.#region === "annex") {
			this.#annex.push(text);
			gone(line, "measurements");
		} else if (this.#region === "repeated") gone(line, "repeated");
		else if (columnTitles.has(text) || text === words.asWhole) gone(line, "heading of a table or part");
		else if (text === words.abbreviation || text === words.meaning) gone(line, "abbreviations");
	}

	#takeFront(line: Line): void {
		const { text } = line;
		const stood = /^Stāvoklis (.+)$/.exec(text)?.[1];
		// "2025. gada 31. decembrī": the day in the locative.
		const day = stood === undefined ? undefined : readDeadlines(stood.replace(/ī$/, "is").replace(/ā$/, "s"))?.[0];
		if (day?.month && day.day) this.#day = { year: day.year, month: day.month, day: day.day };
		if (text !== words.kicker && !/^Par /.test(text)) gone(line, "title page");
	}

	#takeFact(text: string): void {
		const told = this.#told.at(-1);
		if (!told) return;
		const target = /(?:^|\. )Mērķis: (\S+)[^(;]*\((\d{4})\. gads\)/.exec(text);
		const value = target && readNumber(target[1] ?? "");
		if (target && value !== undefined && value !== null) told.target ??= { year: Number(target[2]), value };
		if (/^Vairs netiek vērtēts/.test(text)) told.retired = true;
		told.replaces ??= /Aizstāj rādītāju “([^”]+)”/.exec(text)?.[1] ?? null;
	}
}

/** What the ledger then tells of the line. */
function gone(line: Line, where: string): void {
	line.text = "";
	line.gone = where;
}

type AnnexRow = { title: string; rest: string };

const annexColumns = new Set([
	words.indicator,
	words.dataPeriod,
	words.measured,
	words.sourceAndNotes,
	`${words.measured} ${words.sourceAndNotes}`,
]);

/** Each row of the annex begins with the title of an indicator; a PDF does not tell its cells apart. */
function rowsOf(lines: readonly string[], titles: readonly string[]): AnnexRow[] {
	const longestFirst = titles.toSorted((a, b) => b.length - a.length);
	const rows: AnnexRow[] = [];
	for (const text of lines) {
		if (annexColumns.has(text)) continue;
		const title = longestFirst.find((one) => text === one || text.startsWith(`${one} `));
		if (title) rows.push({ title, rest: text.slice(title.length).trim() });
		else {
			const row = rows.at(-1);
			if (row) row.rest = `${row.rest} ${text}`.trim();
		}
	}
	return rows;
}

/** "2023. gads 39 % OECD pētījums; publicēts …", "2025. gada pirmais pusgads 98,97 % (96 no 97) Aptauja" */
const annexRow =
	/^(\d{4}\. gad(?:s|a (?:\d{1,2}\. )?(?:\p{L}+ (?:pusgads|ceturksnis)|\p{L}+is|\p{L}+s))) ([−-]?\d[\d ]*(?:,\d+)?) ?(%|\p{L}\S*)?(?: \((\d[\d ]*) no (\d[\d ]*)\))?(?: n = (\d+))?\s?(.*)$/su;

function readRow({ title, rest }: AnnexRow): Measured[] {
	const [, when = "", value = "", unit = null, numerator, denominator, n, source = ""] = annexRow.exec(rest) ?? [];
	const period = readDeadlines(when)?.[0];
	const number = readNumber(value);
	if (!period || number === undefined) return [];
	const { year, half, quarter, month, day } = period;
	const point: Point = {
		period: periodCode({ year, half, quarter, month, day } as Parameters<typeof periodCode>[0]),
		value: number,
		...(numerator && denominator ? { numerator: whole(numerator), denominator: whole(denominator) } : {}),
		...(n ? { n: whole(n) } : {}),
	};
	const former = source.includes(`(${words.formerSeries})`);
	return [
		{
			title,
			point,
			unit,
			source: source
				.replace(`(${words.formerSeries})`, "")
				.replace(/; publicēts .*$/s, "")
				.trim(),
			former,
		},
	];
}

const whole = (text = "") => Number(text.replaceAll(" ", ""));

/** "1 234,5 %" → 1234.5 */
function readNumber(text: string): number | undefined {
	const match = /^([−-]?)(\d{1,3}(?: \d{3})+|\d+)(,\d+)?/.exec(text);
	if (!match) return undefined;
	const size = Number(`${match[2]?.replaceAll(" ", "")}${(match[3] ?? "").replace(",", ".")}`);
	return match[1] ? -size : size;
}

function indicatorOf(told: Told, measured: readonly Measured[]): Indicator {
	const { kind, title, target, retired, replaces, line } = told;
	const own = measured.filter((one) => one.title === title);
	const current = own.filter((one) => !one.former);
	const earlier = own.filter((one) => one.former);
	const points = (all: readonly Measured[]) => all.map(({ point }) => point);
	return {
		kind,
		direction: told.direction,
		title,
		unit: own[0]?.unit ?? null,
		wanted: "grow",
		points: points(current),
		target,
		source: current[0]?.source ?? null,
		note: null,
		retired,
		earlier: earlier.length > 0 ? { source: earlier[0]?.source ?? null, points: points(earlier) } : null,
		replaces: replaces
			? { title: replaces, points: points(measured.filter((one) => one.title === replaces)), target: null }
			: null,
		components: [],
		figures: [],
		text: [],
		line,
	};
}

const beside = {
	achieved: `${words.value}: `,
	reason: `${words.reason}: `,
	decision: `${words.decision}: `,
} as const;
const computedLine = new RegExp(
	`^(?:Kavējas – termiņš bija |${words.evidence}: |${words.noAccount.replace(".", "\\.")}$)`,
);

export type Beside = { achieved: string | null; reason: string | null; decision: string | null };

const labelsWithin = new RegExp(` (?=(?:${[...Object.values(beside), `${words.evidence}: `].join("|")}))`);

/** The account itself, and what stands in its cell beside it; a PDF may run them, or the table's head, into one line. */
export function splitAccount(narrative: readonly string[]): { narrative: string[] } & Beside {
	const lines = narrative.flatMap((text) =>
		text.replace(new RegExp(`(?<=[.!?]) ${words.achievedColumn}$`), "").split(labelsWithin),
	);
	const found = (key: keyof typeof beside) =>
		lines.find((text) => text.startsWith(beside[key]))?.slice(beside[key].length) ?? null;
	const isBeside = (text: string) =>
		computedLine.test(text) || Object.values(beside).some((label) => text.startsWith(label));
	return {
		narrative: lines.filter((text) => !isBeside(text)),
		achieved: found("achieved"),
		reason: found("reason"),
		decision: found("decision"),
	};
}
