import { defineWords } from "#kernel/words.ts";

/** Words of taking a value back, moving it to another period, and accepting it. */
export const takingBackWords = defineWords({
	withdraw: { lv: "Atsaukt mērījumu", en: "Withdraw the measurement" },
	withdrawLead: {
		lv: "Vērtība paliks redzama pārsvītrota, bet to vairs neskaitīs.",
		en: "The value stays in sight, struck through, and no longer counts.",
	},
	move: { lv: "Pārcelt uz citu periodu", en: "Move to another period" },
	moveLead: {
		lv: "Ja vērtība ir pareiza, bet ierakstīta ne tam periodam.",
		en: "If the value is right but stands for the wrong period.",
	},
	to: { lv: "Pareizais periods", en: "Right period" },
	reason: { lv: "Iemesls", en: "Reason" },
	withdrawn: { lv: "atsaukts", en: "withdrawn" },
	movedTo: { lv: "pārcelts uz", en: "moved to" },
	accept: { lv: "Pieņemt", en: "Accept" },
	notAccepted: { lv: "vēl nav pieņemts", en: "not accepted yet" },
});
