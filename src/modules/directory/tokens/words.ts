import { defineWords } from "#kernel/words.ts";

export const tokenWords = defineWords({
	title: { lv: "Piekļuves marķieri mašīnām", en: "Machine tokens" },
	lead: {
		lv: "Ar marķieri cita programma strādā VIEDA programmsaskarnē Jūsu lomā. Tas zaudē spēku, kad beidzas tā termiņš, kad to atsauc vai kad Jums šīs lomas vairs nav.",
		en: "With a token another program works in the API of VIEDA in your role. It ends on its day, when it is revoked, or when you no longer hold the role.",
	},
	make: { lv: "Jauns marķieris", en: "New token" },
	name: { lv: "Kam tas vajadzīgs", en: "What it is for" },
	nameHelp: {
		lv: "Piemēram, programmas nosaukums. Marķiera saimnieku tas neaizstāj: par to atbildat Jūs.",
		en: "For example the name of the program. You answer for what is done with it.",
	},
	role: { lv: "Loma", en: "Role" },
	scopes: { lv: "Kur tas drīkst ko mainīt", en: "Where it may change something" },
	scopesHelp: {
		lv: "Ja neatzīmēsiet neko, marķieris ļaus tikai lasīt.",
		en: "With none of these the token can only read.",
	},
	days: { lv: "Cik dienu tas ir derīgs", en: "For how many days it is good" },
	submit: { lv: "Izveidot marķieri", en: "Make the token" },
	noRole: {
		lv: "Jums nav lomas, ko marķierim nodot. Lomas piešķir sistēmas administrators.",
		en: "You have no role that a token could have. Roles are given by the system administrator.",
	},
	list: { lv: "Izveidotie marķieri", en: "Tokens" },
	none: { lv: "Neviena marķiera vēl nav.", en: "There are no tokens yet." },
	maker: { lv: "Izveidoja", en: "Made by" },
	operator: { lv: "komandrindā", en: "on the command line" },
	used: { lv: "Pēdējoreiz lietots", en: "Last used" },
	never: { lv: "vēl nav lietots", en: "not used yet" },
	until: { lv: "Derīgs līdz", en: "Good until" },
	noEnd: { lv: "bez termiņa", en: "no end" },
	everything: { lv: "viss, ko loma atļauj", en: "all that the role may" },
	reading: { lv: "tikai lasīšana", en: "only reading" },
	act: { lv: "Darbība", en: "Act" },
	revoke: { lv: "Atsaukt", en: "Revoke" },
	revoked: { lv: "atsaukts", en: "revoked" },
	over: { lv: "beidzies", en: "over" },
	done: { lv: "Marķieris ir atsaukts.", en: "The token has been revoked." },
	madeTitle: { lv: "Marķieris ir izveidots", en: "The token has been made" },
	madeLead: {
		lv: "Nokopējiet to tagad: vēlāk to vairs nevarēs apskatīt. Neglabājiet to vietā, kur to redz citi.",
		en: "Copy it now: it cannot be shown again. Do not keep it where others see it.",
	},
	back: { lv: "Uz marķieru sarakstu", en: "To the list of tokens" },
});

export const scopeWords = defineWords({
	planning: { lv: "plāni un to izpilde", en: "plans and their execution" },
	monitoring: { lv: "rādītāji un mērījumi", en: "indicators and measurements" },
	reporting: { lv: "pārskatu kārtas", en: "reporting rounds" },
	portal: { lv: "jaunumi", en: "news" },
	directory: { lv: "iestāžu reģistrs", en: "the register of institutions" },
	scim: { lv: "personas un grupas (SCIM)", en: "people and groups (SCIM)" },
});

export const roleWords = defineWords({
	"plan-coordinator": { lv: "plānu koordinators", en: "plan coordinator" },
	"ministry-contact": { lv: "iestādes kontaktpersona", en: "institution's contact" },
	"institution-head": { lv: "iestādes vadītājs", en: "head of institution" },
	auditor: { lv: "auditors", en: "auditor" },
	"system-admin": { lv: "sistēmas administrators", en: "system administrator" },
	"legal-drafter": { lv: "tiesību akta projekta izstrādātājs", en: "legal drafter" },
	merchant: { lv: "preču nosūtītājs", en: "merchant" },
	supervisor: { lv: "uzraugs", en: "supervisor" },
	employee: { lv: "darbinieks", en: "employee" },
});
