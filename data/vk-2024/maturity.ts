// Source: strategy of the State Chancellery (draft), annex 5: the scale by which functions M1.1 to M1.8 are graded.
import type { ContextData } from "../types.ts";

export const maturityOf = ["M1.1", "M1.2", "M1.3", "M1.4", "M1.5", "M1.6", "M1.7", "M1.8"];

export const maturityScale = [
	{
		level: 0,
		name: { lv: "Funkcija netiek īstenota", en: "The function is not performed" },
		criteria: [
			{ lv: "Ir atsevišķi uzdevumi bez sistēmas un atbildīgajiem", en: "Single tasks without system or owners" },
		],
	},
	{
		level: 1,
		name: { lv: "Sākuma stadija", en: "Beginning" },
		criteria: [
			{ lv: "Kapacitāte un spējas veidojas", en: "Capacity and capabilities are being built" },
			{ lv: "Uzmanība vērsta uz īstermiņu", en: "Attention is on the short term" },
			{ lv: "Maz izprasti nākotnes izaicinājumi", en: "Challenges of the future are little understood" },
			{ lv: "Maz izprasta darbības vide", en: "The environment is little understood" },
			{ lv: "Rādītāju sistēmas nav, vai tā tikai sākas", en: "No system of indicators, or only its beginning" },
			{ lv: "Uzlabojumi nav prioritāte", en: "Improvement is no priority" },
		],
	},
	{
		level: 2,
		name: { lv: "Attīstības stadija", en: "Development" },
		criteria: [
			{ lv: "Bāzes kapacitāte vēl nav stabila", en: "Basic capacity is not yet stable" },
			{ lv: "Spējas attīsta īstermiņā", en: "Capabilities are developed for the short term" },
			{ lv: "Darbības vidi un mācīšanās iespējas apzina", en: "Environment and ways to learn are being explored" },
			{ lv: "Nākotnes izaicinājumi izprasti daļēji", en: "Challenges of the future are partly understood" },
			{ lv: "Rādītājus izmēģina un pielāgo", en: "Indicators are tested and adapted" },
		],
	},
	{
		level: 3,
		name: { lv: "Nostiprināšanās stadija", en: "Consolidation" },
		criteria: [
			{ lv: "Bāzes kapacitāte ir stabila", en: "Basic capacity is stable" },
			{ lv: "Spējas attīsta vidējā termiņā", en: "Capabilities are developed for the medium term" },
			{ lv: "Top pastāvīgu uzlabojumu sistēma", en: "A system of constant improvement is being made" },
			{ lv: "Vide ir zināma, un no tās mācās", en: "The environment is known and learnt from" },
			{ lv: "Nākotnes izaicinājumi labi izprasti", en: "Challenges of the future are well understood" },
		],
	},
	{
		level: 4,
		name: { lv: "Stratēģiskās darbības stadija", en: "Strategic operation" },
		criteria: [
			{ lv: "Funkcijai ir labas spējas un kapacitāte", en: "Capability and capacity are good" },
			{ lv: "Plāno no vidēja termiņa uz ilgtermiņu", en: "Planning reaches from medium to long term" },
			{ lv: "Pazīst plašāku vidi un no tās mācās", en: "The wider environment is known and learnt from" },
			{ lv: "Uzlabojumus izvēlas pēc datiem", en: "Improvements are chosen by data" },
		],
	},
	{
		level: 5,
		name: { lv: "Ekselences stadija", en: "Excellence" },
		criteria: [
			{ lv: "Briedums ir augsts", en: "Maturity is high" },
			{ lv: "Augstas spējas notur ilgstoši", en: "High capability is kept for long" },
			{ lv: "Plāno ilgtermiņā un paredz izaicinājumus", en: "Plans for the long term and foresees challenges" },
			{ lv: "Izcili pazīst vidi un labo praksi", en: "Knows environment and good practice very well" },
			{ lv: "Sistēmiski uzlabojumi ir augsta prioritāte", en: "Systematic improvement is a high priority" },
			{ lv: "Skaidrs, kā izcilību noturēt", en: "It is clear how to keep the excellence" },
		],
	},
] satisfies ContextData["maturityScale"];
