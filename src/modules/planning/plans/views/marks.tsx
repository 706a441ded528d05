// Small things that every page of a plan shows: who is responsible, and until when.
import { sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { Deadline, Party, PartyRole } from "../parts.ts";

/** "VK, FM": codes that lead to the institution; groups and plain names as they are printed. */
export function Parties({ parties, role, lang }: { parties: Party[]; role: PartyRole; lang: Lang }) {
	const shown = parties.filter((party) => party.role === role);
	if (shown.length === 0) return <span class="soft">–</span>;
	return (
		<span class="parties">
			{shown.map((party, index) => (
				<>
					{index > 0 ? ", " : ""}
					<PartyName party={party} lang={lang} />
				</>
			))}
		</span>
	);
}

function PartyName({ party, lang }: { party: Party; lang: Lang }) {
	const name = textIn(party.name, lang);
	const said = name.lang === lang ? undefined : name.lang;
	const note = party.note ? ` (${textIn(party.note, lang).text})` : "";
	if (party.kind !== "institution") return <span lang={said}>{`${name.text}${note}`}</span>;
	return (
		<>
			<a href={at(lang, `/iestades/${encodeURIComponent(party.code)}`)} title={name.text}>
				{party.code}
			</a>
			{note}
		</>
	);
}

/** Each deadline once, in its own words. */
export function Deadlines({ deadlines, lang }: { deadlines: Deadline[]; lang: Lang }) {
	const said = [...new Set(deadlines.map((deadline) => sayPeriod(deadline.period, lang)))];
	if (said.length === 0) return <span class="soft">–</span>;
	return (
		<>
			{said.map((one) => (
				<span class="deadline">{one}</span>
			))}
		</>
	);
}
