import { defineWords } from "#kernel/words.ts";

/** Words of the form that records a measurement, and of its refusals. */
export const measurementWords = defineWords({
	record: { lv: "Ievadīt mērījumu", en: "Record a measurement" },
	correct: { lv: "Labot mērījumu", en: "Correct a measurement" },
	period: { lv: "Periods, ko dati raksturo", en: "Period that the data describe" },
	periodHelp: {
		lv: "Gads 2025, pusgads 2025-H1, ceturksnis 2025-Q3, mēnesis 2025-03 vai diena 2025-03-31.",
		en: "A year 2025, half-year 2025-H1, quarter 2025-Q3, month 2025-03 or day 2025-03-31.",
	},
	value: { lv: "Vērtība", en: "Value" },
	valueHelp: { lv: "Skaitlis, piemēram, 45,6. Mērvienība:", en: "A number, for example 45.6. Unit:" },
	published: { lv: "Publicēšanas diena", en: "Day of publication" },
	publishedHelp: { lv: "Kad dati kļuva publiski pieejami.", en: "When the data became public." },
	numerator: { lv: "Skaitītājs", en: "Numerator" },
	numeratorHelp: { lv: "Piemēram, 96, ja vērtība ir 96 no 97.", en: "For example 96 when the value is 96 of 97." },
	denominator: { lv: "Saucējs", en: "Denominator" },
	n: { lv: "Atbilžu skaits (n)", en: "Number of answers (n)" },
	note: { lv: "Piezīme", en: "Note" },
	noteHelp: {
		lv: "Kas lasītājam jāzina par šo vērtību: avots, izlase, metodikas maiņa.",
		en: "What a reader must know of this value: source, sample, change of method.",
	},
	save: { lv: "Saglabāt mērījumu", en: "Save the measurement" },
	saveCorrection: { lv: "Saglabāt labojumu", en: "Save the correction" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	standsNow: { lv: "Pašlaik ir ierakstīts", en: "What stands now" },
	recordedOn: { lv: "Ierakstīts", en: "Recorded" },
	oldStays: {
		lv: "Pēc labojuma šī vērtība paliks redzama vēsturē.",
		en: "After the correction this value stays visible in the history.",
	},
	takenNow: {
		lv: "Šim periodam jau ir vērtība. Ja tā ir jālabo, saglabājiet vēlreiz; ja kļūdījāties periodā, izmainiet periodu.",
		en: "This period has a value already. To correct it, save again; if the period is a slip, change it.",
	},
	changedMeanwhile: {
		lv: "Kamēr rakstījāt, šī vērtība tika izmainīta. Salīdziniet un, ja pareiza ir jūsu vērtība, saglabājiet vēlreiz.",
		en: "This value was changed while you were typing. Compare, and save again if yours is the right one.",
	},
	lastValues: { lv: "Pēdējās vērtības", en: "Latest values" },
	noValues: {
		lv: "Šim rādītājam vēl nav vērtību: šī būs pirmā.",
		en: "This indicator has no values yet: this will be the first.",
	},
	newSeries: {
		lv: "Vērtība nonāks pašreizējā datu rindā. Ja mainās avots vai metodika, sākama jauna datu rinda: to dara plāna koordinators.",
		en: "The value goes into the current series. When the source or method changes, a new series starts: that is the coordinator's task.",
	},
	signInAgain: {
		lv: "Pieslēdzieties citā pārlūka cilnē un tad saglabājiet šeit vēlreiz: ierakstītais nav zudis.",
		en: "Sign in in another tab and save here again: nothing that you typed is lost.",
	},
	draft: { lv: "Atjaunots tas, ko iepriekš sākāt rakstīt.", en: "What you began to type earlier was restored." },
	dropDraft: { lv: "Sākt no jauna", en: "Begin anew" },
});
