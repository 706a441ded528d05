import { defineWords } from "#kernel/words.ts";

/** Words of the frame and of the shared parts. */
export const uiWords = defineWords({
	tagline: { lv: "Valdības centrs, kas mācās", en: "A government centre that learns" },
	skip: { lv: "Pāriet uz saturu", en: "Skip to content" },
	mainNav: { lv: "Galvenā izvēlne", en: "Main navigation" },
	otherLanguage: { lv: "English", en: "Latviski" },
	signIn: { lv: "Pieslēgties", en: "Sign in" },
	signOut: { lv: "Iziet", en: "Sign out" },
	demoBanner: {
		lv: "Demonstrācija: fakti un skaitļi ir no publiskiem dokumentiem, apraksti ir saīsināti, cilvēki ir izdomāti.",
		en: "Demonstration: facts and figures come from public documents, descriptions are shortened, people are invented.",
	},
	crumbs: { lv: "Atrašanās vieta", en: "You are here" },
	home: { lv: "Sākums", en: "Home" },
	plans: { lv: "Plāni", en: "Plans" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	institutions: { lv: "Iestādes", en: "Institutions" },
	rounds: { lv: "Ziņošana", en: "Reporting" },
	imports: { lv: "Imports", en: "Import" },
	audit: { lv: "Auditācija", en: "Audit trail" },
	api: { lv: "API apraksts", en: "API description" },
	kitchenSink: { lv: "Dizaina paraugi", en: "Design samples" },
	version: { lv: "Versija", en: "Version" },
	errorsTitle: { lv: "Lūdzu, pārbaudiet:", en: "Please check:" },
	asOf: { lv: "Stāvoklis uz dienu", en: "As of" },
	show: { lv: "Rādīt", en: "Show" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	optional: { lv: "(nav obligāti)", en: "(optional)" },
	sameAsTable: { lv: "Tas pats tabulā", en: "The same as a table" },
	noNarrative: { lv: "Apraksta nav.", en: "No account yet." },
	inLatvian: { lv: "", en: "(in Latvian)" },
});
