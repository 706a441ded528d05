// Whether what a definition names is there: plans, elements, institutions and their units, each said at its place.
import type { Tx } from "#kernel/database.ts";
import { type FieldErrors, isProblem, Missing } from "#kernel/errors.ts";
import { institutionIdOf, placeIdsOf, unitIdOf } from "../indicators/rows.ts";
import type { Definition } from "./form.ts";

export async function referenceErrors(tx: Tx, definition: Definition): Promise<FieldErrors> {
	const errors: FieldErrors = {};
	for (const [index, place] of definition.places.entries()) {
		const missing = await missingOf(placeIdsOf(tx, place));
		const field = missing?.code === "no_such_element" ? "element" : "plan";
		if (missing) errors[`places.${index}.${field}`] = missing.said;
	}
	const missing = await missingOf(institutionIdOf(tx, definition.measuredBy));
	if (missing) return { ...errors, measuredBy: missing.said };
	const unit = definition.measuringUnit;
	if (unit && !(await unitIdOf(tx, await institutionIdOf(tx, definition.measuredBy), unit))) {
		const said = { lv: `Iestādei nav struktūrvienības ${unit}.`, en: `The institution has no unit ${unit}.` };
		errors.measuringUnit = said;
	}
	return errors;
}

async function missingOf(lookup: Promise<unknown>): Promise<Missing | undefined> {
	try {
		await lookup;
		return undefined;
	} catch (error) {
		if (isProblem(error) && error instanceof Missing) return error;
		throw error;
	}
}
