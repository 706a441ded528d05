import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import type { PartKey } from "../parts.ts";
import { itemPath } from "../paths.ts";
import { contextWords } from "../words.ts";

type Props = { plan: string; part: PartKey; n: number; basedOn: string; lang: Lang };

/** Folded away: an item is seldom taken out, and its versions keep it. */
export function DropItem({ plan, part, n, basedOn, lang }: Props) {
	const words = contextWords[lang];
	return (
		<details class="fold">
			<summary>{words.dropTitle}</summary>
			<form class="form" method="post" action={at(lang, `${itemPath(plan, part, n)}/iznemt`)}>
				<input type="hidden" name="basedOn" value={basedOn} />
				<p>{words.dropAsk}</p>
				<SubmitButton second>{words.drop}</SubmitButton>
			</form>
		</details>
	);
}
