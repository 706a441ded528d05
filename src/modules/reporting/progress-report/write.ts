import type { Day } from "#kernel/clock.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { getReport } from "./facts.ts";
import { reportJson } from "./json.ts";

export const formats = ["docx", "html", "json"] as const;
export type Format = (typeof formats)[number];

export type Wanted = { plan: string; asOf: Day; format: Format; lang: Lang };
export type Written = { bytes: Uint8Array<ArrayBuffer>; contentType: string; filename: string };

/** The progress report as a file. The same data give the same bytes. @throws Missing when there is no such plan. */
export async function writeReport(deps: Pick<Deps, "db">, { plan, asOf, format }: Wanted): Promise<Written> {
	const report = await getReport(deps.db, plan, asOf);
	const filename = `${plan}-${asOf}.${format}`;
	if (format === "json") {
		return { bytes: encode(`${JSON.stringify(reportJson(report), null, 2)}\n`), contentType: "application/json", filename };
	}
	throw new Invalid("unknown_format", { lv: "Šādā formātā ziņojuma nav.", en: "There is no report in this format." });
}

const encode = (text: string) => new TextEncoder().encode(text);
