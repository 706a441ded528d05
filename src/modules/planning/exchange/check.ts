// What is wrong with a plan's document, held against the register, each thing at its place. Pure.
import type { FieldErrors } from "#kernel/errors.ts";
import { type Period, parsePeriod, periodEnd } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { misplaced } from "../plans/structure.ts";
import { sayCircle } from "../plans/superior-words.ts";
import { elementKindWords } from "../plans/words.ts";
import { sayYears } from "../plans/years.ts";
import type { ContentParty, PlanContent } from "../versions/content.ts";
import { type PlacedElement, placedElements } from "./canonical.ts";
import { checkTask } from "./check-tasks.ts";
import { circularLinks } from "./circles.ts";
import type { Facts } from "./facts.ts";

type Say = (path: string, said: Text) => void;

/** Places are paths in the document: `elements.0.deadlines.1.period`. Empty = nothing is wrong. */
export function checkContent(content: PlanContent, facts: Facts): FieldErrors {
	const errors: FieldErrors = {};
	const say: Say = (path, said) => {
		errors[path] ??= said;
	};
	const placed = placedElements(content.elements);
	checkHead(content, facts, say);
	checkCodes(placed, say);
	checkKinds(content, placed, say);
	for (const one of placed) {
		checkDeadlines(content, one, say);
		checkTask(content, one, facts, say);
		for (const [n, party] of (one.element.parties ?? []).entries())
			checkParty(party, `${one.path}.parties.${n}`, content, facts, say);
	}
	checkLinks(content, placed, facts, say);
	checkFunding(content, say);
	return errors;
}

function checkHead(content: PlanContent, facts: Facts, say: Say): void {
	if (content.period.to < content.period.from)
		say("period.to", { lv: "Periods beidzas, pirms tas sākas.", en: "The period ends before it begins." });
	checkInstitution(content.owner, "owner", content, facts, say);
	for (const [n, code] of (content.superior ?? []).entries()) {
		if (code === content.code || facts.below.has(code)) say(`superior.${n}`, sayCircle(content.code, code));
		else if (!facts.plans.has(code)) say(`superior.${n}`, noPlan(code));
	}
}

function checkCodes(placed: readonly PlacedElement[], say: Say): void {
	const codes = new Set<string>();
	const ids = new Set<string>();
	for (const { element, path } of placed) {
		const { code, id } = element;
		if (codes.has(code)) {
			say(`${path}.code`, {
				lv: `Kods ${code} plānā ir jau augstāk.`,
				en: `The code ${code} stands in the plan already, above.`,
			});
		}
		if (id !== undefined && ids.has(id)) {
			say(`${path}.id`, {
				lv: "Tāds pats identifikators ir arī citam elementam. Jaunam elementam to atstājiet tukšu.",
				en: "Another element has the same identifier. Leave it empty for a new element.",
			});
		}
		codes.add(code);
		if (id !== undefined) ids.add(id);
	}
}

function checkKinds(content: PlanContent, placed: readonly PlacedElement[], say: Say): void {
	const wrong = new Map(misplaced(content.kind, content.elements).map((one) => [one.code, one]));
	for (const { element, path, parent } of placed) {
		if (!wrong.has(element.code)) continue;
		const kind = { lv: elementKindWords.lv[element.kind], en: elementKindWords.en[element.kind] };
		if (!parent) {
			say(`${path}.kind`, {
				lv: `Šajā plāna veidā „${kind.lv}” nevar stāvēt plāna augšējā līmenī.`,
				en: `In a plan of this kind “${kind.en}” cannot stand at the top.`,
			});
			continue;
		}
		const above = { lv: elementKindWords.lv[parent.kind], en: elementKindWords.en[parent.kind] };
		say(`${path}.kind`, {
			lv: `Šajā plāna veidā „${kind.lv}” nevar stāvēt zem „${above.lv}”.`,
			en: `In a plan of this kind “${kind.en}” cannot stand under “${above.en}”.`,
		});
	}
}

