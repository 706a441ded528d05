// One row of a measure's table: what and who | by what it is judged and by when | what was achieved.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { type Party, type PlanElement, statusLabels } from "#modules/planning/index.ts";
import { capital, type Paragraph, paragraphs, type Row, run, stored } from "../documents/document.ts";
import type { Address } from "./addresses.ts";
import type { Deliverable } from "./model.ts";
import { reportWords, sayLate } from "./words.ts";

export function deliverableRow({ element, evidence }: Deliverable, lang: Lang, address: Address): Row {
	const to = address(element);
	return {
		cells: [
			whatAndWho(element, lang),
			byWhen(element, lang),
			[...achieved(element, lang, to), ...proofs(evidence, lang)],
		],
	};
}

const roles = ["responsible", "co_responsible", "cooperating"] as const;

function whatAndWho(element: PlanElement, lang: Lang): Paragraph[] {
	const words = reportWords[lang];
	const parties = roles.flatMap((role) => {
		const own = element.parties.filter((party) => party.role === role);
		if (own.length === 0) return [];
		const label =
			words[own.length > 1 || own.some((party) => party.kind === "group") ? (`${role}Many` as const) : role];
		return [[run(lang, `${label}: `), ...partyRuns(own, lang)]];
	});
	const title: Paragraph = [run(lang, `${words.deliverable}: `), stored(lang, element.title, { strong: true })];
	return [title, ...parties];
}

/** "VK (portāla izstrāde), FM": institutions by their codes, which the list of abbreviations explains. */
export function partyRuns(parties: readonly Party[], lang: Lang): Paragraph {
	return parties.flatMap((party, index) => [
		...(index > 0 ? [run(lang, ", ")] : []),
		party.kind === "institution" ? run(lang, party.code) : stored(lang, party.name),
		...(party.note ? [run(lang, " ("), stored(lang, party.note), run(lang, ")")] : []),
	]);
}

function byWhen(element: PlanElement, lang: Lang): Paragraph[] {
	const words = reportWords[lang];
	if (element.deadlines.length === 0) return [[run(lang, words.noDeadline)]];
	return element.deadlines.flatMap(({ indicator, period, note }) => [
		...(indicator ? [[run(lang, `${words.resultIndicator}: `), stored(lang, indicator)]] : []),
		[
			run(lang, `${words.deadline}: `),
			run(lang, sayPeriod(period, lang), { strong: true }),
			...(note ? [run(lang, " ("), stored(lang, note), run(lang, ")")] : []),
		],
	]);
}

function achieved({ state, update }: PlanElement, lang: Lang, to: string): Paragraph[] {
	const words = reportWords[lang];
	const late =
		state.delayed && state.lastDay ? [[run(lang, sayLate(lang, state.lastDay), { strong: true, late: true })]] : [];
	const account = update?.narrative ? paragraphs(lang, update.narrative) : [[run(lang, words.noAccount)]];
	const reached = update?.achieved ? [[run(lang, `${words.value}: ${update.achieved}`)]] : [];
	return [statusParagraph(state.status, lang, to), ...late, ...account, ...reached, ...whyNot(update, lang)];
}

/** "Sasniegtais rezultāts – **Izpildīts**" */
function statusParagraph(status: PlanElement["state"]["status"], lang: Lang, to: string): Paragraph {
	return [
		run(lang, `${reportWords[lang].achieved} – `),
		run(lang, capital(statusLabels[lang][status]), { strong: true, to, quiet: true }),
	];
}

/** Reason and decision are written in Latvian only. */
function whyNot(update: PlanElement["update"], lang: Lang): Paragraph[] {
	const words = reportWords[lang];
	if (update?.status !== "lost_relevance") return [];
	return [
		...(update.reason ? [[run(lang, `${words.reason}: `), run("lv", update.reason)]] : []),
		...(update.decision ? [[run(lang, `${words.decision}: `), run("lv", update.decision)]] : []),
	];
}

/** Links that anybody can open; files of evidence are for officials, and their names tell a reader nothing. */
function proofs(evidence: Deliverable["evidence"], lang: Lang): Paragraph[] {
	const open = evidence.flatMap(({ title, url }) => (url ? [{ title, url }] : []));
	if (open.length === 0) return [];
	const links = open.flatMap(({ title, url }, index) => [
		...(index > 0 ? [run(lang, "; ")] : []),
		run("lv", title, { href: url }),
	]);
	return [[run(lang, `${reportWords[lang].evidence}: `), ...links]];
}

/** "2025. gada otrais pusgads; 2026. gads": every deadline, in the plan's order. */
export function sayDeadlines({ deadlines }: PlanElement, lang: Lang): string {
	if (deadlines.length === 0) return reportWords[lang].noDeadline;
	return deadlines.map(({ period }) => sayPeriod(period, lang)).join("; ");
}
