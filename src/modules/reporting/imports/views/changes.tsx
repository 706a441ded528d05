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

const isWording = (change: Change): change is Wording => ["title", "indicators_reworded", "narrative"].includes(change.kind);

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
			{changes.length === 0 ? <p>{nothing}</p> : groupChanges(changes).map((group) => <ChangeGroup group={group} shown={shown} lang={lang} />)}
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
					{words.sinceGone} {since.gone.map(({ kind, code }) => [code, kindWords[lang][kind]].filter(Boolean).join(" ")).join("; ")}.
				</p>
			) : null}
		</Notice>
	);
}

function ChangeGroup({ group, shown, lang }: { group: Group; shown: ImportShown; lang: Lang }) {
	const isFresh = (of: readonly Change[]) => of.some((change) => shown.since?.fresh.has(change));
	const fresh = <Mark tone="warn" shape="clock" word={importWords[lang].isNew} />;
	return (
		<section class="change-group">
			<h3>
				{groupWords[lang][group.key]} <span class="soft num">{formatNumber(lang, group.changes.length)}</span>
			</h3>
			{group.key === "wording" ? (
				byElement(group.changes.filter(isWording)).map(([code, of]) => (
					<Rewording code={code} of={of} lang={lang} isDone={shown.state === "accepted"} fresh={isFresh(of) ? fresh : null} />
				))
			) : (
				<ul class="change-list">
					{byElement(group.changes).map(([code, of]) => (
						<li>
							<ElementName change={of[0]} code={code} shown={shown} lang={lang} />
							{of.map((change) => (
								<ShortChange change={change} lang={lang} />
							))}
							{isFresh(of) ? fresh : null}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** Code and title; a link where the register has a page of it already. */
function ElementName({ change, code, shown, lang }: { change: Change | undefined; code: string; shown: ImportShown; lang: Lang }) {
	if (!change || !("title" in change)) return <span class="code">{code}</span>;
	const path = pageOf(change, shown);
	const isIndicator = change.kind === "value" || change.kind === "target";
	const name = (
		<>
			{isIndicator ? null : <span class="code">{code}</span>}
			<span lang={lang === "lv" ? undefined : "lv"}>{change.title}</span>
		</>
	);
	return <span class="change-name">{path ? <a href={at(lang, path)}>{name}</a> : name}</span>;
}

function pageOf(change: Change, shown: ImportShown): string | undefined {
	if (!shown.plan) return undefined;
	if (change.kind === "value" || change.kind === "target") return `/raditaji/${change.code}`;
	const isDeliverable = ["status", "deadlines", "parties"].includes(change.kind) || (shown.state === "accepted" && change.kind === "deliverable_added");
	return isDeliverable ? `/plani/${shown.plan.code}/${change.code}` : undefined;
}
