// From what was typed into the form of an operation to the address that answers it.
import type { FieldErrors } from "#kernel/errors.ts";
import type { Operation } from "./description.ts";

type Typed = Record<string, string | undefined>;

/** The fields of the form: `p-` before each name, so that none is taken for one of the page's own. */
export const fieldName = (parameter: { name: string }) => `p-${parameter.name}`;

export function addressOf(operation: Operation, typed: Typed): { address: string } | { errors: FieldErrors } {
	const errors: FieldErrors = {};
	const query = new URLSearchParams();
	let path = operation.path;
	for (const parameter of operation.parameters) {
		const value = typed[fieldName(parameter)]?.trim() ?? "";
		if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
		else if (value) query.set(parameter.name, value);
		if (parameter.required && !value) {
			errors[fieldName(parameter)] = { lv: "Aizpildiet šo lauku.", en: "Fill in this field." };
		}
	}
	if (Object.keys(errors).length > 0) return { errors };
	return { address: query.size > 0 ? `${path}?${query}` : path };
}
