import { counted, defineWords } from "#kernel/words.ts";

export const sendingWords = defineWords({
	title: { lv: "Sūtījumi", en: "Sendings" },
	lead: {
		lv: "Vēstules un darbi, ko sistēma veic pati. Šeit redzams, kas nav izdevies.",
		en: "Mail, and work that the system does by itself. Here is what has not succeeded.",
	},
	onlyFor: {
		lv: "Sūtījumus redz sistēmas administratori.",
		en: "Sendings are seen by system administrators.",
	},
	waiting: { lv: "Gaida", en: "Waiting" },
	dead: { lv: "Pārtraukti", en: "Given up" },
	sent: { lv: "Nosūtītas vēstules 30 dienās", en: "Mail sent in 30 days" },
	noMail: {
		lv: "E-pasta sūtīšana nav iestatīta (SMTP_URL). Paziņojumi nonāk tikai ziņu sarakstā.",
		en: "Sending of e-mail is not set up (SMTP_URL). Notices come to the inbox only.",
	},
	none: { lv: "Viss, kam bija laiks, ir paveikts.", en: "All that was due is done." },
	table: { lv: "Neizdevušies darbi", en: "Work that has failed" },
	what: { lv: "Darbs", en: "Work" },
	to: { lv: "Kam", en: "To" },
	tries: { lv: "Mēģinājumi", en: "Tries" },
	error: { lv: "Pēdējā kļūda", en: "Last error" },
	when: { lv: "Kad", en: "When" },
	act: { lv: "Rīcība", en: "Action" },
	again: { lv: "Mēģināt vēlreiz", en: "Try again" },
	givenUp: { lv: (when: string) => `pārtraukts ${when}`, en: (when: string) => `given up ${when}` },
	nextTry: { lv: (when: string) => `mēģinās ${when}`, en: (when: string) => `next try ${when}` },
});

/** What a kind of job is called; one without a name shows its technical one. */
export const jobWords: Record<string, { lv: string; en: string }> = {
	"mail.send": { lv: "vēstules sūtīšana", en: "sending of mail" },
	"directory.sendDigests": { lv: "dienas kopsavilkumi", en: "daily digests" },
	"directory.tellOfGivenUp": { lv: "ziņa par pārtrauktiem darbiem", en: "notice of work given up" },
	"directory.mailReset": { lv: "vēstule jaunai parolei", en: "letter for a new password" },
	"directory.forgetSignIns": { lv: "senu pieslēgšanos dzēšana", en: "forgetting old sign-ins" },
	"installation.tidyUp": { lv: "nakts kārtošana", en: "nightly tidying" },
};

export const givenUpWords = defineWords({
	kind: { lv: "pārtraukti sūtījumi un darbi", en: "mail and work that was given up" },
	said: {
		lv: (n: number) =>
			`Sistēma ir pārtraukusi ${counted("lv", n, { zero: "darbu", one: "darbu", other: "darbus" })}, kas neizdevās. Apskatiet iemeslu un mēģiniet vēlreiz.`,
		en: (n: number) =>
			`The system has given up ${counted("en", n, { one: "piece of work", other: "pieces of work" })} that failed. See why, and try again.`,
	},
});
