// Reports that were published, with the files that anyone may open.
import { listPublishedReports } from "#modules/reporting/index.ts";
import { maybe, sure } from "../columns.ts";
import { dataSet } from "../data-set.ts";
import { planCode } from "./plans.ts";

export const reports = dataSet({
	code: "reports",
	title: { lv: "Publicētie ziņojumi", en: "Published reports" },
	about: {
		lv: "Ziņojumi par plānu izpildi, kas ir publicēti: par kuru dienu, kad publicēti un ar kādu protokolu pieņemti zināšanai.",
		en: "Reports on the execution of plans that were published: as of which day, when, and by which minutes the Cabinet took note of them.",
	},
	keywords: { lv: ["ziņojums", "izpilde"], en: ["report", "execution"] },
	columns: {
		id: sure.code("Identifikators", "Identifier"),
		plan: planCode,
		as_of: sure.day("Stāvoklis dienā", "As of"),
		published: sure.instant("Publicēts", "Published"),
		protocol: maybe.text("Protokols", "Minutes"),
		protocol_date: maybe.day("Protokola diena", "Day of the minutes"),
		errata: sure.integer("Kļūdu labojumi", "Errata"),
		documents: maybe.text("Datnes", "Files", {
			about: {
				lv: "Nosaukumi adresē /kartas/{id}/dokumenti/{nosaukums}, atdalīti ar atstarpi.",
				en: "Names in the address /kartas/{id}/dokumenti/{name}, parted by spaces.",
			},
		}),
	},
	key: ["id"],
	foreign: [{ columns: ["plan"], set: "plans", to: ["code"] }],
	covers: ["as_of", "as_of"],
	daily: false,
	frequency: "IRREG",
	async *rows(source) {
		const codes = new Set((await source.plans()).map((plan) => plan.code));
		for (const report of await listPublishedReports(source.db)) {
			if (!codes.has(report.plan)) continue;
			yield {
				id: report.round,
				plan: report.plan,
				as_of: report.asOf,
				published: `${report.publishedAt.toISOString().slice(0, 19)}Z`,
				protocol: report.protocol,
				protocol_date: report.date,
				errata: report.errata,
				documents: Object.keys(report.documents).sort().join(" ") || null,
			};
		}
	},
});
