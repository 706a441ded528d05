// The plan's main indicators: a numbered heading each, then figures and paragraphs of prose.
import { readSentence } from "./indicator-sentence.ts";
import { capital } from "./labels.ts";
import { sentences } from "./quantities.ts";
import type { IndicatorBlock, Paragraph } from "./sections.ts";
import type { Footnote, Indicator, Point, Target, Warning } from "./understood.ts";
import { warning } from "./warnings.ts";

export type Known = { until: number | null; footnotes: readonly Footnote[]; warnings: Warning[] };

type Gathered = { title: string; points: Point[]; target: Target | null; unit: string | null };

const sourceGone = /datu avots[^.]*(?:nav pieejam|vairs net|pārtrauk)|vairs netiek iekļaut/iu;
const replacedBy =
	/(?:turpmāk|tā vietā|aizstā\p{L}*)[^.]*?kā (?:indikators|rādītājs)\s+tiks izmantot\p{L}*\s+(.+?)[.]?$/iu;
const stopped = /(?:vairs netiek vērtēt|netiks vērtēt|novērtēšana netiek turpināta|tika pārtraukts|pārtraukta)/iu;

export function readMainIndicator(block: IndicatorBlock, known: Known): Indicator {
	const reader = new Reader(block, known);
	for (const paragraph of block.paragraphs) reader.takeParagraph(paragraph);
	return reader.indicator();
}

class Reader {
	readonly #block: IndicatorBlock;
	readonly #known: Known;
	#now: Gathered;
	#before: Gathered | null = null;
	#earlier: Indicator["earlier"] = null;
	#source: string | null;
	#note: string[] = [];
	#components: Indicator["components"] = [];
	#retired = false;

	constructor(block: IndicatorBlock, known: Known) {
		this.#block = block;
		this.#known = known;
		const { target, unit } = readSentence(block.title, known.until);
		this.#now = { title: bareTitle(block.title), points: [], target, unit };
		this.#source = block.figures.map(({ text }) => sourceIn(text)).find((source) => source !== null) ?? null;
	}

	takeParagraph(paragraph: Paragraph): void {
		const component = readComponent(paragraph.text);
		if (component) this.#components.push(component);
		const said = sentences(paragraph.text);
		const gone = said.find((sentence) => sourceGone.test(sentence));
		const old: Point[] = [];
		for (const sentence of said) this.#takeSentence(sentence, paragraph.line, gone ? old : null);
		if (gone) this.#keepEarlier(paragraph, gone, old);
	}

	#takeSentence(sentence: string, line: number, apart: Point[] | null): void {
		const next = replacedBy.exec(sentence);
		if (next) {
			this.#before = this.#now;
			this.#now = { title: capital(next[1] ?? ""), points: [], target: null, unit: null };
			this.#retired = false;
		} else if (stopped.test(sentence)) {
			this.#retired = true;
			this.#note.push(sentence);
		}
		const facts = readSentence(sentence, this.#known.until);
		this.#now.target ??= facts.target;
		this.#now.unit ??= facts.unit;
		if (apart) apart.push(...facts.points);
		else for (const point of facts.points) addPoint(this.#now.points, point, line, this.#known.warnings);
	}

	#keepEarlier(paragraph: Paragraph, said: string, points: Point[]): void {
		const notes = paragraph.refs.flatMap((n) => this.#known.footnotes.find((footnote) => footnote.n === n)?.text ?? []);
		this.#earlier = { source: notes[0] ?? null, points };
		this.#note.push(said);
	}

	indicator(): Indicator {
		const { title, points, target, unit } = this.#now;
		return {
			kind: "main",
			direction: null,
			title,
			unit,
			wanted: "grow",
			points: points.toSorted((a, b) => a.period.localeCompare(b.period)),
			target,
			source: this.#source,
			note: this.#note.join(" ") || null,
			retired: this.#retired,
			earlier: this.#earlier,
			replaces: this.#before && { title: this.#before.title, points: this.#before.points, target: this.#before.target },
			components: this.#components,
			figures: this.#block.figures,
			text: this.#block.paragraphs.map(({ text }) => text),
			line: this.#block.line,
		};
	}
}

/** Another sentence may repeat a value, also under the year in which it was published. */
export function addPoint(points: Point[], point: Point, line: number, warnings: Warning[]): void {
	const again = points.some((one) => one.value === point.value && one.published === point.period);
	const same = points.find((one) => one.period === point.period);
	if (again) return;
	if (!same) points.push(point);
	else if (same.value === point.value) Object.assign(same, { ...point, ...same });
	else warnings.push(warning(line, "indicator_values_differ", point.period));
}

/** "Uzticēšanās 2027. gadā sasniedz 50 %" → "Uzticēšanās" */
function bareTitle(title: string): string {
	return title.replace(/\s+(?:līdz\s+)?\d{4}\.\s*gad(?:ā|am)\s.*$/u, "").replace(/[.:]$/, "");
}

function sourceIn(caption: string): string | null {
	return /\(datu avots:\s*([^()]+)\)/iu.exec(caption)?.[1]?.trim() ?? null;
}

/** "1) par horizontālās koordinācijas kvalitāti (8), secinot, ka:" */
function readComponent(text: string): { title: string; value: number } | undefined {
	const match = /^\d{1,2}\)\s*(?:par\s+)?(\p{Ll}[^()]{3,120}?)\s*\((\d{1,3}(?:,\d+)?)\)/u.exec(text);
	return match ? { title: match[1] ?? "", value: Number((match[2] ?? "").replace(",", ".")) } : undefined;
}
