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

/** `nonce` lets a browser that got the HTML from the server take the styles inside of it. */
export type Wanted = { plan: string; asOf: Day; format: Format; lang: Lang; nonce?: string };
export type Written = { bytes: Uint8Array<ArrayBuffer>; contentType: string; filename: string };

/** The progress report as a file. The same data give the same bytes. @throws Missing when there is no such plan. */
export async function writeReport(deps: Pick<Deps, "db">, wanted: Wanted): Promise<Written> {
	const { plan, asOf, format } = wanted;
	const report = await getReport(deps.db, plan, asOf);
	const { bytes, contentType } = await writers[format](report, wanted);
	return { bytes, contentType, filename: `${plan}-${asOf}.${format}` };
}

type Writer = (report: Report, wanted: Wanted) => Promise<Omit<Written, "filename">>;
const encode = (text: string) => new TextEncoder().encode(text);

const writers: Record<Format, Writer> = {
	docx: async (report, { lang }) => ({
		bytes: await writeDocx(outline(report, lang, charts), report.asOf, png),
		contentType: docxType,
	}),
	html: async (report, { lang, nonce }) => ({
		bytes: encode(await writeHtml(outline(report, lang, charts), nonce)),
		contentType: "text/html; charset=utf-8",
	}),
	json: async (report) => ({
		bytes: encode(`${JSON.stringify(reportJson(report), null, 2)}\n`),
		contentType: "application/json",
	}),
};
