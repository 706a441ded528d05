// Source: strategy of the State Chancellery 2024–2029 (draft of November 2024), chapter on priorities and goals.
import type { Text } from "#kernel/words.ts";
import type { ElementData, PlanData } from "../types.ts";

const goal = (code: string, title: Text, notes?: Text[]): ElementData => ({ kind: "goal", code, title, notes });

const centre = {
	kind: "priority",
	code: "1",
	title: { lv: "Pilnvērtīgas valdības centra funkcijas", en: "The functions of a centre of government in full" },
	description: {
		lv: "Valsts kancelejas virzību valdības centra funkcijās vērtē ar brieduma pakāpēm no 0 līdz 5.",
		en: "Progress of the State Chancellery as a centre of government is graded by maturity from 0 to 5.",
	},
	children: [
		goal("M1.1", {
			lv: "Vidutāja starp politisko un administratīvo vadību",
			en: "Mediator between political and administrative leadership",
		}),
		goal("M1.2", { lv: "Pārresoru un starpresoru politikas vadība", en: "Leading policy across ministries" }),
		goal("M1.3", {
			lv: "Valsts attīstības stratēģiskā plānošana",
			en: "Strategic planning of the state's development",
		}),
		goal("M1.4", { lv: "Lēmumi pēc datiem un analītiskās spējas", en: "Decisions by data and analytical capacity" }),
		goal("M1.5", {
			lv: "Valsts pārvaldes snieguma monitoringa sistēma",
			en: "Performance monitoring of state administration",
		}),
		goal("M1.6", {
			lv: "Metodisks atbalsts politikai, inovācijai un līdzdalībai",
			en: "Methodical support for policy, innovation and participation",
		}),
		goal("M1.7", { lv: "Krīžu vadība un prevencija", en: "Crisis management and prevention" }),
		goal("M1.8", {
			lv: "Uzticama stratēģiskā komunikācija pret dezinformāciju",
			en: "Trusted strategic communication against disinformation",
		}),
	],
} satisfies ElementData;

const people = {
	kind: "priority",
	code: "2",
	title: { lv: "Cilvēki, resursi un procesi", en: "People, resources and processes" },
	description: {
		lv: "Cilvēki: M2.1–M2.6; resursi: M2.7 un M2.8; procesi: M2.9–M2.11.",
		en: "People: M2.1–M2.6; resources: M2.7 and M2.8; processes: M2.9–M2.11.",
	},
	children: [
		goal("M2.1", { lv: "Spēcīga un saliedēta komanda", en: "A strong, united team" }, [
			{ lv: "Kods drukāts „Mērķis (M) 2.1.”.", en: "The code is printed in another form." },
		]),
		goal("M2.2", { lv: "Stiprākas inovācijas spējas", en: "Stronger innovation capacity" }, [
			{ lv: "Teksta pirmajam vārdam pazudis sākumburts.", en: "The first word of the text has lost its first letter." },
		]),
		goal("M2.3", { lv: "Elastīga profesionālās izaugsmes kultūra", en: "A flexible culture of professional growth" }),
		goal("M2.4", { lv: "Atbalsts darbinieku labbūtībai", en: "Support for the staff's well-being" }, [
			{ lv: "Kods drukāts „M.2.4.”.", en: "The code is printed in another form." },
		]),
		goal("M2.5", { lv: "Konkurētspējīgs atalgojums", en: "Competitive pay" }),
		goal("M2.6", { lv: "Iekļaujoša organizācijas kultūra", en: "An inclusive organisation" }),
		goal("M2.7", { lv: "E-risinājumi un digitāli procesi", en: "E-solutions and digital processes" }),
		goal("M2.8", { lv: "Efektīvs resursu lietojums", en: "Efficient use of resources" }),
		goal("M2.9", { lv: "Regulāra iekšējo procesu uzlabošana", en: "Regular improvement of internal processes" }),
		goal("M2.10", {
			lv: "Labāki, centralizēti un uzraudzīti iepirkumi",
			en: "Better, central and overseen procurement",
		}),
		goal("M2.11", { lv: "Ārējo pakalpojumu pārvaldība", en: "Management of external services" }),
	],
} satisfies ElementData;

/** The strategy of the State Chancellery; a draft without results and indicators. */
export const plan = {
	code: "vk-2024",
	kind: "institution_strategy",
	title: {
		lv: "Valsts kancelejas darbības stratēģija 2024.–2029. gadam",
		en: "Strategy of the State Chancellery 2024–2029",
	},
	period: { from: 2024, to: 2029 },
	owner: "VK",
	state: "draft",
	mission: {
		lv: "Vadīt un attīstīt valsts pārvaldi un nodrošināt valdības darbu Latvijas izaugsmei.",
		en: "To lead and develop state administration and enable the government's work for Latvia's growth.",
	},
	vision: {
		lv: "Valdības centrs, kas pilnveido publisko sektoru, dalās zināšanās un rāda piemēru.",
		en: "A centre of government that improves the public sector, shares knowledge and sets an example.",
	},
	values: [
		{ lv: "Darbs valsts un sabiedrības labā", en: "Work for the good of state and society" },
		{ lv: "Profesionalitāte", en: "Professionalism" },
		{ lv: "Sadarbība", en: "Cooperation" },
		{ lv: "Attīstība", en: "Development" },
	],
	mandate: {
		lv: "Valsts kancelejas nolikums: MK 04.07.2023. noteikumi Nr. 358.",
		en: "By-law of the State Chancellery: Cabinet Regulation No. 358 of 4 July 2023.",
	},
	superior: ["latvija-2030", "nap-2027", "vpmp-2023", "macisanas-2021"],
	source: {
		lv: "Valsts kancelejas darbības stratēģijas 2024.–2029. gadam projekts.",
		en: "Draft of the State Chancellery's strategy 2024–2029.",
	},
	notes: [
		{
			lv: "Projektā rezultāti un rādītāji vēl top, divi dokumenti apzīmēti ar „??”, kopsavilkums ir citā failā.",
			en: "In the draft results and indicators are unwritten, two documents are “??”, the summary is elsewhere.",
		},
		{
			lv: "Pielikumu numuri tekstā un pašos pielikumos nesakrīt.",
			en: "The numbers of annexes in the text differ from those of the annexes.",
		},
		{
			lv: "Inovācijas stratēģija 2024.–2028. gadam minēta kā apstiprināta; to aizstāja informatīvais ziņojums.",
			en: "An innovation strategy 2024–2028 is named as approved; an informative report replaced it.",
		},
		{
			lv: "TAP portāls nosaukts citādi nekā modernizācijas plāna ziņojumā.",
			en: "The TAP portal has another name than in the report on the modernisation plan.",
		},
		{
			lv: "Krīzes vadības centram te paredzēta tieša Ministru prezidenta padotība, ziņojumā – funkcionāla.",
			en: "The crisis centre is to be directly under the Prime Minister here, functionally in the report.",
		},
	],
	elements: [centre, people],
} satisfies PlanData;
