import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said } from "#ui/parts.tsx";
import type { StrategyContext } from "../form.ts";
import { groupPath } from "../paths.ts";
import { countNeeds } from "../rules.ts";
import { contextWords, countOfGroups, countOfNeeds } from "../words.ts";
import { Points } from "./reading.tsx";

type Props = { context: StrategyContext; editIn: string | undefined; lang: Lang };

export function TargetGroups({ context, editIn, lang }: Props) {
	const groups = context.groups ?? [];
	return (
		<>
			<p class="soft">
				{countOfGroups(lang, groups.length)}, {countOfNeeds(lang, countNeeds(context))}
			</p>
			<div class="group-cards">
				{groups.map((group) => (
					<section class="group-card" aria-labelledby={`mg-${group.code}`}>
						<h3 id={`mg-${group.code}`}>
							<Said text={group.name} lang={lang} />
						</h3>
						<p class="soft small">{countOfNeeds(lang, group.needs.length)}</p>
						<Points points={group.needs} lang={lang} />
						{(group.notes ?? []).map((note) => (
							<p class="soft small">
								<Said text={note} lang={lang} />
							</p>
						))}
						{editIn ? (
							<a class="small" href={at(lang, groupPath(editIn, group.code))}>
								{contextWords[lang].edit}
								<span class="hidden">{`: ${textIn(group.name, lang).text}`}</span>
							</a>
						) : null}
					</section>
				))}
			</div>
		</>
	);
}
