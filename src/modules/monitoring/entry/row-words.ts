// What is said of cells that cannot be recorded.
import type { Text } from "#kernel/words.ts";
import { unitName } from "../indicators/units.ts";

export const rowWords = {
	formula: {
		lv: "Šūnā ir formula vai kļūda. Ievietojiet vērtību, nevis formulu.",
		en: "The cell holds a formula or an error. Put in the value, not the formula.",
	},
	tooManyCells: (cells: number, headings: number): Text => ({
		lv: `Rindā ir ${cells} šūnas, bet virsrakstu ir ${headings}. Tekstu ar atdalītāju likiet pēdiņās.`,
		en: `The row has ${cells} cells, but there are ${headings} headings. Put a text with a separator in quotes.`,
	}),
	noIndicator: (code: string): Text => ({
		lv: `Rādītāja ar kodu „${code}” nav.`,
		en: `There is no indicator with the code “${code}”.`,
	}),
	noDimension: (said: string): Text => ({
		lv: `Dalījuma „${said}” nav. Ir: sex, age, region, institution_kind, institution.`,
		en: `There is no breakdown “${said}”. There are: sex, age, region, institution_kind, institution.`,
	}),
	noGroup: (group: string): Text => ({
		lv: `Rādītājam nav dalījuma grupas „${group}”.`,
		en: `The indicator has no group “${group}”.`,
	}),
	groupMissing: { lv: "Ierakstiet grupas kodu.", en: "Enter the group's code." },
	dimensionMissing: { lv: "Ierakstiet, kura dalījuma grupa tā ir.", en: "Say of which breakdown the group is." },
	otherUnit: (unit: string): Text => ({
		lv: `Šo rādītāju mēra citā mērvienībā: ${unitName("lv", unit)}.`,
		en: `This indicator has another unit: ${unitName("en", unit)}.`,
	}),
	twice: (row: number): Text => ({
		lv: `Šī rādītāja šis periods jau ir ${row}. rindā.`,
		en: `The same indicator and period stand in row ${row}.`,
	}),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;
