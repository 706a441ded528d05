import { defineWords, type Lang } from "#kernel/words.ts";

export const maturityWords = defineWords({
	title: { lv: "Brieduma pakāpes", en: "Maturity" },
	lead: {
		lv: "Cik nobriedusi ir katra funkcija. Reizi gadā to vērtē pati iestāde un neatkarīgs vērtētājs pēc vienas skalas.",
		en: "How mature each function is. Once a year the institution itself and an independent assessor grade it by one scale.",
	},
	rule: {
		lv: "Pakāpe ir augstākā no tām, kurām izpildās visi kritēriji. Zemāko pakāpju kritērijiem nav jāizpildās: tie apraksta agrākas stadijas. Ja nevienai pakāpei neizpildās visi kritēriji, pakāpes nav.",
		en: "The level is the highest one of which all criteria hold. Those of lower levels need not hold: they describe earlier stages. Where no level has all its criteria met, there is no level.",
	},
	self: { lv: "Pašvērtējums", en: "Self-assessment" },
	independent: { lv: "Neatkarīgais vērtējums", en: "Independent assessment" },
	target: { lv: "Mērķis", en: "Target" },
	targets: { lv: "Mērķa pakāpes pa gadiem", en: "Target levels by year" },
	changeTargets: { lv: "Mainīt mērķa pakāpes", en: "Change the target levels" },
	noTarget: { lv: "nav", en: "none" },
	targetsLead: {
		lv: "Kādai pakāpei katrai funkcijai jābūt sasniegtai līdz gada beigām. Tukšs – mērķa nav.",
		en: "The level that each function is to have reached by the end of the year. Empty means no target.",
	},
	difference: { lv: "Starpība", en: "Difference" },
	differenceHelp: {
		lv: "Starpība = neatkarīgais vērtējums mīnus pašvērtējums.",
		en: "Difference = independent assessment minus self-assessment.",
	},
	fn: { lv: "Funkcija", en: "Function" },
	years: { lv: "Gadi", en: "Years" },
	scale: { lv: "Skala un kritēriji", en: "The scale and its criteria" },
	criterion: { lv: "Kritērijs", en: "Criterion" },
	noLevel: { lv: "pakāpes nav", en: "no level" },
	noLevelSaid: {
		lv: "Nevienai pakāpei neizpildās visi kritēriji.",
		en: "No level has all its criteria met.",
	},
	notAssessed: { lv: "nav vērtēts", en: "not assessed" },
	notTarget: { lv: "–", en: "–" },
	nobody: {
		lv: "Vērtējumu vēl nav. Pirmo pašvērtējumu sāk iestādes vadītājs vai kontaktpersona, neatkarīgo – auditors vai plāna koordinators.",
		en: "There are no assessments yet. The institution's head or contact begins the self-assessment, an auditor or the plan's coordinator the independent one.",
	},
	noTargets: {
		lv: "Mērķa pakāpes nav noteiktas: dokumentā to nav.",
		en: "No target levels are set: the document names none.",
	},
	lines: { lv: "Pakāpes pa gadiem", en: "Levels by year" },
	holds: { lv: "Izpildās", en: "Holds" },
	holdsNot: { lv: "Neizpildās", en: "Does not hold" },
	unanswered: { lv: "nav atbildēts", en: "not answered" },
	evidence: { lv: "Pierādījums", en: "Evidence" },
	link: { lv: "Saite", en: "Link" },
	summary: { lv: "Kopsavilkums", en: "Summary" },
	summaryHelp: { lv: "Kas jādara, lai sasniegtu nākamo pakāpi.", en: "What it takes to reach the next level." },
	writeSelf: { lv: "Rakstīt pašvērtējumu", en: "Write the self-assessment" },
	writeIndependent: { lv: "Rakstīt neatkarīgo vērtējumu", en: "Write the independent assessment" },
	writeOn: { lv: "Turpināt vērtējumu", en: "Continue the assessment" },
	save: { lv: "Saglabāt melnrakstu", en: "Save the draft" },
	submit: { lv: "Iesniegt", en: "Submit" },
	accept: { lv: "Pieņemt", en: "Accept" },
	giveBack: { lv: "Atgriezt labošanai", en: "Return to be mended" },
	giveBackReason: { lv: "Kas jālabo", en: "What is to be mended" },
	returned: { lv: "Atgriezts labošanai:", en: "Returned to be mended:" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	standsNow: { lv: "Kas tagad ir ierakstīts", en: "What stands now" },
	writtenBy: { lv: "Rakstīja", en: "Written by" },
	acceptedBy: { lv: "Pieņēma", en: "Accepted by" },
	bothSides: { lv: "Abi vērtējumi blakus", en: "Both assessments side by side" },
	differs: { lv: "atšķiras", en: "differ" },
	savedDraft: { lv: "Melnraksts ir saglabāts.", en: "The draft was saved." },
	submitted: {
		lv: "Vērtējums ir iesniegts plāna koordinatoram.",
		en: "The assessment was submitted to the coordinator.",
	},
	accepted: { lv: "Vērtējums ir pieņemts.", en: "The assessment was accepted." },
	givenBack: { lv: "Vērtējums ir atgriezts labošanai.", en: "The assessment was returned." },
	erratum: { lv: "Labojums", en: "Erratum" },
	errata: { lv: "Labojumi", en: "Errata" },
	correct: { lv: "Labot pieņemto vērtējumu", en: "Correct the accepted assessment" },
	erratumLead: {
		lv: "Norādiet visu tā, kā jābūt, un labojuma iemeslu. Vērtējums mainīsies tikai tad, kad labojumu pieņems koordinators; tas, kas bija pieņemts, paliks redzams.",
		en: "Give everything as it should be, and why. The assessment changes only when a coordinator accepts the erratum; what was accepted stays in sight.",
	},
	erratumReason: { lv: "Labojuma iemesls", en: "Reason for the erratum" },
	erratumReasonHelp: {
		lv: "Kas vērtējumā bija nepareizi un kā to atklāja. To redzēs visi.",
		en: "What was wrong in the assessment and how it was found. Everybody will see it.",
	},
	propose: { lv: "Iesniegt labojumu", en: "Propose the erratum" },
	proposed: {
		lv: "Labojums ir iesniegts plāna koordinatoram.",
		en: "The erratum was submitted to the plan's coordinator.",
	},
	erratumAccepted: {
		lv: "Labojums ir pieņemts, un vērtējums ir mainīts.",
		en: "The erratum was accepted and the assessment changed.",
	},
	erratumDeclined: {
		lv: "Labojums ir noraidīts; vērtējums paliek, kāds bija.",
		en: "The erratum was declined; the assessment stays as it was.",
	},
	acceptErratum: { lv: "Pieņemt labojumu", en: "Accept the erratum" },
	decline: { lv: "Noraidīt labojumu", en: "Decline the erratum" },
	declineReason: { lv: "Noraidīšanas iemesls", en: "Why it is declined" },
	wasAccepted: { lv: "Bija", en: "Was" },
	isRight: { lv: "Pareizi", en: "Right is" },
	level: { lv: "Pakāpe", en: "Level" },
	proposedBy: { lv: "Iesniedza", en: "Proposed by" },
	acceptedErratumBy: { lv: "Pieņēma", en: "Accepted by" },
	declinedBy: { lv: "Noraidīja", en: "Declined by" },
	savedTargets: { lv: "Mērķa pakāpes ir saglabātas.", en: "The target levels were saved." },
	saveTargets: { lv: "Saglabāt mērķus", en: "Save the targets" },
	open: { lv: "Skatīt vērtējumu", en: "See the assessment" },
	formLead: {
		lv: "Par katru kritēriju atbildiet, vai tas izpildās, un norādiet, kas to pierāda. Darbu var saglabāt un turpināt vēlāk.",
		en: "Say of each criterion whether it holds and what proves it. You can save and continue later.",
	},
});

export const assessmentStateWords = defineWords({
	draft: { lv: "melnraksts", en: "draft" },
	submitted: { lv: "iesniegts", en: "submitted" },
	accepted: { lv: "pieņemts", en: "accepted" },
});

export const erratumStateWords = defineWords({
	proposed: { lv: "gaida lēmumu", en: "waits for a decision" },
	accepted: { lv: "pieņemts", en: "accepted" },
	declined: { lv: "noraidīts", en: "declined" },
});

export const sayYear = {
	lv: (year: number) => `${year}. gads`,
	en: (year: number) => String(year),
} satisfies Record<Lang, (year: number) => string>;

export const sayRadar = {
	lv: (year: number) => `Funkciju briedums ${year}. gadā`,
	en: (year: number) => `Maturity of the functions in ${year}`,
} satisfies Record<Lang, (year: number) => string>;

export const sayProgress = {
	lv: (answered: number, of: number) => `Atbildēts uz ${answered} no ${of} kritērijiem`,
	en: (answered: number, of: number) => `${answered} of ${of} criteria answered`,
} satisfies Record<Lang, (answered: number, of: number) => string>;

/** "+1", "−2", "0" with a true minus sign. */
export function sayDifference(difference: number | null): string {
	if (difference === null) return "–";
	return difference > 0 ? `+${difference}` : String(difference).replace("-", "−");
}
