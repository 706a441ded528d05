import type { PlanData } from "../types.ts";
import { authority, management, people } from "./priorities.ts";

/** The strategy of the Ministry of Welfare. */
export const plan = {
	code: "lm-2024",
	kind: "institution_strategy",
	title: {
		lv: "Labklājības ministrijas darbības stratēģija 2024.–2027. gadam",
		en: "Strategy of the Ministry of Welfare 2024–2027",
	},
	period: { from: 2024, to: 2027 },
	owner: "LM",
	state: "in_force",
	mission: {
		lv: "Cieņpilna, droša, iekļaujoša un līdztiesīga vide visiem.",
		en: "A dignified, safe, inclusive and equal environment for everyone.",
	},
	vision: {
		lv: "Partneris, uz kuru var paļauties, lai iedzīvotāji spētu pielāgoties pārmaiņām.",
		en: "A partner to rely on, so that people can adapt to change.",
	},
	values: [
		{ lv: "Cilvēks", en: "The person" },
		{ lv: "Sadarbība", en: "Cooperation" },
		{ lv: "Atbildība", en: "Responsibility" },
		{ lv: "Profesionalitāte", en: "Professionalism" },
	],
	mandate: {
		lv: "Vada darba, sociālās aizsardzības, bērnu un ģimenes, invaliditātes un līdztiesības politiku.",
		en: "Leads policy on work, social protection, children and families, disability and equality.",
	},
	superior: ["latvija-2030", "nap-2027", "vpmp-2023"],
	source: {
		lv: "Labklājības ministrijas darbības stratēģija 2024.–2027. gadam, mērķu karte un rādītāju tabula.",
		en: "Strategy of the Ministry of Welfare 2024–2027, goal map and table of indicators.",
	},
	notes: [
		{
			lv: "Nacionālā attīstības plāna periods te norādīts kā 2020.–2027. gads, citos dokumentos 2021.–2027.",
			en: "The national development plan is given here as 2020–2027, elsewhere as 2021–2027.",
		},
		{
			lv: "Mērķu un rezultātu saites kartē nav saglabājušās; tās noteiktas pēc satura.",
			en: "The lines between goals and results are lost in the map; they are set by content.",
		},
		{
			lv: "Ja rādītājam mērķa gads nav nosaukts, pieņemts perioda pēdējais gads (2027).",
			en: "Where an indicator has no target year, the last year of the period (2027) is taken.",
		},
		{
			lv: "Struktūrvienības dotas saīsinājumos, ko dokuments neskaidro.",
			en: "Units are given by abbreviations that the document does not explain.",
		},
	],
	elements: [people, management, authority],
} satisfies PlanData;
