import { defineWords } from "#kernel/words.ts";

/** The verdict as a word. */
export const verdictLabels = defineWords({
	achieved: { lv: "mērķis sasniegts", en: "target met" },
	on_track: { lv: "virzība atbilst mērķim", en: "on track" },
	needs_acceleration: { lv: "jāpaātrina", en: "must speed up" },
	off_track: { lv: "atpaliek no mērķa", en: "off track" },
	regressing: { lv: "pasliktinās", en: "getting worse" },
	missed: { lv: "mērķis nav sasniegts termiņā", en: "target missed" },
	insufficient_data: { lv: "nepietiek datu", en: "not enough data" },
	no_data: { lv: "datu nav", en: "no data" },
	qualitative: { lv: "vērtē aprakstoši", en: "assessed in words" },
	retired: { lv: "vairs netiek vērtēts", en: "no longer assessed" },
	replaced: { lv: "aizstāts", en: "replaced" },
});

/** The rule that led to the verdict, one click away from it. */
export const verdictRules = defineWords({
	achieved: { lv: "Jaunākais mērījums sasniedz mērķa vērtību.", en: "The latest measurement meets the target." },
	on_track: {
		lv: "Ja saglabāsies līdzšinējais temps (Teila–Sena slīpums), prognoze mērķa gadā sasniegs mērķi.",
		en: "If the pace so far (the Theil–Sen slope) holds, the forecast for the target year meets the target.",
	},
	needs_acceleration: {
		lv: "Prognoze mērķa gadā nesasniedz mērķi, bet nosedz vismaz 80 % ceļa no pirmā mērījuma līdz mērķim.",
		en: "The forecast misses the target but covers at least 80% of the way from the first measurement to it.",
	},
	off_track: {
		lv: "Prognoze mērķa gadā nosedz mazāk nekā 80 % ceļa no pirmā mērījuma līdz mērķim.",
		en: "The forecast covers less than 80% of the way from the first measurement to the target.",
	},
	regressing: {
		lv: "Mērījumi nemainās vai virzās pretēji mērķim.",
		en: "The measurements stand still or move away from the target.",
	},
	missed: {
		lv: "Mērķa gads ir pagājis, un jaunākais mērījums mērķi nesasniedz.",
		en: "The target year has passed and the latest measurement does not meet the target.",
	},
	insufficient_data: {
		lv: "Virzības noteikšanai vajag vismaz divus dažādu laiku mērījumus vienā datu rindā.",
		en: "A trend needs at least two measurements of different times in one series.",
	},
	no_data: { lv: "Mērījumu vēl nav.", en: "There are no measurements yet." },
	qualitative: {
		lv: "Mērķis nav skaitlis, tāpēc temps netiek rēķināts.",
		en: "The target is not a number, so no pace is computed.",
	},
	retired: { lv: "Rādītāja vērtēšana ir pārtraukta.", en: "The indicator is no longer assessed." },
	replaced: { lv: "Rādītāja vietā vērtē citu rādītāju.", en: "Another indicator is assessed in its place." },
});
