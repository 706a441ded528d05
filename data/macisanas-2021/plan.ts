import type { PlanData } from "../types.ts";
import { priority2, priority3 } from "./priorities-2-3.ts";
import { priority4, priority5 } from "./priorities-4-5.ts";
import { priority1 } from "./priority-1.ts";

/** The learning and development plan for people who work in public administration. */
export const plan = {
	code: "macisanas-2021",
	kind: "plan",
	title: {
		lv: "Publiskajā pārvaldē nodarbināto mācīšanās un attīstības plāns 2021.–2027. gadam",
		en: "Learning and development plan for staff of public administration 2021–2027",
	},
	period: { from: 2021, to: 2027 },
	owner: "VK",
	state: "in_force",
	mission: {
		lv: "Audzēt publiskajā pārvaldē strādājošo spējas tā, kā nākotne to prasīs.",
		en: "To grow the abilities of people in public administration as the future will need them.",
	},
	vision: {
		lv: "Publiskā pārvalde, kas mācās un ir VIEDA.",
		en: "A public administration that learns and is smart.",
	},
	values: [
		{ lv: "Vienota un vērtībās balstīta", en: "United and based on values" },
		{ lv: "Inovatīva un gatava ātrām pārmaiņām", en: "Innovative and ready for quick change" },
		{ lv: "Efektīva un profesionāla", en: "Efficient and professional" },
		{ lv: "Digitāla un datos balstīta", en: "Digital and based on data" },
		{ lv: "Atbalstoša un atvērta", en: "Supportive and open" },
	],
	mandate: {
		lv: "Sagatavots pēc MK 17.09.2019. protokollēmuma (prot. Nr. 42 27. §) 3.3. apakšpunkta.",
		en: "Made under paragraph 3.3 of the Cabinet's minutes No. 42 § 27 of 17 September 2019.",
	},
	superior: ["latvija-2030", "nap-2027"],
	source: {
		lv: "Mācīšanās un attīstības plāna projekts TA-1628 (04.06.2021.), 2. un 5. pielikums.",
		en: "Draft TA-1628 of the learning and development plan (4 June 2021), annexes 2 and 5.",
	},
	notes: [
		{
			lv: "Teksts ir projekts; apstiprināšanas rīkojuma numura tajā nav.",
			en: "The text is a draft; the number of the approving order is not in it.",
		},
		{
			lv: "Iekšlietu ministrijas saīsinājums drukāts IEM; KNAB, TM, ĀM, VIAA un NVA saīsinājumu sarakstā nav.",
			en: "The Ministry of the Interior is printed as IEM; several abbreviations are not in the list.",
		},
		{
			lv: "VARAM te vēl ir ar iepriekšējo nosaukumu; MPS vēlāk kļuva par MAS.",
			en: "VARAM still has its former name here; MPS later became MAS.",
		},
		{
			lv: "Augstākā līmeņa vadītāju programmas dalībnieku te ir 180, Valsts kancelejas stratēģijā – 295.",
			en: "The programme of top managers has 180 participants here and 295 in the State Chancellery's strategy.",
		},
		{
			lv: "Rezultātiem kodu nav; tie doti pēc kārtas pasākumā (1.1-1, 1.1-2 …).",
			en: "Results have no codes; they are numbered within their measure (1.1-1, 1.1-2 …).",
		},
	],
	elements: [priority1, priority2, priority3, priority4, priority5],
} satisfies PlanData;
