import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parkForests } from "./fixtures/answers.ts";
import { contentPdf } from "./fixtures/pdf.ts";
import { outcomeOf } from "./fixtures/refused.ts";
import { documentXml, docxOf } from "./fixtures/zip.ts";
import { splitLines } from "./text-file.ts";
import { understandReport } from "./understand.ts";

/** Each of these took minutes, or for ever, where a pattern was tried anew from every place or a list copied per line. */
const length = 120_000;
const ofLength = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const long = [
	"2024. gadā 5 % ",
	"līdz 2027. gadam 5 % ",
	"ES Latvijā 5 % 2024. gadā, ",
	"[1: ",
	"[1: a] ",
	"[bookmark: ",
	"turpmāk kā rādītājs ",
	"rādītāj ",
	"datu avots ",
	"A. B",
	"1 000",
	"(",
	" un VK",
	"Par plāna ",
	"\u00a0",
	"1.",
];
const places: [string, RegExp][] = [
	["before the report", /^/u],
	["in an indicator's heading", /(?<=1\) Apmeklētāju)/u],
	["in an indicator's text", /(?=Šis snieguma rādītājs)/u],
	["in what a direction expects", /(?=Parka koki ir)/u],
	["in a direction's summary", /(?=Darbs pie koku)/u],
	["in a cell of institutions", /(?<=VARAM\n)/u],
	["in what an office tells", /(?=Grafiks ir, ārstēta)/u],
];

describe("a report is read in seconds", () => {
	it.each(places)(
		"with a line of 120 000 characters %s, or thousands of short ones",
		(_, place) => {
			expect(place.test(parkForests)).toBe(true);
			for (const text of long.map(ofLength)) {
				for (const harm of [`${text}\n`, text.replace(/.{1,60}/gsu, "$&\n")]) {
					const report = understandReport(splitLines(parkForests.replace(place, () => harm)));
					expect(report.measures.length).toBeGreaterThan(0);
				}
			}
		},
		20_000,
	);
});

describe("what is too long to be true is kept as text and not searched", () => {
	it("a sentence of 2000 characters gives no values", () => {
		const sentence = (words: number) =>
			`Saskaņā ar 2024. gada datiem ${"ļoti ".repeat(words)}apmierināti bija 64 % apmeklētāju.`;
		const pointsWith = (told: string) => {
			const [indicator] = understandReport(
				splitLines(parkForests.replace(/(?=Šis snieguma)/u, () => `${told}\n`)),
			).indicators;
			expect(indicator?.text).toContain(told);
			return indicator?.points.map(({ period }) => period);
		};
		expect(pointsWith(sentence(3))).toEqual(["2023", "2024", "2025"]);
		expect(pointsWith(sentence(500))).toEqual(["2023", "2025"]);
	});

	it("nor does a heading of 2000 characters give a target", () => {
		const targetWith = (words: number) => {
			const heading = `1) ${"Ļoti ".repeat(words)}liela apmierinātība 2027. gadā sasniedz 50 %`;
			return understandReport(splitLines(parkForests.replace(/1\) Apmeklētāju.*/u, heading))).indicators[0]?.target;
		};
		expect([targetWith(3), targetWith(500)]).toEqual([
			{ year: 2027, value: 50 },
			{ year: 2028, value: 80 },
		]);
	});

	it("hundreds of footnotes that never close hide no text", () => {
		const told = `Bez gala ${"[1: ".repeat(300)}`.trim();
		const report = understandReport(
			splitLines(parkForests.replace(/(?=Darbs pie koku)/u, () => `${told} [2: beidzas]\n`)),
		);
		expect(report.directions[0]?.summary[0]).toBe(`${told} [2: beidzas]`);
		expect(report.footnotes).toEqual([]);
	});
});

describe("a file that is made to be slow is refused in seconds", () => {
	/** Keeps what packs too well below the ratio of a bomb. */
	const noise = Array.from({ length: 20_000 }, (_, n) => (n * 2_654_435_761) % 4_294_967_296).join("");

	it.each(["<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:p/>", "<w:br/>", "<w:tr><w:tc><w:p/></w:tc></w:tr>"])(
		"a DOCX of millions of %s",
		async (tag) => {
			const content = documentXml(`<w:p>${tag.repeat(3_000_000 / tag.length)}</w:p><!-- ${noise} -->`);
			const refused = await outcomeOf(docxOf({ name: "word/document.xml", content }), "zinojums.docx");
			expect(["text_too_long", "file_empty"]).toContain(refused);
		},
		20_000,
	);

	it.each([
		["pieces on one place", "1 0 0 1 72 700 Tm (ab) Tj "],
		["pieces side by side", "1 0 0 1 72 700 Tm (ab) Tj 1 0 0 1 200 700 Tm (cd) Tj "],
		["lines below each other", "0 -0.001 Td (Text) Tj "],
	])(
		"a PDF of a page with countless %s",
		async (_, operators) => {
			const stream = deflateSync(`BT /F1 10 Tf 72 800 Td ${operators.repeat(60_000)} ET`);
			const refused = await outcomeOf(contentPdf({ dictionary: "/Filter /FlateDecode", stream }), "zinojums.pdf");
			expect(["text_too_long", "reading_too_long", "not_a_progress_report"]).toContain(refused);
		},
		30_000,
	);
});
