import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const cascadeWords = defineWords({
	cascade: { lv: "Mērķu kaskāde", en: "Cascade of goals" },
	lead: {
		lv: "No Latvijas ilgtermiņa stratēģijas līdz darba plāna uzdevumam: kas kam kalpo un kas nekalpo nekam.",
		en: "From Latvia's long-term strategy to a task of a work plan: what serves what, and what serves nothing.",
	},
	levels: { lv: "Plānu līmeņi", en: "Levels of plans" },
	plan: { lv: "Plāns", en: "Plan" },
	serves: { lv: "Kam kalpo", en: "What it serves" },
	servesNothing: {
		lv: "neviens elements nav sasaistīts ar augstāku plānu",
		en: "no element is linked to a plan above",
	},
	isTop: { lv: "augstākais līmenis", en: "the highest level" },
	orphans: { lv: "Bez saites ar augstāku plānu", en: "Linked to no plan above" },
	orphansLead: {
		lv: "Elementi, kas ne paši, ne caur savām daļām nekalpo nevienam citam plānam, lai gan to plānam ir augstāki plāni.",
		en: "Elements that serve no other plan, neither themselves nor through their parts, although their plan has plans above it.",
	},
	noOrphans: { lv: "Tādu nav: viss kalpo kādam augstākam plānam.", en: "There are none: all serve some plan above." },
	unserved: { lv: "Mērķi, kurus neviens plāns neatbalsta", en: "Goals that nothing serves" },
	unservedLead: {
		lv: "Augstāku plānu prioritātes, mērķi un uzdevumi, kam nekalpo neviena cita plāna elements.",
		en: "Priorities, goals and tasks of superior plans that no element of another plan serves.",
	},
	noUnserved: { lv: "Tādu nav: katram mērķim kāds kalpo.", en: "There are none: every goal is served." },
	servesTitle: { lv: "Kam tas kalpo", en: "What it serves" },
	servesNone: { lv: "Šis elements nekalpo nevienam citam.", en: "This element serves no other." },
	isTopElement: { lv: "Tas ir kaskādes augšgalā.", en: "It stands at the top of the cascade." },
	noLinkUp: {
		lv: "Ar augstākiem plāniem tas nav sasaistīts.",
		en: "It is not linked to any plan above.",
	},
	direct: { lv: "tieši", en: "directly" },
	here: { lv: "Šis elements", en: "This element" },
	servedTitle: { lv: "Kas tam kalpo", en: "What serves it" },
	servedNone: { lv: "Šim elementam nekas nekalpo.", en: "Nothing serves this element." },
	also: { lv: "kalpo arī:", en: "also serves:" },
	elsewhere: { lv: "tam kalpo arī (rādīts citur sarakstā):", en: "also served by (shown elsewhere in the list):" },
	asElement: { lv: "Elements plānā", en: "The element in its plan" },
	working: {
		lv: "Redzama darba redakcija: plāniem, ko pašlaik groza, ņemtas vērā vēl neapstiprinātās izmaiņas.",
		en: "This is the working version: changes of plans under amendment count although they are not approved yet.",
	},
	links: { lv: "Labot saites", en: "Change the links" },
	linkedTo: { lv: "Tieši sasaistīts ar", en: "Linked directly to" },
	noLinks: { lv: "Tiešu saišu vēl nav.", en: "There are no direct links yet." },
	unlink: { lv: "Noņemt saiti", en: "Remove the link" },
	targetPlan: { lv: "Plāns, kuram kalpo", en: "The plan that it serves" },
	showElements: { lv: "Rādīt tā elementus", en: "Show its elements" },
	target: { lv: "Elements, kuram kalpo", en: "The element that it serves" },
	choose: { lv: "Izvēlieties elementu", en: "Choose an element" },
	chooseFirst: { lv: "Izvēlieties elementu, kuram kalpo.", en: "Choose the element that it serves." },
	noTargets: {
		lv: "Šajā plānā nav elementa, kuram vēl varētu kalpot.",
		en: "This plan has no element that it could still serve.",
	},
	link: { lv: "Sasaistīt", en: "Link" },
	linked: { lv: "Saite pievienota.", en: "The link is added." },
	unlinked: { lv: "Saite noņemta.", en: "The link is removed." },
	locked: {
		lv: "Plāns ir apstiprināts. Lai mainītu saites, vispirms sāciet grozījumus.",
		en: "The plan is approved. To change its links, begin an amendment first.",
	},
	asJson: { lv: "Dati (JSON)", en: "Data (JSON)" },
	more: { lv: "Tālākais šī elementa lapā", en: "The rest is on the page of this element" },
});

const elements = {
	lv: { zero: "elementu", one: "elements", other: "elementi" },
	en: { one: "element", other: "elements" },
};
export const countElements = (lang: Lang, n: number) => counted(lang, n, elements[lang]);

const links = {
	lv: { zero: "tiešu saišu", one: "tieša saite", other: "tiešas saites" },
	en: { one: "direct link", other: "direct links" },
};

/** "kalpo 98 elementi no 98, 5 tiešas saites" */
export function sayService(lang: Lang, service: { serving: number; linked: number }, total: number): string {
	const { serving, linked } = service;
	const own = counted(lang, linked, links[lang]);
	if (lang === "lv") return `kalpo ${serving} no ${counted("lv", total, ofElements)} (${own})`;
	return `${serving} of ${countElements("en", total)} serve (${own})`;
}
const ofElements = { zero: "elementiem", one: "elementa", other: "elementiem" };

/** "un vēl 5 elementi zem tā" */
export function sayWithin(lang: Lang, n: number): string {
	return lang === "lv" ? `un ${countElements("lv", n)} zem tā` : `and ${countElements("en", n)} below it`;
}

/** "vēl 120 elementi" */
export function sayMore(lang: Lang, n: number): string {
	return lang === "lv" ? `vēl ${countElements("lv", n)}` : `${countElements("en", n)} more`;
}

const serving = { zero: "elementu", one: "elements", other: "elementi" };

/** "Tam kalpo 21 elements." */
export function sayServed(lang: Lang, n: number): string {
	if (lang === "lv") return `Tam kalpo ${counted("lv", n, serving)}.`;
	return `${countElements("en", n)} ${n === 1 ? "serves" : "serve"} it.`;
}
