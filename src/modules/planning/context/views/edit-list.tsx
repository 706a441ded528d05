// Under a section, for whoever may change it: its items by name, each with its form and its place, and a new one.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said } from "#ui/parts.tsx";
import type { StrategyContext } from "../form.ts";
import { groundOf } from "../ground-of.ts";
import { isOrdered, listOf, nameOf, neighbourOf, type PartKey } from "../parts.ts";
import { groupPath, itemPath, newGroupPath } from "../paths.ts";
import { addWords, contextWords } from "../words.ts";

/** The list that was just changed, and the button that was pressed there. */
export type Moved = { part: string; index: number; way: string } | undefined;
type Props = { plan: string; part: PartKey; context: StrategyContext; moved: Moved; lang: Lang };

export function EditList({ plan, part, context, moved, lang }: Props) {
	const list = listOf(context, part);
	const isMoved = moved?.part === part;
	return (
		<div class="stack" id={`labot-${part}`}>
			{list.length > 0 ? (
				<details class="fold" open={isMoved}>
					<summary>
						{contextWords[lang].editSection} <span class="soft num">{list.length}</span>
					</summary>
					<ol class="edit-tree">
						{list.map((item, index) => (
							<li>
								<div class="edit-row">
									<span class="edit-row__title">
										<a href={at(lang, formPath(plan, part, item, index))}>
											<Said text={nameOf(part, item)} lang={lang} />
										</a>
									</span>
									{isOrdered(part) ? (
										<Moves {...{ plan, part, list, index, lang }} moved={isMoved ? moved : undefined} />
									) : null}
								</div>
							</li>
						))}
					</ol>
				</details>
			) : null}
			<p>
				<AddLink plan={plan} part={part} lang={lang} />
			</p>
		</div>
	);
}

export function AddLink({ plan, part, lang }: { plan: string; part: PartKey; lang: Lang }) {
	const path = part === "groups" ? newGroupPath(plan) : itemPath(plan, part, "jauns");
	return (
		<a class="ds-button" data-variant="secondary" data-size="sm" href={at(lang, path)}>
			{addWords[lang][part]}
		</a>
	);
}

const formPath = (plan: string, part: PartKey, item: unknown, index: number) =>
	part === "groups" ? groupPath(plan, (item as { code: string }).code) : itemPath(plan, part, index + 1);

type MovesProps = { plan: string; part: PartKey; list: readonly unknown[]; index: number; moved: Moved; lang: Lang };

function Moves({ plan, part, list, index, moved, lang }: MovesProps) {
	const words = contextWords[lang];
	const name = nameOf(part, list[index]).lv;
	const buttons = [
		{ way: "up", sign: "↑", label: words.up, on: neighbourOf(part, list, index, -1) !== undefined },
		{ way: "down", sign: "↓", label: words.down, on: neighbourOf(part, list, index, 1) !== undefined },
	];
	const wanted = buttons.find((one) => one.way === moved?.way && one.on) ?? buttons.find((one) => one.on);
	return (
		<form class="edit-row__moves" method="post" action={at(lang, `${itemPath(plan, part, index + 1)}/vieta`)}>
			<input type="hidden" name="basedOn" value={groundOf(list[index])} />
			{buttons.map(({ way, sign, label, on }) => (
				<button
					type="submit"
					name="way"
					value={way}
					disabled={!on}
					aria-label={`${label}: ${name}`}
					title={label}
					autofocus={moved?.index === index && wanted?.way === way}
				>
					{sign}
				</button>
			))}
		</form>
	);
}
