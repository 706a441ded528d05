// What may be typed of institutions and their units: shapes and limits. Whether it fits the register is rules.ts.
import { z } from "zod";
import { dayField, orNothing, rule, textField } from "#kernel/form.ts";

export const institutionKinds = [
	"government_centre",
	"ministry",
	"subordinate",
	"municipality",
	"planning_region",
	"university",
	"court",
	"independent",
	"ngo",
	"business",
	"international",
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** Addresses under /iestades that are not institutions. */
const reserved = ["jauna", "augsupielades"];

/** Codes stand in addresses: letters, digits, dot and dash. */
export const institutionCode = textField(40)
	.min(1)
	.superRefine(
		rule((code: string) => code === "" || /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(code), {
			lv: "Apzīmējumā var būt burti, cipari, punkts un defise.",
			en: "A code may have letters, digits, dots and dashes.",
		}),
	)
	.superRefine(
		rule((code: string) => !reserved.includes(code), {
			lv: "Šādu apzīmējumu lieto pati vietne; izvēlieties citu.",
			en: "The site itself uses this code; choose another.",
		}),
	);

export const institutionName = z.object({ lv: textField(500).min(1), en: orNothing(textField(500)) });
/** The legal act by which it was done, as it is cited. */
export const actField = orNothing(textField(300));
const noteField = z.object({ lv: textField(2_000).min(1), en: orNothing(textField(2_000)) });

/** An institution of the register that is named: by its code, or by its name as it is now. */
const named = textField(500).min(1);

/** How many acts the form's reader had seen; absent for machines. */
const revision = orNothing(z.coerce.number().int());
const target = { institution: named, revision };

export const registerInput = z.object({
	code: institutionCode,
	name: institutionName,
	kind: z.enum(institutionKinds),
	parent: orNothing(named),
	validFrom: orNothing(dayField),
	act: actField,
});

export const renameInput = z.object({ ...target, name: institutionName, from: dayField, act: actField });
export const moveInput = z.object({ ...target, parent: orNothing(named), from: dayField, act: actField });
export const mergeInput = z.object({ ...target, into: named, from: dayField, act: actField });
export const closeInput = z.object({ ...target, from: dayField, act: actField });
export const addUnitInput = z.object({
	...target,
	code: institutionCode,
	name: institutionName,
	parent: orNothing(institutionCode),
	validFrom: orNothing(dayField),
});
export const renameUnitInput = z.object({
	...target,
	unit: institutionCode,
	name: institutionName,
	from: dayField,
	act: actField,
});
export const moveUnitInput = z.object({
	...target,
	unit: institutionCode,
	parent: orNothing(institutionCode),
	from: dayField,
	act: actField,
});
export const splitUnitInput = z.object({
	...target,
	unit: institutionCode,
	code: institutionCode,
	name: institutionName,
	secondCode: institutionCode,
	secondName: institutionName,
	from: dayField,
	act: actField,
});

/** The corrected fact whole, as it should have been recorded; what the kind of fact has not is left out. */
export const correctionInput = z.object({
	...target,
	what: z.enum(["name", "place", "founding", "end", "unit", "unitChange"]),
	/** Of a name, a place or a change of a unit: the day under which it stands now; nothing = from the beginning. */
	of: orNothing(dayField),
	unit: orNothing(institutionCode),
	name: institutionName.optional(),
	parent: orNothing(named),
	into: orNothing(named),
	/** Of a name, a place or a founding its first day; of an end the first day without. */
	from: orNothing(dayField),
	to: orNothing(dayField),
	act: actField,
	reason: textField(2_000).min(1),
});

export const closeUnitInput = z.object({ ...target, unit: institutionCode, from: dayField });

const unitInput = z.object({
	code: institutionCode,
	name: institutionName,
	validFrom: dayField.optional(),
	note: noteField.optional(),
});

/** An institution as the data files have it, with its past. */
export const institutionInput = z.object({
	code: institutionCode,
	name: institutionName,
	kind: textField(40).pipe(z.enum(institutionKinds)),
	parent: textField(40).optional(),
	validFrom: dayField.optional(),
	validTo: dayField.optional(),
	successor: textField(40).optional(),
	/** Oldest first; `until` is the first day of the next name. */
	formerNames: z.array(z.object({ name: institutionName, until: dayField })).optional(),
	units: z.array(unitInput).optional(),
	note: noteField.optional(),
});
export type InstitutionInput = z.output<typeof institutionInput>;

export const groupInput = z.object({
	code: textField(60).min(1),
	name: institutionName,
	/** Whom it means: every institution of these kinds. Without them the group is a name alone. */
	kinds: z.array(z.enum(institutionKinds)).optional(),
});
