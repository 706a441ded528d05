// A direction's supplementary indicator: set in a paragraph ("Līdz 2027. gadam 70 % …"), its values in captions and prose.
import { readSentence } from "./indicator-sentence.ts";
import { capital } from "./labels.ts";
import { addPoint, type Known } from "./main-indicators.ts";
import { sentences } from "./quantities.ts";
import type { DirectionBlock, Paragraph } from "./sections.ts";
import type { Indicator, Point } from "./understood.ts";

const named = /papildinoš\p{L}* snieguma rādītāj/iu;
const byYear = /līdz\s+\d{4}\.\s*gad(?:am|a beigām)/iu;
const mentions = /papildinoš\p{L}* (?:snieguma )?rādītāj|snieguma rādītāj/iu;
const stopped = /rādītāj[^.]*(?:netiks|vairs netiek|netiek) vērtēt|novērtēšana netiek turpināta/iu;

/** The paragraphs that set an indicator; the others are the expected result. */
export function splitExpected(paragraphs: readonly Paragraph[], until: number | null) {
	const sets = (one: Paragraph) => byYear.test(one.text) && targetSentence(one.text, until) !== undefined;
	const certain = paragraphs.filter((one) => sets(one) && (named.test(one.text) || /^līdz\s+\d{4}/iu.test(one.text)));
	const setting = certain.length > 0 ? certain : paragraphs.filter(sets).slice(-1);
	const isSetting = new Set(setting);
	return { setting, expected: paragraphs.filter((one) => !isSetting.has(one)) };
}

function targetSentence(text: string, until: number | null): string | undefined {
	return sentences(text).find((sentence) => readSentence(sentence, until).target !== null);
}

export function readSupplementaryIndicators(block: DirectionBlock, known: Known): Indicator[] {
	const { setting } = splitExpected(block.expected, known.until);
	const retired = block.summary.flatMap(({ text }) => sentences(text)).find((sentence) => stopped.test(sentence));
	return setting.map((paragraph, index) => readOne(block, paragraph, known, { withValues: index === 0, retired }));
}

type Told = { withValues: boolean /** The sentence that says so. */; retired: string | undefined };

function readOne(block: DirectionBlock, paragraph: Paragraph, known: Known, { withValues, retired }: Told): Indicator {
	const sentence = targetSentence(paragraph.text, known.until) ?? paragraph.text;
	const { target, unit } = readSentence(sentence, known.until);
	return {
		kind: "supplementary",
		direction: block.code,
		title: titleOf(sentence),
		unit,
		wanted: /nav liel|ne vairāk|nepārsnie|ne augst|samazin/iu.test(sentence) ? "fall" : "grow",
		points: withValues ? readPoints(block, known) : [],
		target,
		source: null,
		note: retired ?? null,
		retired: retired !== undefined,
		earlier: null,
		replaces: null,
		components: [],
		figures: block.figures,
		text: [paragraph.text],
		line: paragraph.line,
	};
}

/** "Šajā rīcības virzienā papildinošais snieguma rādītājs paredz līdz 2027. gadam vismaz …, tādējādi …" → "Vismaz …" */
function titleOf(sentence: string): string {
	const set = sentence
		.replace(/^.*?rādītāj\p{L}*\s+(?:paredz|ir|nosaka)(?:,?\s+ka|,)?\s+/iu, "")
		.replace(/\s*līdz\s+\d{4}\.\s*gad(?:am|a beigām),?\s*/iu, " ")
		.replace(/,\s+tādējādi.*$/u, "")
		.replace(/\s+nav (?:lielāk|augstāk)\p{L}*\s+(?:par|kā)\s+\d.*$/iu, "")
		.replace(/[.;]\s*$/, "")
		.trim();
	return capital(set);
}

function readPoints(block: DirectionBlock, known: Known): Point[] {
	const points: Point[] = [];
	for (const figure of block.figures) {
		for (const sentence of sentences(figure.text)) {
			const facts = readSentence(sentence, known.until);
			for (const point of facts.points) addPoint(points, point, figure.line, known.warnings);
		}
	}
	for (const paragraph of block.summary) {
		if (points.length === 0 && mentions.test(paragraph.text)) points.push(...statedShare(paragraph.text));
		for (const point of points) Object.assign(point, { ...sharesIn(paragraph.text, point), ...point });
	}
	return points;
}

/** "… 96 no tām …, kas veido 98,97 % īpatsvaru", in a paragraph that tells when it was asked. */
function statedShare(text: string): Point[] {
	const share = /veido\s+(\d{1,3}(?:,\d+)?)\s?%/u.exec(text);
	const when = /(?<!līdz\s)(?<!\d)(\d{4})\. gad[āa]/u.exec(text);
	if (!share || !when) return [];
	return [{ period: when[1] ?? "", value: Number((share[1] ?? "").replace(",", ".")) }];
}

/** "Atbildes sniedza 97 iestādes, 96 no tām norāda …": taken only when the share is the point's value. */
function sharesIn(text: string, point: Point): Pick<Point, "numerator" | "denominator" | "n"> {
	const match = /(?<![\d,.])(\d{1,6}) \p{L}+,? (?:un )?(\d{1,6}) no (?:tām|tiem)/u.exec(text);
	const [denominator, numerator] = [Number(match?.[1]), Number(match?.[2])];
	if (!match || Math.abs((numerator / denominator) * 100 - point.value) > 0.06) return {};
	return { numerator, denominator, n: denominator };
}
