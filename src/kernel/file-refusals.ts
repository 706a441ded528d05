// Refusals of files that hold for every kind of container, wherever one is read. Codes are stable.
import { Invalid } from "./errors.ts";
import type { Text } from "./words.ts";

export const fileRefusals = {
	file_empty: { lv: "Datne ir tukša.", en: "The file is empty." },
	file_too_large: { lv: "Datne ir lielāka par 25 MB.", en: "The file is larger than 25 MB." },
	zip_bomb: {
		lv: "Datne, to atpakojot, kļūtu pārmērīgi liela.",
		en: "Unpacked, the file would become excessively large.",
	},
	zip_unsafe: {
		lv: "Datnes iekšējā uzbūve nav droša.",
		en: "The inner structure of the file is not safe.",
	},
	xml_entities: {
		lv: "Dokumentā ir ārējas vai pašdefinētas entītijas, tāpēc to nelasa.",
		en: "The document declares entities of its own and is not read.",
	},
	document_encrypted: {
		lv: "Dokuments ir aizsargāts ar paroli. Saglabājiet to bez paroles.",
		en: "The document is protected by a password. Save it without one.",
	},
} satisfies Record<string, Text>;

export function fileRefusal(code: keyof typeof fileRefusals): Invalid {
	return new Invalid(code, fileRefusals[code]);
}
