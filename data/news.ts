// Invented announcements that say only what the other data say; shown as of the demonstration.

export type NewsData = {
	institution: string;
	titleLv: string;
	titleEn: string;
	leadLv: string;
	leadEn: string;
	bodyLv: string;
	bodyEn: string;
	about: string;
};

export const news: NewsData[] = [
	{
		institution: "LM",
		titleLv: "Labklājības ministrijas stratēģija vienuviet",
		titleEn: "The Ministry of Welfare's strategy in one place",
		leadLv: "Trīs prioritātes, desmit mērķi un septiņpadsmit rezultāti – ar rādītājiem un to, kam tie kalpo.",
		leadEn: "Three priorities, ten goals and seventeen results – with their indicators and what they serve.",
		bodyLv:
			"Stratēģiju var lasīt trejādi:\n\n- kā [plānu](/plani/lm-2024) ar visiem tā elementiem;\n- kā [mērķu karti](/plani/lm-2024/merku-karte), kurā galvenie rezultāti ir iezīmēti;\n- kā [kaskādi](/kaskade) no valsts attīstības mērķiem līdz darba plānam.",
		bodyEn:
			"The strategy can be read in three ways:\n\n- as a [plan](/en/plani/lm-2024) with all its elements;\n- as a [goal map](/en/plani/lm-2024/merku-karte) in which the key results are marked;\n- as a [cascade](/en/kaskade) from the goals of national development to the work plan.",
		about: "lm-2024",
	},
	{
		institution: "VK",
		titleLv: "Modernizācijas plānā izpildīti 17 no 28 rezultātiem",
		titleEn: "17 of the modernisation plan's 28 deliverables are done",
		leadLv: "Vēl deviņi ir procesā, divi ir zaudējuši aktualitāti.",
		leadEn: "Nine more are in progress, two have lost relevance.",
		bodyLv:
			"Katram rezultātam plāna lapā redzams termiņš, atbildīgā iestāde un tas, kas paveikts.\n\n## Kur skatīt\n\n- [Plāna izpilde](/plani/vpmp-2023#izpilde) pa rīcības virzieniem\n- [Ziņojums](/plani/vpmp-2023/zinojums) ar rādītājiem un to spriedumiem\n- [Uzticēšanās valsts pārvaldei](/raditaji/uzticesanas): cik strauji tai jāaug",
		bodyEn:
			"Each deliverable has its deadline, its responsible institution and what has been done on the plan's page.\n\n## Where to look\n\n- [Execution](/en/plani/vpmp-2023#izpilde) by direction\n- [The report](/en/plani/vpmp-2023/zinojums) with the indicators and their verdicts\n- [Trust in public administration](/en/raditaji/uzticesanas): how fast it must grow",
		about: "vpmp-2023, uzticesanas",
	},
];
