// The step before an act is done: what would be so from its day on, with what was typed to send or to mend.
import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, type NavItem, Page } from "#ui/page.tsx";
import { DayText, Facts, Said } from "#ui/parts.tsx";
import type { Following } from "../following.ts";
import { actWords, institutionWords } from "../words.ts";

export type FollowingProps = {
	frame: Frame;
	words: { title: string; submit: string };
	values: Record<string, string | undefined>;
	action: string;
	crumbs: NavItem[];
	now: [string, Child][];
	day: string;
	following: Following[];
};

export function FollowingPage({ frame, words, values, action, crumbs, now, day, following }: FollowingProps) {
	const { lang } = frame;
	const title = institutionWords[lang].title;
	const said = actWords[lang];
	return (
		<Page frame={frame} title={words.title} crumbs={[{ label: title, path: "/iestades" }, ...crumbs]}>
			<div class="head">
				<h1>{words.title}</h1>
				{now.length > 0 ? <Facts rows={now} /> : null}
			</div>
			<section class="stack" aria-labelledby="sekos">
				<h2 id="sekos">{said.follows}</h2>
				<p class="soft">
					{said.followsOn} <DayText day={day} lang={lang} />
				</p>
				{following.length === 0 ? <p>{said.nothingFollows}</p> : null}
				<ul class="point-list">
					{following.map((one) => (
						<li>
							<span class="code">{one.code}</span> <Said text={one.name} lang={lang} />: {sayFollowing(one, lang)}
						</li>
					))}
				</ul>
				<p class="soft small">{said.followsElsewhere}</p>
			</section>
			<form class="form" method="post" action={at(lang, action)}>
				{Object.entries(values).map(([name, value]) =>
					value === undefined || name === "solis" ? null : <input type="hidden" name={name} value={value} />,
				)}
				<p class="actions">
					<SubmitButton>{words.submit}</SubmitButton>
					<button type="submit" class="ds-button" data-variant="secondary" name="solis" value="labot">
						{said.mend}
					</button>
				</p>
			</form>
		</Page>
	);
}

function sayFollowing({ what, before, after }: Following, lang: Lang): string {
	const said = actWords[lang];
	if (what === "comes") return said.comes;
	if (what === "goes") return after ? `${said.goesTo} ${after}` : said.goes;
	const label = { name: said.nameChanges, parent: said.placeChanges, successor: said.successorChanges }[what];
	return `${label}: ${before || "–"} → ${after || "–"}`;
}
