// What is said of a row that cannot be taken: how it is, so that it can be mended.
import { formatDayIn, type Text } from "#kernel/words.ts";
import { institutionKindWords } from "../institutions/words.ts";

const kinds = (lang: "lv" | "en") => Object.values(institutionKindWords[lang]).join(", ");

export const rowWords = {
	tooManyCells: (cells: number, headings: number): Text => ({
		lv: `Rindā ir ${cells} šūnas, bet virsrakstu ir ${headings}. Tekstu ar atdalītājzīmi lieciet pēdiņās.`,
		en: `The row has ${cells} cells, but there are ${headings} headings. Put text with a separator into quotation marks.`,
	}),
	codeTwice: (code: string, number: number): Text => ({
		lv: `Apzīmējums ${code} jau ir ${number}. rindā.`,
		en: `The code ${code} stands in row ${number} already.`,
	}),
	codeTaken: (code: string, name: string): Text => ({
		lv: `Apzīmējums ${code} reģistrā jau ir (${name}), un rindā par to teikts kas cits. Esošu iestādi maina tās lapā.`,
		en: `The register has the code ${code} already (${name}), and the row says otherwise. Change it on its own page.`,
	}),
	unknownKind: (said: string): Text => ({
		lv: said ? `Veida „${said}” nav. Ir: ${kinds("lv")}.` : `Ierakstiet veidu: ${kinds("lv")}.`,
		en: said ? `There is no kind “${said}”. There are: ${kinds("en")}.` : `Enter the kind: ${kinds("en")}.`,
	}),
	unknown: (code: string): Text => ({
		lv: `Iestādes ${code} nav ne reģistrā, ne šajā datnē.`,
		en: `There is no institution ${code} in the register or in this file.`,
	}),
	standsOnWrongRow: (code: string, number: number): Text => ({
		lv: `${code} ir ${number}. rindā, kurā ir kļūda.`,
		en: `${code} is in row ${number}, which has an error.`,
	}),
	underItself: (): Text => ({
		lv: "Iestāde nevar būt pati savā padotībā.",
		en: "An institution cannot be under itself.",
	}),
	circle: (code: string, parent: string): Text => ({
		lv: `${parent} pati ir ${code} padotībā: veidojas aplis.`,
		en: `${parent} is itself below ${code}: that makes a circle.`,
	}),
	parentNotThere: (code: string, day: string): Text => ({
		lv: `${code} ${formatDayIn("lv", day, "nominative")} nedarbojas.`,
		en: `${code} is not there on ${formatDayIn("en", day, "nominative")}.`,
	}),
	parentEnds: (code: string, day: string): Text => ({
		lv: `${code} no ${formatDayIn("lv", day, "genitive")} vairs nedarbojas.`,
		en: `${code} is no more since ${formatDayIn("en", day, "nominative")}.`,
	}),
	successorNeedsDay: (): Text => ({
		lv: "Ja ir pārņēmēja, ierakstiet arī dienu, no kuras iestāde slēgta.",
		en: "Where there is a successor, enter the day from which the institution is closed.",
	}),
	intoItself: (): Text => ({
		lv: "Iestāde nevar būt pati sev pārņēmēja.",
		en: "An institution cannot be its own successor.",
	}),
	successorNotThere: (code: string): Text => ({
		lv: `Pārņēmēja ${code} slēgšanas dienā nedarbojas.`,
		en: `The successor ${code} is not there on the day of closing.`,
	}),
	circleOfSuccessors: (code: string): Text => ({
		lv: `Pārņēmēju virkne no ${code} atgriežas pie tās pašas.`,
		en: `The chain of successors from ${code} comes back to itself.`,
	}),
	endsBeforeItBegins: (): Text => ({
		lv: "Iestāde slēgta, pirms tā sāk darbu.",
		en: "The institution is closed before it begins.",
	}),
};
