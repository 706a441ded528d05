// When the deliverables are due: a bar for each half-year, that leads to what is due in it.
import { type Period, parsePeriod, sayPeriod } from "#kernel/period.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { BarRows } from "#ui/bar-rows.tsx";
import { executionShares } from "../../execution/shares.ts";
import { stateLabels, statusLabels } from "../../execution/words.ts";
import { deliverablesIn } from "../filter.ts";
import { byHalfYear, halfYearOfDay } from "../half-years.ts";
import { planPath } from "../paths.ts";
import type { PlanView } from "../plan-elements.ts";
import { planWords } from "../words.ts";

export function HalfYears({ plan, asOf, lang }: { plan: PlanView; asOf: string | undefined; lang: Lang }) {
	const words = planWords[lang];
	const halves = byHalfYear(deliverablesIn(plan.elements), plan.asOf);
	if (halves.length === 0) return null;
	const now = halfYearOfDay(plan.asOf);
	const link = (deadline: string) => `${at(lang, withQuery(planPath(plan.code), { as_of: asOf, deadline }))}#izpilde`;
	return (
		<BarRows
			label={words.halfYears}
			bar={words.execution}
			columns={[words.deadline, words.total, statusLabels[lang].done, stateLabels[lang].delayed]}
			rows={halves.map(({ code, tally }) => ({
				head: tally.total > 0 ? <a href={link(code)}>{say(code, lang)}</a> : say(code, lang),
				mark: code === now ? words.now : undefined,
				parts: executionShares(tally, lang).map(({ key, label, count }) => ({
					key,
					label: `${label} ${formatNumber(lang, count)}`,
					amount: count,
				})),
				cells: [tally.total, tally.done, tally.delayed].map((n) => formatNumber(lang, n)),
			}))}
		/>
	);
}

const say = (code: string, lang: Lang) => sayPeriod(parsePeriod(code) as Period, lang);
