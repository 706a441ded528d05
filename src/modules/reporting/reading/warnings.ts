// What is said about a place that could not be taken for certain.
import type { Text } from "#kernel/words.ts";
import type { Warning } from "./understood.ts";

const said = {
	unknown_status: (word: string): Text => ({
		lv: `Nepazīstams izpildes statuss: „${word}”.`,
		en: `Unknown status: “${word}”.`,
	}),
	unread_deadline: (text: string): Text => ({
		lv: `Izpildes termiņu nevar izlasīt: „${text}”.`,
		en: `The deadline cannot be read: “${text}”.`,
	}),
	unread_party: (text: string): Text => ({
		lv: `Te nav izlasāms institūcijas nosaukums: „${text}”.`,
		en: `No institution can be read here: “${text}”.`,
	}),
	measure_again: (code: string): Text => ({
		lv: `Pasākums Nr. ${code} turpinās otrā tabulā.`,
		en: `Measure ${code} goes on in a second table.`,
	}),
	duplicate_measure: (code: string): Text => ({
		lv: `Pasākums Nr. ${code} jau ir, bet ar citu nosaukumu; šī tabula nav ņemta vērā.`,
		en: `Measure ${code} is there already under another title; this table was left out.`,
	}),
	deliverable_without_measure: (): Text => ({
		lv: "Detalizētajam darbības rezultātam nav pasākuma.",
		en: "The deliverable stands under no measure.",
	}),
	label_without_deliverable: (label: string): Text => ({
		lv: `Rindai „${label}” nav detalizētā darbības rezultāta.`,
		en: `The line “${label}” belongs to no deliverable.`,
	}),
	missing_status: (code: string): Text => ({
		lv: `Rezultātam ${code} nav izpildes statusa.`,
		en: `Deliverable ${code} has no status.`,
	}),
	missing_deadline: (code: string): Text => ({
		lv: `Rezultātam ${code} nav izpildes termiņa.`,
		en: `Deliverable ${code} has no deadline.`,
	}),
	missing_responsible: (code: string): Text => ({
		lv: `Rezultātam ${code} nav atbildīgās institūcijas.`,
		en: `Deliverable ${code} has no responsible institution.`,
	}),
	second_status: (code: string): Text => ({
		lv: `Rezultātam ${code} ir vairāki izpildes statusi; ņemts pirmais.`,
		en: `Deliverable ${code} has several statuses; the first one is taken.`,
	}),
	direction_not_introduced: (code: string): Text => ({
		lv: `Pasākumam ir ${code}. rīcības virziens, kuram ziņojumā nav savas sadaļas.`,
		en: `The measure belongs to direction ${code}, which has no section in the report.`,
	}),
	measure_elsewhere: (code: string): Text => ({
		lv: `Pasākums Nr. ${code} atrodas cita rīcības virziena sadaļā.`,
		en: `Measure ${code} stands in another direction's section.`,
	}),
	two_direction_titles: (code: string): Text => ({
		lv: `${code}. rīcības virzienam ir divi dažādi nosaukumi.`,
		en: `Direction ${code} has two different titles.`,
	}),
	indicator_values_differ: (period: string): Text => ({
		lv: `Rādītājam par ${period}. gadu ir dažādas vērtības.`,
		en: `The indicator has different values for ${period}.`,
	}),
};

type Code = keyof typeof said;

const longestQuote = 100;

/** `about`: the word, text or code that the sentence quotes. */
export function warning(line: number, code: Code, about = ""): Warning {
	const quoted = about.length > longestQuote ? `${about.slice(0, longestQuote)}…` : about;
	return { line, code, said: said[code](quoted) };
}
