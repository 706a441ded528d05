import type { Day } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { charts, png } from "./charts.ts";
import { docxType, writeDocx } from "./docx.ts";
import { getReport } from "./facts.ts";
import { reportJson } from "./json.ts";
import type { Report } from "./model.ts";
import { outline } from "./outline.ts";
import { writeHtml } from "./standalone.tsx";

export const formats = ["docx", "html", "json"] as const;
export type Format = (typeof formats)[number];

export type Wanted = { plan: string; asOf: Day; format: Format; lang: Lang };
export type Written = { bytes: Uint8Array<ArrayBuffer>; contentType: string; filename: string };

/** The progress report as a file. The same data give the same bytes. @throws Missing when there is no such plan. */
export async function writeReport(deps: Pick<Deps, "db">, { plan, asOf, format, lang }: Wanted): Promise<Written> {
	const report = await getReport(deps.db, plan, asOf);
	const { bytes, contentType } = await writers[format](report, lang);
	return { bytes, contentType, filename: `${plan}-${asOf}.${format}` };
}

type Writer = (report: Report, lang: Lang) => Promise<Omit<Written, "filename">>;
const encode = (text: string) => new TextEncoder().encode(text);

const writers: Record<Format, Writer> = {
	docx: async (report, lang) => ({
		bytes: await writeDocx(outline(report, lang, charts), report.asOf, png),
		contentType: docxType,
	}),
	html: async (report, lang) => ({
		bytes: encode(await writeHtml(outline(report, lang, charts))),
		contentType: "text/html; charset=utf-8",
	}),
	json: async (report) => ({
		bytes: encode(`${JSON.stringify(reportJson(report), null, 2)}\n`),
		contentType: "application/json",
	}),
};
