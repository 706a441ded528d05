import { defineWords } from "#kernel/words.ts";

export const providerWords = defineWords({
	oidc: { lv: "Pieslēgties ar iestādes kontu", en: "Sign in with your institution's account" },
	oidcHelp: {
		lv: "Amatpersonām un darbiniekiem. Identitāti apstiprina administrācijas vienotā pieteikšanās.",
		en: "For officials and staff. Your identity is confirmed by the administration's own sign-in.",
	},
	eid: { lv: "Pieslēgties kā iedzīvotājam vai uzņēmumam", en: "Sign in as a resident or business" },
	eidHelp: {
		lv: "Ar eID vai citu valsts atzītu elektroniskās identifikācijas līdzekli.",
		en: "With eID or another electronic identification that the state recognises.",
	},
	down: {
		lv: "Pieteikšanās sistēma pašlaik nav sasniedzama. Mēģiniet pēc brīža; ja neizdodas, sazinieties ar sistēmas administratoru.",
		en: "The sign-in system cannot be reached at the moment. Try again shortly; if it does not work, ask the system administrator.",
	},
	refused: {
		lv: "Pieslēgšanos neizdevās pabeigt: atbilde ir novecojusi, jau izmantota vai nav paredzēta šai vietnei. Sāciet no jauna.",
		en: "The sign-in could not be completed: the answer is out of date, was already used, or was not meant for this site. Begin again.",
	},
	denied: {
		lv: "Pieslēgšanās tika atcelta. Sāciet no jauna, kad vēlaties.",
		en: "The sign-in was cancelled. Begin again when you like.",
	},
});
