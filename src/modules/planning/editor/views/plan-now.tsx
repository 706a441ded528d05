// When somebody else was first: what stands in the register now, where it is not what was typed.
import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import { Facts } from "#ui/parts.tsx";
import { planWords } from "../../plans/words.ts";
import type { Fields } from "../element-form.ts";
import { editorWords } from "../words.ts";

export function StandsNow({ now, typed, lang }: { now: Fields; typed: Fields; lang: Lang }) {
	const words = editorWords[lang];
	const labels: [string, string][] = [
		["title.lv", words.titleLv],
		["title.en", words.titleEn],
		["periodFrom", words.periodFrom],
		["periodTo", words.periodTo],
		["owner", words.owner],
		["mission.lv", words.missionLv],
		["mission.en", words.missionEn],
		["vision.lv", words.visionLv],
		["vision.en", words.visionEn],
		["mandate.lv", words.mandateLv],
		["mandate.en", words.mandateEn],
		["values", words.values],
	];
	const rows = labels
		.filter(([name]) => (now[name] ?? "") !== (typed[name] ?? ""))
		.map(([name, label]): [string, Child] => [label, now[name] || "–"]);
	const above = ticked(now);
	if (above !== ticked(typed)) rows.push([planWords[lang].superior, above || "–"]);
	return (
		<aside class="aside stack" aria-labelledby="tagad">
			<h2 id="tagad" class="aside__title">
				{words.standsNow}
			</h2>
			<Facts rows={rows} />
		</aside>
	);
}

const ticked = (fields: Fields) =>
	Object.keys(fields)
		.filter((name) => name.startsWith("superior.") && fields[name])
		.map((name) => name.slice("superior.".length))
		.sort()
		.join(", ");
