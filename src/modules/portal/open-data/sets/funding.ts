// Money of plans. A blank cell of the document is no row: it is not a zero.
import { cellOf, findFunding, fundingParts, fundingYears, groupFunding } from "#modules/planning/index.ts";
import { cells, maybe, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";
import { planCode } from "./plans.ts";

export const funding = dataSet({
	code: "funding",
	title: { lv: "Plānu finansējums", en: "Funding of plans" },
	about: {
		lv: "Plānotais un papildus nepieciešamais finansējums eiro pa gadiem un avotiem. Kopsummas nav iekļautas: tās saskaita no avotiem, ja vien dokuments nesaka tikai kopsummu.",
		en: "Planned and additionally needed money in euro by year and source. Totals are not included: they are the sum of the sources, unless the document says the total only.",
	},
	keywords: { lv: ["finansējums", "budžets"], en: ["funding", "budget"] },
	columns: {
		plan: planCode,
		code: sure.code("Prioritāte", "Priority", {
			about: {
				lv: "Plāna elementa kods vai finansējuma rindas savs kods.",
				en: "The code of the plan's element, or a code of the row's own.",
			},
		}),
		...texts("title", "Nosaukums", "Title"),
		part: oneOf(["planned", "additional"], "Daļa", "Part", {
			about: { lv: "Plānotais vai papildus nepieciešamais.", en: "Planned, or additionally needed." },
		}),
		source: oneOf(["state", "eu", "total"], "Avots", "Source", {
			about: {
				lv: "Valsts, Eiropas Savienība vai kopsumma, ja avoti nav norādīti.",
				en: "The state, the European Union, or the total where no sources are given.",
			},
		}),
		year: sure.year("Gads", "Year"),
		amount: sure.number("Summa, EUR", "Amount, EUR", {
			about: {
				lv: "Ja drukāto summu var lasīt vairākējādi, te ir mazākā.",
				en: "Where the printed sum can be read in several ways, this is the least.",
			},
		}),
		amount_most: sure.number("Lielākais lasījums, EUR", "The largest reading, EUR", {
			about: { lv: "Parasti tas pats, kas summa.", en: "Usually the same as the amount." },
		}),
		as_printed: maybe.text("Kā drukāts", "As printed", {
			about: { lv: "Tikai tad, ja summu var lasīt vairākējādi.", en: "Only where it can be read in several ways." },
		}),
	},
	key: ["plan", "code", "part", "source", "year"],
	foreign: [{ columns: ["plan"], set: "plans", to: ["code"] }],
	covers: ["year", "year"],
	daily: true,
	frequency: "IRREG",
	async *rows(source) {
		for (const plan of await source.plans()) {
			for (const group of groupFunding(await findFunding(source.db, plan, source.asOf))) {
				const isDivided = group.rows.state !== undefined || group.rows.eu !== undefined;
				for (const row of Object.values(group.rows)) {
					if (row.source === "total" && isDivided) continue;
					for (const part of fundingParts) {
						for (const year of fundingYears([group], part)) {
							const cell = cellOf(row, part, year);
							if (!cell) continue;
							yield {
								plan: plan.code,
								code: group.code,
								...cells("title", group.title),
								part,
								source: row.source,
								year,
								amount: cell.least,
								amount_most: cell.most,
								as_printed: cell.text ?? null,
							};
						}
					}
				}
			}
		}
	},
});
