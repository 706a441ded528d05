// What was wrong with a form or a file, at the field where it belongs, with a word on how to mend it.
import type { FieldErrors, Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";

const saveAnew: Text = {
	lv: "Atveriet dokumentu tekstapstrādes programmā, saglabājiet to no jauna kā .docx un izvēlieties jauno datni.",
	en: "Open the document in a word processor, save it anew as .docx and choose the new file.",
};
const chooseReport: Text = {
	lv: "Izvēlieties datni, kurā ir informatīvais ziņojums par plāna īstenošanas progresu.",
	en: "Choose the file that holds the progress report of a plan.",
};
const makeSmaller: Text = {
	lv: "Izņemiet attēlus vai saglabājiet tikai tekstu kā .txt un izvēlieties mazāko datni.",
	en: "Take the pictures out, or save only the text as .txt, and choose the smaller file.",
};

/** By the refusal's code; the sentences of other refusals say it themselves. */
const mending: Record<string, Text> = {
	file_empty: chooseReport,
	not_a_progress_report: chooseReport,
	file_too_large: makeSmaller,
	text_too_long: chooseReport,
	reading_too_long: saveAnew,
	docx_damaged: saveAnew,
	zip_bomb: saveAnew,
	zip_unsafe: saveAnew,
	xml_entities: saveAnew,
	name_mismatch: {
		lv: "Pārbaudiet, vai izvēlējāties īsto datni, un labojiet tās nosaukuma paplašinājumu.",
		en: "Check that this is the right file and correct the extension of its name.",
	},
	pdf_damaged: {
		lv: "Iegūstiet datni vēlreiz vai izmantojiet sākotnējo .docx.",
		en: "Get the file again or use the original .docx.",
	},
};

const formFieldNames = ["plan", "asOf"];

/** Errors of the plan and the day stay at their fields; everything else is the file's. */
export function uploadErrors(problem: Invalid): FieldErrors {
	const named = Object.entries(problem.fields);
	if (named.length === 0) return { file: withMending(problem.said, mending[problem.code]) };
	return Object.fromEntries(named.map(([field, said]) => [formFieldNames.includes(field) ? field : "file", said]));
}

function withMending(said: Text, how: Text | undefined): Text {
	if (!how) return said;
	return { lv: `${said.lv} ${how.lv}`, en: `${said.en ?? said.lv} ${how.en ?? how.lv}` };
}

export const noFile: FieldErrors = {
	file: { lv: "Izvēlieties ziņojuma datni.", en: "Choose the report's file." },
};
