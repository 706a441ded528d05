// Files that cannot be read as a plan at all. What is wrong inside of one stands at its place instead.
import { Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";

const said = {
	plan_file_kind: {
		lv: "Šo datni nevar nolasīt kā plānu. Der .xlsx (mūsu veidne) un .json (VIEDA eksports).",
		en: "This file cannot be read as a plan. Use .xlsx (our template) or .json (an export of VIEDA).",
	},
	plan_file_old_excel: {
		lv: "Datne ir vecajā .xls formātā vai aizsargāta ar paroli. Saglabājiet to kā .xlsx bez paroles.",
		en: "The file is in the old .xls format or protected by a password. Save it as .xlsx without a password.",
	},
	plan_file_name: {
		lv: "Datnes nosaukuma paplašinājums neatbilst tās saturam.",
		en: "The file's extension does not match what is in it.",
	},
	json_damaged: {
		lv: "JSON nav pareizs: datne ir bojāta vai nav pilna.",
		en: "This is no correct JSON: the file is damaged or incomplete.",
	},
	json_too_deep: {
		lv: "JSON ir pārāk dziļi salikts vai pārāk liels, lai tas būtu plāns.",
		en: "The JSON is nested too deeply, or holds too much, to be a plan.",
	},
	json_no_plan: {
		lv: "JSON nav plāns: tajā jābūt „format”: „vieda-plan” un „version”: 1.",
		en: "The JSON is no plan: it must have “format”: “vieda-plan” and “version”: 1.",
	},
} satisfies Record<string, Text>;

export function planFileRefusal(code: keyof typeof said): Invalid {
	return new Invalid(code, said[code]);
}

/** Wrong things inside a file, each at its place: a cell ("Termiņi!B7") or a path ("elements.0.code"). */
export function wrongPlaces(fields: Invalid["fields"]): Invalid {
	return new Invalid(
		"plan_file_wrong",
		{ lv: "Datnē ir kļūdas, tāpēc nekas netika mainīts.", en: "The file has errors, so nothing was changed." },
		fields,
	);
}
