import { defineWords } from "#kernel/words.ts";

export const noticeWords = defineWords({
	title: { lv: "Ziņas", en: "Notices" },
	lead: {
		lv: "Kas mainījies un kas jādara tieši jums. Atvērtu ziņu uzskatām par izlasītu.",
		en: "What has changed and what you are to do. A notice that you open counts as read.",
	},
	none: { lv: "Ziņu vēl nav.", en: "There are no notices yet." },
	fresh: { lv: "Jauna", en: "New" },
	readAll: { lv: "Atzīmēt visas kā izlasītas", en: "Mark all as read" },
	older: { lv: "Senākas ziņas", en: "Older notices" },
	views: { lv: "Saglabātie skati", en: "Saved views" },
	settings: { lv: "Paziņojumu iestatījumi", en: "Notice settings" },
	settingsLead: {
		lv: "Par katru notikumu veidu izvēlieties, kā to uzzināt.",
		en: "Choose for each kind of event how you want to learn of it.",
	},
	saved: { lv: "Iestatījumi ir saglabāti.", en: "Your choices are kept." },
	save: { lv: "Saglabāt", en: "Save" },
	noKinds: { lv: "Pagaidām nav notikumu, par kuriem ziņot.", en: "There are no kinds of events yet." },
	lang: { lv: "Vēstuļu valoda", en: "Language of mail" },
	mailTo: {
		lv: (address: string) => `Vēstules sūtām uz ${address}.`,
		en: (address: string) => `Mail goes to ${address}.`,
	},
	noAddress: {
		lv: "Jūsu e-pasta adrese nav zināma, tāpēc ziņas saņemat tikai šeit.",
		en: "Your e-mail address is not known, so notices come to you only here.",
	},
	noMail: {
		lv: "E-pasta sūtīšana nav iestatīta, tāpēc ziņas saņemat tikai šeit.",
		en: "Sending of e-mail is not set up, so notices come to you only here.",
	},
	stopTitle: { lv: "Atteikšanās no vēstulēm", en: "No more mail" },
	stopKind: {
		lv: (kind: string) => `Vairs nesūtīt vēstules par: ${kind}?`,
		en: (kind: string) => `Send no more mail about: ${kind}?`,
	},
	stopDigest: { lv: "Vairs nesūtīt dienas kopsavilkumus?", en: "Send no more daily digests?" },
	stopButton: { lv: "Vairs nesūtīt", en: "Send no more" },
	stopped: {
		lv: "Šādas vēstules vairs nesūtīsim. Ziņas joprojām atradīsiet VIEDA, un izvēli varat mainīt iestatījumos.",
		en: "You will get no more mail of this kind. The notices stay in VIEDA, and you can change your choice there.",
	},
});

export const wayWords = defineWords({
	inbox: { lv: "tikai šeit", en: "only here" },
	email: { lv: "šeit un tūlīt e-pastā", en: "here and by e-mail at once" },
	digest: { lv: "šeit un dienas kopsavilkumā", en: "here and in a daily digest" },
	off: { lv: "nemaz", en: "not at all" },
});

export const mailLanguageWords = { lv: "latviešu", en: "English" };