function checkDeadlines({ period: { from, to } }: PlanContent, { element, path }: PlacedElement, say: Say): void {
	for (const [n, row] of (element.deadlines ?? []).entries()) {
		if (periodEnd(parsePeriod(row.period) as Period) >= `${from}-01-01`) continue;
		say(`${path}.deadlines.${n}.period`, {
			lv: `Termiņš ir pirms plāna perioda (${sayYears(from, to)}).`,
			en: `The deadline is before the plan's period (${sayYears(from, to)}).`,
		});
	}
}

function checkParty(party: ContentParty, path: string, content: PlanContent, facts: Facts, say: Say): void {
	const named = [party.institution, party.group, party.name].filter((one) => one !== undefined);
	if (named.length !== 1) {
		say(path, {
			lv: "Norādiet vienu: iestādes kodu, grupas kodu vai nosaukumu.",
			en: "Give one of these: an institution's code, a group's code, or a name.",
		});
	}
	if (party.institution !== undefined) checkInstitution(party.institution, `${path}.institution`, content, facts, say);
	if (party.group !== undefined && !facts.groups.has(party.group)) {
		say(`${path}.group`, {
			lv: `Iestāžu grupas ar kodu ${party.group} reģistrā nav.`,
			en: `The register has no group of institutions ${party.group}.`,
		});
	}
}

/** One that ended during the plan's period may stand in it: its successor answers for it. */
function checkInstitution(code: string, path: string, content: PlanContent, facts: Facts, say: Say): void {
	const ended = facts.institutions.get(code);
	if (ended === undefined) {
		say(path, {
			lv: `Iestādes ar kodu ${code} reģistrā nav.`,
			en: `The register has no institution ${code}.`,
		});
	} else if (ended !== null && ended <= `${content.period.from}-01-01`) {
		say(path, {
			lv: `Iestāde ${code} beidza darbu ${ended}, pirms plāna perioda.`,
			en: `The institution ${code} ended on ${ended}, before the plan's period.`,
		});
	}
}

function checkLinks(content: PlanContent, placed: readonly PlacedElement[], facts: Facts, say: Say): void {
	const own = (code: string) => `${content.code}/${code}`;
	const edges = new Map<string, string[]>(facts.serving);
	for (const { element, parent } of placed) edges.set(own(element.code), parent ? [own(parent.code)] : []);
	const links = placed.flatMap(({ element, path }) =>
		(element.contributes_to ?? []).map((target, n) => ({
			from: own(element.code),
			to: `${target.plan}/${target.element}`,
			target,
			path: `${path}.contributes_to.${n}`,
		})),
	);
	for (const { from, to, target, path } of links) {
		if (target.plan !== content.code && !facts.plans.has(target.plan)) say(`${path}.plan`, noPlan(target.plan));
		else if (!edges.has(to)) say(`${path}.element`, noElement(target));
		else edges.get(from)?.push(to);
	}
	for (const { path, target } of circularLinks(edges, links)) {
		say(`${path}.element`, {
			lv: `${target.element} jau tieši vai caur citiem kalpo šim elementam, tāpēc saite noslēgtu apli.`,
			en: `${target.element} already serves this element, directly or through others: the link would close a circle.`,
		});
	}
}

function checkFunding(content: PlanContent, say: Say): void {
	const seen = new Set<string>();
	for (const [n, row] of (content.funding ?? []).entries()) {
		const key = `${row.code} ${row.source}`;
		if (seen.has(key)) {
			say(`funding.${n}.source`, {
				lv: `Finansējums ar kodu ${row.code} no šī avota ir jau augstāk.`,
				en: `Funding with the code ${row.code} from this source stands above already.`,
			});
		}
		seen.add(key);
	}
}

const noPlan = (code: string): Text => ({
	lv: `Plāna ar kodu ${code} reģistrā nav.`,
	en: `The register has no plan ${code}.`,
});

const noElement = ({ plan, element }: { plan: string; element: string }): Text => ({
	lv: `Plānā ${plan} nav elementa ${element}.`,
	en: `The plan ${plan} has no element ${element}.`,
});
