import { defineWords, type Lang } from "#kernel/words.ts";

export const yearlyWords = defineWords({
	kicker: { lv: "Publiskais pārskats", en: "Public report" },
	link: { lv: "Publiskais pārskats", en: "Public report" },
	asOf: { lv: (day: string) => `Stāvoklis ${day}`, en: (day: string) => `As it stood ${day}` },
	introduction: { lv: "Ievads", en: "Introduction" },
	strategy: { lv: "Stratēģija", en: "Strategy" },
	mission: { lv: "Misija", en: "Mission" },
	vision: { lv: "Vīzija", en: "Vision" },
	noStrategy: {
		lv: "Šim gadam iestādei nav apstiprinātas darbības stratēģijas.",
		en: "For this year the institution has no approved strategy.",
	},
	goals: { lv: "Mērķi un rezultāti", en: "Goals and results" },
	goal: { lv: "Mērķis vai rezultāts", en: "Goal or result" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	latest: { lv: "Jaunākā vērtība", en: "Latest value" },
	target: { lv: "Mērķa vērtība", en: "Target" },
	verdict: { lv: "Virzība", en: "Verdict" },
	indicator: { lv: "Rādītājs", en: "Indicator" },
	noIndicator: { lv: "–", en: "–" },
	duties: { lv: "Pienākumi plānošanas dokumentos", en: "Duties in planning documents" },
	noDuties: {
		lv: "Neviens reģistrā esošs plāns iestādei pienākumus nenosaka.",
		en: "No plan in the register gives the institution a duty.",
	},
	deliverable: { lv: "Detalizēts darbības rezultāts", en: "Deliverable" },
	due: { lv: "Termiņš", en: "Due" },
	status: { lv: "Statuss", en: "Status" },
	achieved: { lv: "Paveiktais", en: "What was achieved" },
	work: { lv: "Gada darba plāns", en: "Annual work plan" },
	money: { lv: "Finansējums", en: "Funding" },
	moneyLead: { lv: "Summas eiro, kā tās paredz stratēģija.", en: "Amounts in euro, as the strategy sets them." },
	year: { lv: "Gads", en: "Year" },
	planned: { lv: "Plānotais", en: "Planned" },
	additional: { lv: "Nepieciešamais papildu", en: "Additional, needed" },
	maturity: { lv: "Funkciju briedums", en: "Maturity of functions" },
	maturityLead: {
		lv: "Pakāpes no 0 līdz 5, tikai pieņemtie vērtējumi.",
		en: "Levels from 0 to 5, accepted assessments only.",
	},
	function: { lv: "Funkcija", en: "Function" },
	self: { lv: "Pašvērtējums", en: "Self-assessment" },
	independent: { lv: "Neatkarīgais vērtējums", en: "Independent assessment" },
	levelTarget: { lv: "Mērķis", en: "Target" },
	notDone: { lv: "Kas nav izdarīts un kāpēc", en: "What was not done, and why" },
	nothingMissed: {
		lv: "Nekas nekavējas, nekas nav zaudējis aktualitāti, un neviens rādītājs no mērķa neatpaliek.",
		en: "Nothing is delayed, nothing has lost relevance, and no indicator is behind its target.",
	},
	lateDeliverables: { lv: "Detalizēti darbības rezultāti", en: "Deliverables" },
	behindIndicators: { lv: "Rādītāji, kas atpaliek no mērķa", en: "Indicators behind their targets" },
	undoneTasks: { lv: "Darba plāna uzdevumi", en: "Tasks of the work plan" },
	why: { lv: "Kāpēc", en: "Why" },
	noReason: { lv: "Iemesls nav norādīts.", en: "No reason was given." },
	late: { lv: "kavējas", en: "delayed" },
	computed: {
		lv: "Pārskats ir sagatavots no tiem pašiem reģistra datiem, ko rāda plānu un rādītāju lapas.",
		en: "The report is made of the same data of the register that the pages of plans and indicators show.",
	},
});

/** "Valsts kancelejas darbs 2025. gadā" needs the genitive of any name, so the name stands alone. */
export function sayTitle(lang: Lang, institution: string, year: number): string {
	return lang === "lv" ? `${institution}: ${year}. gada pārskats` : `${institution}: report of ${year}`;
}

export function sayCovers(lang: Lang, year: number): string {
	return lang === "lv"
		? `Pārskats rāda, kā ${year}. gadā veicies ar iestādes stratēģiju, tai uzticētajiem pienākumiem un gada darba plānu.`
		: `The report shows how the institution's strategy, its duties and its annual work plan fared in ${year}.`;
}
