// How much of an element is done by what stands under it, and how that was computed.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { TableBox } from "#ui/parts.tsx";
import type { PlanElement } from "../plan-elements.ts";
import { doneShare, meanOf, saysWeights, weightOf } from "../roll-up.ts";
import { rollUpWords } from "../roll-up-words.ts";
import { ElementLink } from "./deliverable-table.tsx";

type Props = { plan: string; parts: readonly PlanElement[]; lang: Lang };

/** More rows than this explain nothing. */
const mostParts = 100;

export function RollUpSection({ plan, parts, lang }: Props) {
	const share = meanOf(parts);
	if (share === null) return null;
	const words = rollUpWords[lang];
	const counted = parts.filter((part) => doneShare(part) !== null);
	return (
		<section class="stack" aria-labelledby="kopizpilde">
			<h2 id="kopizpilde">
				{words.title}: {sayPercent(share, lang)}
			</h2>
			<details>
				<summary>{words.how}</summary>
				<p>{words.rule}</p>
				<p>{saysWeights(parts) ? words.weighted : words.equal}</p>
				{counted.length > mostParts ? null : <Parts plan={plan} parts={parts} lang={lang} />}
			</details>
		</section>
	);
}

function Parts({ plan, parts, lang }: Props) {
	const words = rollUpWords[lang];
	const sum = parts.reduce((all, part) => all + (doneShare(part) === null ? 0 : weightOf(part)), 0);
	return (
		<TableBox label={words.how}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.part}</th>
						<th scope="col" class="n">
							{words.weight}
						</th>
						<th scope="col" class="n">
							{words.done}
						</th>
						<th scope="col" class="n">
							{words.adds}
						</th>
					</tr>
				</thead>
				<tbody>
					{parts.map((part) => {
						const share = doneShare(part);
						return (
							<tr>
								<th scope="row">
									<ElementLink plan={plan} element={part} lang={lang} />
								</th>
								<td class="n" data-label={words.weight}>
									{formatNumber(lang, weightOf(part))}
								</td>
								<td class="n" data-label={words.done}>
									{share === null ? words.leftOut : sayPercent(share, lang)}
								</td>
								<td class="n" data-label={words.adds}>
									{share === null ? "–" : sayPercent((share * weightOf(part)) / sum, lang)}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}

export const sayPercent = (share: number, lang: Lang) =>
	`${formatNumber(lang, Math.round(share * 1000) / 10)}${lang === "lv" ? "\u00a0" : ""}%`;
