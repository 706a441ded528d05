// A small form for another target, and what follows from it. A GET: the address can be sent on, nothing is saved.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { TextField } from "#ui/field.tsx";
import { Facts } from "#ui/parts.tsx";
import { indicatorPath } from "../paths.ts";
import type { IndicatorView } from "../queries.ts";
import type { Verdict } from "../rules.ts";
import { sayVerdict } from "../sentence.ts";
import { formatValue, sayChange, unitName } from "../units.ts";
import type { WhatIf } from "../what-if.ts";
import { whatIfWords } from "../what-if-words.ts";
import { VerdictMark } from "./verdict-mark.tsx";

type Props = { view: IndicatorView; whatIf: WhatIf; asked: string | undefined; lang: Lang };

export function WhatWouldItTake({ view, whatIf: { form, verdict }, asked, lang }: Props) {
	const words = whatIfWords[lang];
	const isAsked = verdict !== undefined || Object.keys(form.errors).length > 0;
	return (
		<details class="fold" id="ko-vajag" open={isAsked}>
			<summary>{words.title}</summary>
			<div class="stack">
				<p class="soft">{words.lead}</p>
				<form class="inline-form" method="get" action={`${at(lang, indicatorPath(view.code))}#ko-vajag`} novalidate>
					{asked ? <input type="hidden" name="as_of" value={asked} /> : null}
					<TextField
						{...{ lang, form }}
						name="merkis"
						label={`${words.target} (${unitName(lang, view.unit)})`}
						mode="decimal"
						most={30}
						short
					/>
					<TextField {...{ lang, form }} name="gads" label={words.year} mode="numeric" most={4} short />
					<button type="submit" class="ds-button" data-variant="secondary">
						{words.compute}
					</button>
				</form>
				{verdict ? <Result verdict={verdict} view={view} lang={lang} /> : null}
			</div>
		</details>
	);
}

function Result({ verdict, view, lang }: { verdict: Verdict; view: IndicatorView; lang: Lang }) {
	const words = whatIfWords[lang];
	const { target, requiredPace, pace, forecast } = verdict;
	if (!target) return null;
	const change = (amount: number | null) => (amount === null ? words.unknown : sayChange(lang, amount, view.unit));
	const when = sayPeriod({ year: target.year }, lang);
	return (
		<div class="stack" role="status">
			<p class="marks">
				<strong>
					{words.result} {formatValue(lang, target.value, view.unit)} ({when}):
				</strong>{" "}
				<VerdictMark status={verdict.status} lang={lang} />
			</p>
			<p>{sayVerdict(verdict, view, lang)}</p>
			<Facts
				rows={[
					[words.requiredPace, change(requiredPace)],
					[words.pace, change(pace)],
					[`${words.forecast} (${when})`, forecast === null ? words.unknown : formatValue(lang, forecast, view.unit)],
				]}
			/>
			<p class="soft small">{words.notSaved}</p>
		</div>
	);
}
