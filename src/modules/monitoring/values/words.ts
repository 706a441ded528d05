import { defineWords } from "#kernel/words.ts";

export const valueWords = defineWords({
	back: { lv: "Visi rādītāja skaitļi", en: "All figures of the indicator" },
	series: { lv: "Datu rinda", en: "Series" },
	source: { lv: "Avots", en: "Source" },
	published: { lv: "Avots publicēts", en: "Published by the source" },
	computedFrom: { lv: "Aprēķināts no", en: "Computed from" },
	note: { lv: "Piezīme", en: "Note" },
	measuredBy: { lv: "Mēra", en: "Measured by" },
	origin: { lv: "Kā ievadīts", en: "How it came here" },
	recorded: { lv: "Šeit kopš", en: "Here since" },
	history: { lv: "Kas te ir bijis", en: "What has stood here" },
	neverCorrected: { lv: "Šī vērtība nav labota.", en: "This value was never corrected." },
	stands: { lv: "spēkā", en: "stands" },
	until: { lv: "līdz", en: "until" },
	withdrawn: { lv: "atsaukta", en: "withdrawn" },
	nothingStands: { lv: "Vērtība ir atsaukta.", en: "The value was withdrawn." },
	movedTo: { lv: "Pārcelta uz periodu", en: "Moved to the period" },
	cite: { lv: "Kā atsaukties", en: "How to cite" },
	before: { lv: "Iepriekšējā vērtība", en: "Value before" },
	after: { lv: "Nākamā vērtība", en: "Next value" },
	asJson: { lv: "Dati (JSON)", en: "Data (JSON)" },
	notAPeriod: {
		lv: "Tāda perioda nav. Periodu raksta kā 2025, 2025-H1, 2025-Q3 vai 2025-07.",
		en: "There is no such period. A period is written as 2025, 2025-H1, 2025-Q3 or 2025-07.",
	},
	noValue: { lv: "Šim periodam rādītājam vērtības nav.", en: "The indicator has no value for this period." },
});

export const originWords = defineWords({
	form: { lv: "ievadīja iestāde", en: "entered by the institution" },
	data: { lv: "sākuma dati no publiska dokumenta", en: "initial data from a public document" },
	report: { lv: "pārņemts no ziņojuma", en: "taken from a report" },
	file: { lv: "ievadīts no datnes", en: "entered from a file" },
	computed: { lv: "aprēķināts no citiem skaitļiem", en: "computed from other figures" },
});
