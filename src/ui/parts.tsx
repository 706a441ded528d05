// Small shared parts: notices, texts in the language that they have, days, tables that scroll, "as of".
import type { Child } from "hono/jsx";
import { type Case, formatDayIn, type Lang, type Text, textIn } from "#kernel/words.ts";
import { uiWords } from "./words.ts";

type Tone = "info" | "success" | "warning" | "danger";

export function Notice({ tone = "info", title, children }: { tone?: Tone; title?: string; children?: Child }) {
	return (
		<div class="ds-alert notice" data-color={tone}>
			{title ? <strong>{title}</strong> : null}
			{children}
		</div>
	);
}

/** A stored text; marked with its language where it lacks the page's. */
export function Said({ text, lang }: { text: Text; lang: Lang }) {
	const said = textIn(text, lang);
	// biome-ignore lint/complexity/noUselessFragments: what a component returns as a child is escaped
	return said.lang === lang ? <>{said.text}</> : <span lang={said.lang}>{said.text}</span>;
}

/** Paragraphs of a stored text. */
export function Prose({ text, lang }: { text: Text; lang: Lang }) {
	const said = textIn(text, lang);
	return (
		<div class="prose" lang={said.lang === lang ? undefined : said.lang}>
			{said.text.split(/\n+/).map((paragraph) => (
				<p>{paragraph}</p>
			))}
		</div>
	);
}

/** `as` is the case that the word before it asks for: "uz" the accusative, "līdz" the dative, "no" the genitive. */
export function DayText({ day, lang, as = "nominative" }: { day: string; lang: Lang; as?: Case }) {
	return <time datetime={day}>{formatDayIn(lang, day, as)}</time>;
}

/** A table in a box that scrolls sideways by itself where it is too wide. A group, not a region: a page has many.
 * `tall`: it scrolls up and down, too, under heads that stay. */
export function TableBox({ label, tall, children }: { label: string; tall?: boolean; children: Child }) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, this groups nothing but a table
		<div class={tall ? "table-box table-box--tall" : "table-box"} role="group" aria-label={label} tabindex={0}>
			{children}
		</div>
	);
}

/** Asks the page for another day; a plain form, so that it works without script. */
export function AsOfPicker({
	lang,
	day,
	action,
	keep = {},
}: {
	lang: Lang;
	day: string;
	action: string;
	keep?: Record<string, string | undefined>;
}) {
	const words = uiWords[lang];
	return (
		<form class="inline-form" method="get" action={action}>
			{Object.entries(keep).map(([name, value]) => (value ? <input type="hidden" name={name} value={value} /> : null))}
			<div class="field">
				<label for="as-of">{words.asOf}</label>
				<input class="ds-input" type="date" id="as-of" name="as_of" value={day} />
			</div>
			<button type="submit" class="ds-button" data-variant="secondary">
				{words.show}
			</button>
		</form>
	);
}

export function Facts({ rows }: { rows: [label: string, value: Child][] }) {
	return (
		<dl class="facts">
			{rows.map(([label, value]) => (
				<>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</>
			))}
		</dl>
	);
}

export type Share = { key: string; label: string; count: number };

/** How a whole is divided: a drawn bar, and the same in words beside it. */
export function ShareBar({ shares, label }: { shares: Share[]; label: string }) {
	const total = shares.reduce((sum, share) => sum + share.count, 0);
	if (total === 0) return null;
	const said = shares.filter((share) => share.count > 0);
	let x = 0;
	return (
		<svg
			class="bar"
			viewBox="0 0 100 4"
			preserveAspectRatio="none"
			role="img"
			aria-label={`${label}: ${said.map((share) => `${share.label} ${share.count}`).join(", ")}`}
		>
			{said.map((share, index) => {
				const width = (share.count / total) * 100;
				const start = x;
				const gap = index < said.length - 1 ? 0.4 : 0;
				x += width;
				return <rect class={`bar-${share.key}`} x={start} y="0" width={Math.max(width - gap, 0.2)} height="4" />;
			})}
		</svg>
	);
}
