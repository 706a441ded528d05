import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import type { Change } from "../changes.ts";
import { importWords, kindWords } from "../words.ts";

type Wording = Extract<Change, { kind: "title" | "indicators_reworded" | "narrative" }>;
type Props = { of: Wording[]; lang: Lang; isDone: boolean; children?: Child };

/** The reworded texts of one element, folded away: before and after, side by side where there is room. */
export function Rewording({ of, lang, isDone, children }: Props) {
	const kinds = of.map((change) => kindWords[lang][change.kind]).join(", ");
	return (
		<details class="fold">
			<summary>
				<span class="code">{of[0]?.code}</span>
				<span lang={lang === "lv" ? undefined : "lv"}>{titleOf(of)}</span> <span class="soft">– {kinds}</span>{" "}
				{children}
			</summary>
			{of.map((change) => (
				<BeforeAfter change={change} lang={lang} isDone={isDone} />
			))}
		</details>
	);
}

function titleOf(of: Wording[]): string {
	const [first] = of;
	if (!first) return "";
	return first.kind === "title" ? first.now : first.title;
}

function BeforeAfter({ change, lang, isDone }: { change: Wording; lang: Lang; isDone: boolean }) {
	const words = importWords[lang];
	return (
		<div class="before-after">
			<h4>{kindWords[lang][change.kind]}</h4>
			<div>
				<h5>{words.was}</h5>
				<Told texts={textsOf(change.was)} lang={lang} />
			</div>
			<div>
				<h5>{isDone ? words.became : words.willBe}</h5>
				<Told texts={textsOf(change.now)} lang={lang} />
			</div>
		</div>
	);
}

const textsOf = (told: string | string[] | null) =>
	(Array.isArray(told) ? told : (told ?? "").split(/\n+/)).filter((text) => text.trim() !== "");

function Told({ texts, lang }: { texts: string[]; lang: Lang }) {
	if (texts.length === 0) return <p class="soft">{importWords[lang].nothing}</p>;
	return (
		<div class="prose told" lang={lang === "lv" ? undefined : "lv"}>
			{texts.map((text) => (
				<p>{text}</p>
			))}
		</div>
	);
}
