// Institutions and groups that a document names and the register does not know: somebody says what each one is. Pure.
import type { ContentElement, ContentParty, PlanContent } from "../versions/content.ts";
import { placedElements } from "./canonical.ts";
import type { Facts } from "./facts.ts";

type Register = Pick<Facts, "institutions" | "groups">;

export type UnknownParty = {
	kind: "institution" | "group";
	code: string;
	/** Codes of the elements that name it. */
	elements: string[];
};

/** `as`: "name" keeps its code as a plain name; "institution:CODE" is that institution of the register. */
export type PartyChoice = Pick<UnknownParty, "kind" | "code"> & { as: string };

/** What the register does not know of a party; one that names several things at once is a fault of the file. */
function unknownOf(party: ContentParty, known: Register): PartyChoice | undefined {
	const { institution, group, name } = party;
	if ([institution, group, name].filter((one) => one !== undefined).length !== 1) return undefined;
	if (institution !== undefined && !known.institutions.has(institution))
		return { kind: "institution", code: institution, as: "name" };
	if (group !== undefined && !known.groups.has(group)) return { kind: "group", code: group, as: "name" };
	return undefined;
}

const keyOf = ({ kind, code }: Pick<UnknownParty, "kind" | "code">) => `${kind} ${code}`;

/** Each once, in the document's order. */
export function unknownParties(content: PlanContent, known: Register): UnknownParty[] {
	const found = new Map<string, UnknownParty>();
	for (const { element } of placedElements(content.elements)) {
		for (const party of element.parties ?? []) {
			const unknown = unknownOf(party, known);
			if (!unknown) continue;
			const { kind, code } = unknown;
			const one = found.get(keyOf(unknown)) ?? { kind, code, elements: [] };
			if (!one.elements.includes(element.code)) one.elements.push(element.code);
			found.set(keyOf(unknown), one);
		}
	}
	return [...found.values()];
}

/** The document with what was chosen; its places stay where they are. Without a choice the code becomes a plain name. */
export function withChoices(content: PlanContent, known: Register, choices: readonly PartyChoice[] = []): PlanContent {
	const chosen = new Map(choices.map((one) => [keyOf(one), one.as]));
	const takeParty = (party: ContentParty): ContentParty => {
		const unknown = unknownOf(party, known);
		if (!unknown) return party;
		const { institution: _institution, group: _group, ...rest } = party;
		const institution = registerCodeOf(chosen.get(keyOf(unknown)) ?? "name");
		if (institution !== undefined) return { ...rest, institution };
		return { ...rest, name: { lv: unknown.code } };
	};
	const take = (element: ContentElement): ContentElement => ({
		...element,
		...(element.parties ? { parties: element.parties.map(takeParty) } : {}),
		...(element.children ? { children: element.children.map(take) } : {}),
	});
	return { ...content, elements: content.elements.map(take) };
}

const institutionPrefix = "institution:";
export const asInstitution = (code: string) => `${institutionPrefix}${code}`;

/** The institution's code in "institution:CODE". */
export const registerCodeOf = (as: string) =>
	as.startsWith(institutionPrefix) ? as.slice(institutionPrefix.length) : undefined;

/** Whether something was chosen, and the register has it. */
export function isChosen(as: string | undefined, institutions: { has(code: string): boolean }): boolean {
	const code = registerCodeOf(as ?? "");
	return as === "name" || (code !== undefined && institutions.has(code));
}

/** Places in `unknown` of which nothing was chosen, or something that the register does not have. */
export function unchosen(
	unknown: readonly UnknownParty[],
	choices: readonly PartyChoice[],
	{ institutions }: Register,
): number[] {
	const chosen = new Map(choices.map((one) => [keyOf(one), one.as]));
	return unknown.flatMap((one, place) => (isChosen(chosen.get(keyOf(one)), institutions) ? [] : [place]));
}
