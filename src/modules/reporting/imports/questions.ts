// What a person is asked about a report before it is accepted: who unknown parties are, and which deliverable is meant where
// the words fit several. Pure.
import { type PartyChoice, registerCodeOf, type UnknownParty } from "#modules/planning/index.ts";
import { type Known, likeness, type Matched, type Told, type ToldParty } from "./compare.ts";

/** `as`: the code of the plan's deliverable, or "new". */
export type DeliverableChoice = { told: string; as: string };
export type Choices = { parties: PartyChoice[]; deliverables: DeliverableChoice[] };
export const noChoices: Choices = { parties: [], deliverables: [] };
export const newDeliverable = "new";

/** A deliverable of the report whose words fit several of the plan, the likeliest first. */
export type Unsure = { told: string; title: string; candidates: Known[] };
/** `open`: how many have no answer yet. */
export type Questions = { parties: UnknownParty[]; deliverables: Unsure[]; open: number };

export type Register = { institutions: ReadonlySet<string>; groups: ReadonlySet<string> };

/** Where it stands in the report: "1.2-3". */
export const placeOf = ({ measure, n }: Told) => `${measure}-${n}`;

/** Each once, in the report's order; one that the plan has as a plain name already is that name. */
export function unknownParties(told: readonly Told[], known: readonly Known[], register: Register): UnknownParty[] {
	const plain = new Set(known.flatMap(({ parties }) => parties.filter(isName).map(({ code }) => code)));
	const found = new Map<string, UnknownParty>();
	for (const one of told) {
		for (const party of one.parties.filter((each) => isUnknown(each, register) && !plain.has(each.name))) {
			const kind = party.kind === "group" ? "group" : "institution";
			const entry = found.get(`${kind} ${party.name}`) ?? { kind, code: party.name, elements: [] };
			if (!entry.elements.includes(placeOf(one))) entry.elements.push(placeOf(one));
			found.set(`${kind} ${party.name}`, entry);
		}
	}
	return [...found.values()];
}

const isName = ({ kind }: ToldParty) => kind === "name";

function isUnknown({ kind, code }: ToldParty, { institutions, groups }: Register): boolean {
	if (kind === "name") return true;
	return kind === "institution" ? !institutions.has(code) : !groups.has(code);
}

/** Parties of which somebody said which institution they are. */
export function withChosenParties(told: Told, choices: readonly PartyChoice[], register: Register): Told {
	const parties = told.parties.map((party): ToldParty => {
		if (!isUnknown(party, register)) return party;
		const code = registerCodeOf(choices.find((one) => one.code === party.name)?.as ?? "");
		return code === undefined ? party : { ...party, kind: "institution", code };
	});
	return { ...told, parties };
}

/** Alike enough to be the same without a word. */
const same = 0.99;
/** So much less alike is still alike. */
const near = 0.1;

/** Where another deliverable of the measure is about as alike, and has no better counterpart of its own. */
export function unsureDeliverables({ pairs }: Matched, known: readonly Known[]): Unsure[] {
	const likenessOf = new Map(pairs.map((pair) => [pair.known, likeness(pair.told, pair.known)]));
	return pairs.flatMap(({ told, known: taken }) => {
		const own = likenessOf.get(taken) ?? 0;
		if (own >= same) return [];
		const rivals = known.filter((other) => {
			if (other === taken || other.measure !== taken.measure) return false;
			const score = likeness(told, other);
			const others = likenessOf.get(other) ?? 0;
			return others < same && score >= own - near && others <= score + near;
		});
		return rivals.length > 0 ? [{ told: placeOf(told), title: told.title, candidates: [taken, ...rivals] }] : [];
	});
}
