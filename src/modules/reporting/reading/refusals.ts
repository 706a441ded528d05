// The refusals of files that cannot be read. Codes are stable: pages, tests and scripts hang on them.
import { Invalid } from "#kernel/errors.ts";
import { fileRefusals } from "#kernel/file-refusals.ts";
import type { Text } from "#kernel/words.ts";

const said = {
	...fileRefusals,
	text_too_long: {
		lv: "Datnē ir pārāk daudz teksta, lai tas būtu ziņojums.",
		en: "The file holds far too much text for a report.",
	},
	unknown_kind: {
		lv: "Šāda veida datni nevar importēt. Der .txt, .docx un .pdf ar teksta slāni.",
		en: "This kind of file cannot be imported. Use .txt, .docx or .pdf with a text layer.",
	},
	document_kind: {
		lv: "Šāda veida dokumentu šeit nevar importēt. Der .txt, .docx un .pdf ar teksta slāni.",
		en: "This kind of document cannot be imported here. Use .txt, .docx or .pdf with a text layer.",
	},
	name_mismatch: {
		lv: "Datnes nosaukuma paplašinājums neatbilst tās saturam.",
		en: "The file's extension does not match what is in it.",
	},
	wrong_encoding: {
		lv: "Teksts nav UTF-8 kodējumā. Saglabājiet to no jauna kā UTF-8.",
		en: "The text is not in UTF-8. Save it again as UTF-8.",
	},
	wrong_encoding_baltic: {
		lv: "Teksts, šķiet, ir Windows-1257 kodējumā. Saglabājiet to no jauna kā UTF-8.",
		en: "The text seems to be in Windows-1257. Save it again as UTF-8.",
	},
	docx_damaged: {
		lv: "DOCX datne ir bojāta vai nav pilna.",
		en: "The DOCX file is damaged or incomplete.",
	},
	docx_macros: {
		lv: "Dokumentā ir makro. Saglabājiet to kā parastu .docx bez makro.",
		en: "The document holds macros. Save it as a plain .docx without macros.",
	},
	docx_external: {
		lv: "Dokuments atsaucas uz ārēju saturu (veidni, objektu vai attēlu). Noņemiet atsauces un saglabājiet no jauna.",
		en: "The document refers to outside content (a template, object or picture). Remove that and save it again.",
	},
	docx_embedded: {
		lv: "Dokumentā ir iegultas citas datnes. Noņemiet tās un saglabājiet dokumentu no jauna.",
		en: "The document holds other files. Remove them and save it again.",
	},
	pdf_damaged: { lv: "PDF datne ir bojāta vai nav pilna.", en: "The PDF file is damaged or incomplete." },
	pdf_no_text: {
		lv: "PDF nav teksta slāņa (tajā ir tikai attēli). Importējiet sākotnējo .docx vai .txt.",
		en: "The PDF has no text layer (only pictures). Import the original .docx or .txt.",
	},
	pdf_active: {
		lv: "PDF satur skriptus vai darbības. Saglabājiet to bez tiem.",
		en: "The PDF holds scripts or actions. Save it without them.",
	},
	reading_too_long: {
		lv: "Datni neizdevās izlasīt pieļaujamā laikā.",
		en: "The file could not be read within the time allowed.",
	},
} satisfies Record<string, Text>;

export type RefusalCode = keyof typeof said;

export function refusal(code: RefusalCode): Invalid {
	return new Invalid(code, said[code]);
}

export const refusalCodes = Object.keys(said) as RefusalCode[];
