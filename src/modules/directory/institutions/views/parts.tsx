import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { DayText, Said } from "#ui/parts.tsx";
import { institutionPath } from "../paths.ts";
import type { Institution } from "../queries.ts";

type LinkProps = { row: Institution; lang: Lang; asOf?: string | undefined };

export function InstitutionLink({ row, lang, asOf }: LinkProps) {
	return (
		<a href={at(lang, withQuery(institutionPath(row.code), { as_of: asOf }))}>
			<Said text={row.name} lang={lang} />
		</a>
	);
}

type SpanProps = { from: string | null; to: string | null; lang: Lang };

/** "no 2020. gada 1. marta līdz 2024. gada 1. jūlijam"; what is open on a side is left out. */
export function Span({ from, to, lang }: SpanProps) {
	const words = lang === "lv" ? { from: "no", to: "līdz" } : { from: "from", to: "until" };
	return (
		<>
			{from ? (
				<>
					{words.from} <DayText day={from} lang={lang} as="genitive" />
				</>
			) : null}
			{from && to ? " " : null}
			{to ? (
				<>
					{words.to} <DayText day={to} lang={lang} as="dative" />
				</>
			) : null}
		</>
	);
}

/** A unit that has no name but its code is said once. */
export function UnitName({ code, name, lang }: { code: string; name: Text; lang: Lang }) {
	if (textIn(name, lang).text === code) return <span class="code">{code}</span>;
	return (
		<>
			<span class="code">{code}</span>
			<Said text={name} lang={lang} />
		</>
	);
}
