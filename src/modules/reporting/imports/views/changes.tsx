import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Mark } from "#ui/mark.tsx";
import { Notice } from "#ui/parts.tsx";
import type { Change } from "../changes.ts";
import { byElement, type Group, groupChanges } from "../groups.ts";
import type { SinceSeen } from "../seen.ts";
import type { ImportShown } from "../shown.ts";
import { countedChanges, groupWords, importWords, kindWords } from "../words.ts";
import { Rewording } from "./rewording.tsx";
import { ShortChange } from "./short-change.tsx";

type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;
type Wording = Of<"title" | "indicators_reworded" | "narrative">;

const isWording = (change: Change): change is Wording =>
	["title", "indicators_reworded", "narrative"].includes(change.kind);

/** Every change, grouped by what it is about, then by the element that it touches. */
export function Changes({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	const words = importWords[lang];
	const { changes } = shown.answer;
	const isDone = shown.state === "accepted";
	const title = isDone ? words.wasChanged : words.wouldChange;
	const nothing = isDone ? words.nothingDid : words.nothingWill;
	return (
		<section class="stack" aria-labelledby="izmainas">
			<h2 id="izmainas">
				{title} {changes.length > 0 ? <span class="soft">· {countedChanges(lang, changes.length)}</span> : null}
			</h2>
			{shown.since ? <Since since={shown.since} lang={lang} /> : null}
			{changes.length === 0 ? (
				<p>{nothing}</p>
			) : (
				groupChanges(changes).map((group) => <ChangeGroup group={group} shown={shown} lang={lang} />)
			)}
		</section>
	);
}

/** After the plan changed under the reader's eyes: what is other now. */
function Since({ since, lang }: { since: SinceSeen; lang: Lang }) {
	const words = importWords[lang];
	return (
		<Notice tone="warning" title={words.sinceTitle}>
			{since.fresh.size > 0 ? <p>{words.sinceFresh}</p> : null}
			{since.gone.length > 0 ? (
				<p>
					{words.sinceGone}{" "}
					{since.gone.map(({ kind, code }) => [code, kindWords[lang][kind]].filter(Boolean).join(" ")).join("; ")}.
				</p>
			) : null}
		</Notice>
	);
}

function ChangeGroup({ group, shown, lang }: { group: Group; shown: ImportShown; lang: Lang }) {
	if (group.key === "wording") return <Wordings group={group} shown={shown} lang={lang} />;
	return (
		<section class="change-group">
			<GroupHeading group={group} lang={lang} />
			<ul class={`change-list${group.key === "added" ? " change-list--inline" : ""}`}>
				{byElement(group.changes).map((of) => (
					<li>
						<ElementName change={of[0]} shown={shown} lang={lang} />
						{of.map((change) => (
							<ShortChange change={change} lang={lang} />
						))}
						<FreshMark of={of} shown={shown} lang={lang} />
					</li>
				))}
			</ul>
		</section>
	);
}

function GroupHeading({ group, lang }: { group: Group; lang: Lang }) {
	return (
		<h3>
			{groupWords[lang][group.key]} <span class="soft num">{formatNumber(lang, group.changes.length)}</span>
		</h3>
	);
}

/** More reworded elements than this are folded away together. */
const mostOpen = 8;

function Wordings({ group, shown, lang }: { group: Group; shown: ImportShown; lang: Lang }) {
	const elements = byElement(group.changes.filter(isWording));
	return (
		<details class="change-group fold" open={elements.length <= mostOpen}>
			<summary>
				<GroupHeading group={group} lang={lang} />
				<FreshMark of={group.changes} shown={shown} lang={lang} />
			</summary>
			{elements.map((of) => (
				<Rewording of={of} lang={lang} isDone={shown.state === "accepted"}>
					<FreshMark of={of} shown={shown} lang={lang} />
				</Rewording>
			))}
		</details>
	);
}

function FreshMark({ of, shown, lang }: { of: readonly Change[]; shown: ImportShown; lang: Lang }) {
	if (!of.some((change) => shown.since?.fresh.has(change))) return null;
	return <Mark tone="warn" shape="clock" word={importWords[lang].isNew} />;
}

/** Code and title; a link where the register has a page of it already. */
function ElementName({ change, shown, lang }: { change: Change | undefined; shown: ImportShown; lang: Lang }) {
	if (!change || change.kind === "title") return null;
	const path = pageOf(change, shown);
	const bare = ["value", "target", "indicator_added", "plan_added"].includes(change.kind);
	const name = (
		<>
			{bare ? null : <span class="code">{change.code}</span>}
			<span lang={lang === "lv" ? undefined : "lv"}>{change.title}</span>
		</>
	);
	return <span class="change-name">{path ? <a href={at(lang, path)}>{name}</a> : name}</span>;
}

function pageOf(change: Change, shown: ImportShown): string | undefined {
	if (!shown.plan) return undefined;
	if (change.kind === "value" || change.kind === "target") return `/raditaji/${change.code}`;
	const isDeliverable =
		["status", "deadlines", "parties"].includes(change.kind) ||
		(shown.state === "accepted" && change.kind === "deliverable_added");
	return isDeliverable ? `/plani/${shown.plan.code}/${change.code}` : undefined;
}
