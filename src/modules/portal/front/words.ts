import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const frontWords = defineWords({
	title: { lv: "Valdības darbs skaitļos un vārdos", en: "The work of government in figures and words" },
	lead: {
		lv: "Ko valdība apņēmās, cik tālu tas ir, un vai rādītāji iet uz mērķi. Katram skaitlim ir avots, katram spriedumam – aprēķins.",
		en: "What the government undertook, how far it is, and whether the indicators reach their targets. Every figure has its source, every verdict its calculation.",
	},
	execution: { lv: "Cik tālu ir apņemšanās", en: "How far the undertakings are" },
	counted: { lv: "Skaitīti", en: "Counted:" },
	done: { lv: "izpildīti", en: "done" },
	onTime: { lv: "procesā, termiņā", en: "in progress, on time" },
	late: { lv: "kavējas", en: "late" },
	waiting: { lv: "vēl nav uzsākti", en: "not started yet" },
	lost: { lv: "zaudējuši aktualitāti", en: "lost relevance" },
	rounded: { lv: "Daļas ir noapaļotas.", en: "Shares are rounded." },
	of: { lv: "no", en: "of" },
	plans: { lv: "Plāni un to izpilde", en: "Plans and their execution" },
	indicators: { lv: "Galvenie rādītāji", en: "Main indicators" },
	allIndicators: { lv: "Visi rādītāji", en: "All indicators" },
	allPlans: { lv: "Visi plāni", en: "All plans" },
	changes: { lv: "Kas mainījies šomēnes", en: "What changed this month" },
	noChanges: { lv: "Šajā mēnesī nekas jauns nav publicēts.", en: "Nothing new was published this month." },
	changesThen: { lv: "Kas mainījās tajā mēnesī", en: "What changed that month" },
	noChangesThen: { lv: "Tajā mēnesī nekas nav publicēts.", en: "Nothing was published that month." },
	allChanges: { lv: "Visas izmaiņas", en: "All changes" },
	waysIn: { lv: "Ar ko sākt", en: "Where to begin" },
	empty: {
		lv: "Te vēl nav neviena plāna. Plāna koordinators sāk ar plāna pievienošanu un pirmā ziņojuma importu.",
		en: "There is no plan here yet. The plan's coordinator begins by adding a plan and importing its first report.",
	},
});

const deliverables = {
	lv: { zero: "darbības rezultātu", one: "darbības rezultāts", other: "darbības rezultāti" },
	en: { one: "deliverable", other: "deliverables" },
};

/** "28 darbības rezultāti spēkā esošajos plānos" */
export function sayCounted(lang: Lang, n: number, plans: number): string {
	const of = counted(lang, n, deliverables[lang]);
	if (lang === "lv") return `${of} ${plans === 1 ? "spēkā esošajā plānā" : "spēkā esošajos plānos"}`;
	return `${of} of ${plans === 1 ? "the plan" : "the plans"} in force`;
}

type Way = { who: string; why: string; links: { label: string; path: string }[] };

/** Those who use the page, and what each comes for. */
export const waysIn: Record<Lang, Way[]> = {
	lv: [
		{
			who: "Iedzīvotājam",
			why: "Kas ir apsolīts un kas no tā jau ir paveikts.",
			links: [
				{ label: "Plāni un to izpilde", path: "/plani" },
				{ label: "Vai rādītāji iet uz mērķi", path: "/raditaji" },
				{ label: "Kura iestāde par ko atbild", path: "/iestades" },
			],
		},
		{
			who: "Žurnālistam",
			why: "Skaitļi ar avotu, un kas kopš kuras dienas ir mainījies.",
			links: [
				{ label: "Izmaiņas pa dienām", path: "/izmainas" },
				{ label: "Atvērtie dati", path: "/data" },
				{ label: "Jaunumu plūsma (Atom)", path: "/feed.atom" },
			],
		},
		{
			who: "Amatpersonai",
			why: "Iestādes uzdevumi, termiņi un ziņojumi vienuviet.",
			links: [
				{ label: "Mērķu kaskāde", path: "/kaskade" },
				{ label: "Gada darba plāni", path: "/darba-plani" },
				{ label: "Pieslēgties", path: "/pieslegties" },
			],
		},
	],
	en: [
		{
			who: "For citizens",
			why: "What was promised, and what of it is done.",
			links: [
				{ label: "Plans and how far they are", path: "/plani" },
				{ label: "Whether indicators reach their targets", path: "/raditaji" },
				{ label: "Which institution is responsible for what", path: "/iestades" },
			],
		},
		{
			who: "For journalists",
			why: "Figures with their source, and what changed since which day.",
			links: [
				{ label: "Changes day by day", path: "/izmainas" },
				{ label: "Open data", path: "/data" },
				{ label: "News feed (Atom)", path: "/feed.atom" },
			],
		},
		{
			who: "For officials",
			why: "Duties, deadlines and reports of an institution in one place.",
			links: [
				{ label: "Cascade of goals", path: "/kaskade" },
				{ label: "Annual work plans", path: "/darba-plani" },
				{ label: "Sign in", path: "/pieslegties" },
			],
		},
	],
};
