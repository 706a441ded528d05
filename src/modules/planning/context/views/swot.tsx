// Strengths and weaknesses above opportunities and threats: two by two where there is room, else one under another.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type StrategyContext, swotKeys } from "../form.ts";
import { swotPath } from "../paths.ts";
import { contextWords } from "../words.ts";
import { Points } from "./reading.tsx";

type Props = { swot: StrategyContext["swot"]; editIn: string | undefined; lang: Lang };

export function Swot({ swot, editIn, lang }: Props) {
	const words = contextWords[lang];
	return (
		<div class="swot">
			{swotKeys.map((key) => {
				const points = swot?.[key] ?? [];
				return (
					<section class={`swot__box swot__box--${key}`} aria-labelledby={`svid-${key}`}>
						<h3 id={`svid-${key}`}>
							{words[key]} <span class="soft num">{points.length}</span>
						</h3>
						{points.length > 0 ? <Points points={points} lang={lang} /> : <p class="soft">{words.noPoints}</p>}
						{editIn ? (
							<a class="small" href={at(lang, swotPath(editIn, key))}>
								{words.edit}
								<span class="hidden">{`: ${words[key]}`}</span>
							</a>
						) : null}
					</section>
				);
			})}
		</div>
	);
}
