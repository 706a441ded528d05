// Whether all that was asked about a report is answered, and what is said where it is not. Pure.
import { type FieldErrors, Invalid } from "#kernel/errors.ts";
import { isChosen, type PartyChoice, partyFaults } from "#modules/planning/index.ts";
import { type Choices, newDeliverable, type Questions } from "./questions.ts";

const notMeant = {
	lv: "Izvēlieties plāna darbības rezultātu vai norādiet, ka tas ir jauns.",
	en: "Choose a deliverable of the plan, or say that it is a new one.",
};
const meantTwice = {
	lv: "Šis plāna darbības rezultāts jau izvēlēts citai ziņojuma vietai.",
	en: "This deliverable of the plan is chosen for another place of the report already.",
};

/** @throws Invalid at each question without an answer */
export function requireAnswers(questions: Questions, choices: Choices, institutions: ReadonlySet<string>): void {
	const as = (code: string, kind: PartyChoice["kind"]) =>
		choices.parties.find((one) => one.code === code && one.kind === kind)?.as;
	const open = questions.parties.flatMap(({ kind, code }, place) =>
		isChosen(as(code, kind), institutions) ? [] : [place],
	);
	const fields = { ...partyFaults(open), ...deliverableFaults(questions, choices) };
	if (Object.keys(fields).length === 0) return;
	const summary = {
		lv: "Uz dažiem jautājumiem vēl nav atbildēts, tāpēc atbildes nav saglabātas.",
		en: "Some questions have no answer yet, so the answers were not saved.",
	};
	throw new Invalid("unanswered", summary, fields);
}

function deliverableFaults({ deliverables }: Questions, choices: Choices): FieldErrors {
	const faults: FieldErrors = {};
	const taken = new Set<string>();
	for (const [place, { told, candidates }] of deliverables.entries()) {
		const as = choices.deliverables.find((one) => one.told === told)?.as;
		const isThere = as === newDeliverable || candidates.some(({ code }) => code === as);
		if (!isThere) faults[`deliverables.${place}.as`] = notMeant;
		else if (as !== newDeliverable && taken.has(as ?? "")) faults[`deliverables.${place}.as`] = meantTwice;
		taken.add(as ?? "");
	}
	return faults;
}
