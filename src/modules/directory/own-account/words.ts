import { defineWords } from "#kernel/words.ts";

export const accountWords = defineWords({
	title: { lv: "Mans konts", en: "My account" },
	lead: {
		lv: "Kur un kā Jūs esat pieslēdzies. Ja kādu pieslēgšanos nepazīstat, pārtrauciet to un ziņojiet sistēmas administratoram.",
		en: "Where and how you are signed in. If you do not recognise a sign-in, end it and tell the system administrator.",
	},
	tokens: { lv: "Piekļuves marķieri mašīnām", en: "Machine tokens" },
	open: { lv: "Atvērtās pieslēgšanās", en: "Open sign-ins" },
	past: { lv: "Agrākās pieslēgšanās", en: "Earlier sign-ins" },
	none: { lv: "Pēdējās 90 dienās citu nav.", en: "There were no others in the last 90 days." },
	started: { lv: "Pieslēdzies", en: "Signed in" },
	seen: { lv: "Pēdējoreiz lietots", en: "Last used" },
	how: { lv: "Kā", en: "How" },
	where: { lv: "Kur", en: "Where" },
	ended: { lv: "Beidzās", en: "Ended" },
	act: { lv: "Darbība", en: "Act" },
	thisOne: { lv: "šī pārlūkprogramma", en: "this browser" },
	end: { lv: "Pārtraukt", en: "End" },
	endOthers: { lv: "Pārtraukt visas citas", en: "End all others" },
	byItself: { lv: "pati, pēc laika", en: "by itself, after its time" },
	unknownPlace: { lv: "nav zināms", en: "not known" },
	done: { lv: "Pieslēgšanās ir pārtraukta.", en: "The session has been ended." },
	limits: {
		lv: "Pieslēgšanās beidzas pēc 8 stundām bez darbībām un jebkurā gadījumā pēc 24 stundām. Šo sarakstu glabā 90 dienas, un to redzat tikai Jūs.",
		en: "A session ends after 8 hours without use, and after 24 hours in any case. This list is kept for 90 days and only you see it.",
	},
});

export const signInWayWords = defineWords({
	demonstration: { lv: "demonstrācijas poga", en: "button of the demonstration" },
	oidc: { lv: "iestādes konts", en: "institution's account" },
	eid: { lv: "eID vai līdzīgs līdzeklis", en: "eID or the like" },
	password: { lv: "parole un kods", en: "password and code" },
	passkey: { lv: "piekļuves atslēga", en: "passkey" },
});
