// What is said of a formula that is not taken.
import type { Text } from "#kernel/words.ts";

export const formulaWords = {
	broken: {
		lv: "Formula šeit nav lasāma: kaut kā trūkst vai kaut kas ir lieks.",
		en: "The formula cannot be read here: something is missing or too much.",
	},
	noComponents: {
		lv: "Formulā nav neviena rādītāja. Ierakstiet to apzīmējumus, piemēram, mean(a, b).",
		en: "The formula names no indicator. Write their names, for example mean(a, b).",
	},
	tooLong: (most: number): Text => ({
		lv: `Formula ir par garu: ne vairāk kā ${most} zīmes.`,
		en: `The formula is too long: at most ${most} characters.`,
	}),
	notTaken: (what: string): Text => ({
		lv: `„${short(what)}” formulā nelieto. Der skaitļi, rādītāji, + − * / **, salīdzinājumi, if un funkcijas.`,
		en: `“${short(what)}” is not used in formulas. Numbers, indicators, + − * / **, comparisons, if and functions are.`,
	}),
	unknown: (name: string): Text => ({
		lv: `Rādītāja „${short(name)}” nav.`,
		en: `There is no indicator “${short(name)}”.`,
	}),
	ambiguous: (name: string, codes: readonly string[]): Text => ({
		lv: `„${name}” var būt vairāki rādītāji: ${codes.join(", ")}. Mainiet viena kodu.`,
		en: `“${name}” may be several indicators: ${codes.join(", ")}. Change the code of one.`,
	}),
	noFunction: (name: string, known: readonly string[]): Text => ({
		lv: `Funkcijas „${short(name)}” nav. Ir: ${known.join(", ")}.`,
		en: `There is no function “${short(name)}”. There are: ${known.join(", ")}.`,
	}),
	cycle: (path: readonly string[]): Text => ({
		lv: `Rādītājs būtu jārēķina no sevis paša: ${path.join(" → ")}.`,
		en: `The indicator would be computed from itself: ${path.join(" → ")}.`,
	}),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The sentence with its place: "12. zīmē: …" */
export function sayAt({ said, at }: { said: Text; at: number }): Text {
	return { lv: `Formulas ${at}. zīmē: ${said.lv}`, en: `At character ${at} of the formula: ${said.en ?? said.lv}` };
}
