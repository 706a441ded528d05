// The beginning of what is said of an item, for lists.
import type { Lang } from "#kernel/words.ts";
import { statusLabels } from "#modules/planning/index.ts";
import type { DeliverableContribution, IndicatorContribution } from "./form.ts";
import type { RoundItem } from "./queries.ts";
import { roundWords } from "./words.ts";

const mostSigns = 180;

export function sayShortly({ kind, contribution }: Pick<RoundItem, "kind" | "contribution">, lang: Lang): string {
	if (!contribution) return "";
	if (kind === "indicator") {
		const { value, period, statement, noData } = contribution as IndicatorContribution;
		if (value !== undefined) return `${formatValueOf(value, lang)} (${period ?? "–"})`;
		return shortened(statement ?? (noData ? `${roundWords[lang].noData}: ${noData}` : ""));
	}
	const { status, narrative = "" } = contribution as DeliverableContribution;
	return shortened([statusLabels[lang][status], narrative].filter(Boolean).join(". "));
}

const formatValueOf = (value: number, lang: Lang) => (lang === "lv" ? String(value).replace(".", ",") : String(value));

function shortened(text: string): string {
	const signs = [...text.replace(/\s+/g, " ")];
	return signs.length <= mostSigns ? signs.join("") : `${signs.slice(0, mostSigns - 1).join("")}…`;
}
