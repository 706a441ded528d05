// How the DOCX looks: A4, Times New Roman as the Cabinet's documents, space made by styles and never by empty paragraphs.
import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType, TabStopType } from "docx";
import type { Lang } from "#kernel/words.ts";

export const locales = { lv: "lv-LV", en: "en-GB" } as const;

/** A4 in twentieths of a point, with the margins of official letters: 30 mm left, 20 mm elsewhere. */
export const page = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 },
};
export const textWidth = page.size.width - page.margin.left - page.margin.right;

const accent = "9E3039";
const ink = "1F1B1C";
export const lateColour = accent;
export const lineColour = "8C8484";
export const headerFill = "F3EEEC";

const font = "Times New Roman";
/** Said each time: LibreOffice takes a line height without its rule as an exact one. */
const lineRule = LineRuleType.AUTO;
/** Sizes are in half points. */
const heading = (size: number, before: number, after: number) => ({
	run: { font, size, bold: true, color: ink },
	paragraph: { spacing: { before, after, line: 264, lineRule }, keepNext: true, keepLines: true },
});
const contents = (left: number, bold: boolean) => ({
	basedOn: "Normal",
	next: "Normal",
	run: { bold, size: 22 },
	paragraph: {
		indent: { left },
		spacing: { before: bold ? 70 : 10, after: 10, line: 245, lineRule },
		tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: "dot" as const }],
	},
});

/** The head and foot of a page. */
const edge = { basedOn: "Normal", paragraph: { spacing: { after: 0, line: 240, lineRule } } };

export function styles(lang: Lang): IStylesOptions {
	return {
		default: {
			document: {
				run: { font, size: 24, color: ink, language: { value: locales[lang] } },
				paragraph: { spacing: { after: 120, line: 276, lineRule } },
			},
			title: {
				run: { font, size: 36, bold: true, color: ink },
				paragraph: { spacing: { before: 120, after: 240, line: 264, lineRule }, keepLines: true },
			},
			heading1: heading(32, 480, 160),
			heading2: heading(26, 320, 120),
			heading3: heading(24, 240, 80),
			hyperlink: { run: { color: "1A4B84", underline: { type: "single" } } },
			footnoteText: { run: { size: 20 }, paragraph: { spacing: { after: 40, line: 240, lineRule } } },
		},
		paragraphStyles: [
			{
				id: "Kicker",
				name: "Report Kind",
				basedOn: "Normal",
				next: "Title",
				run: { size: 26, color: accent, bold: true },
				paragraph: { spacing: { before: 0, after: 0 }, keepNext: true },
			},
			{
				id: "TitleLine",
				name: "Title Line",
				basedOn: "Normal",
				paragraph: { spacing: { after: 40 }, keepNext: true },
			},
			{
				id: "ContentsHeading",
				name: "Contents Heading",
				basedOn: "Normal",
				next: "Normal",
				run: { size: 28, bold: true },
				paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
			},
			{
				id: "Caption",
				name: "caption",
				basedOn: "Normal",
				next: "Normal",
				run: { size: 22, bold: true },
				paragraph: { spacing: { before: 60, after: 200, line: 252, lineRule }, keepLines: true },
			},
			{
				id: "FigurePicture",
				name: "Figure",
				basedOn: "Normal",
				next: "Caption",
				paragraph: { spacing: { before: 160, after: 0, line: 240, lineRule }, keepNext: true },
			},
			{
				id: "TableText",
				name: "Table Text",
				basedOn: "Normal",
				run: { size: 20 },
				paragraph: { spacing: { before: 0, after: 60, line: 245, lineRule }, keepLines: true },
			},
			{
				id: "TableHead",
				name: "Table Head",
				basedOn: "TableText",
				run: { size: 20, bold: true },
				paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule }, keepNext: true },
			},
			{
				id: "Remark",
				name: "Remark",
				basedOn: "Normal",
				run: { size: 20 },
				paragraph: { spacing: { before: 160, after: 60, line: 245, lineRule } },
			},
			{ id: "Header", name: "header", ...edge },
			{ id: "Footer", name: "footer", ...edge },
			{ id: "TOC1", name: "toc 1", ...contents(0, true) },
			{ id: "TOC2", name: "toc 2", ...contents(284, false) },
		],
	};
}

export const numbering = {
	config: [
		{
			reference: "points",
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: "•",
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 425, hanging: 283 }, spacing: { after: 60 } } },
				},
			],
		},
	],
};
