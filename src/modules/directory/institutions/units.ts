// Acts on the units of an institution.
import { eq } from "drizzle-orm";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { keepers } from "./access.ts";
import { addUnitInput, closeUnitInput } from "./form.ts";
import { isThere, named } from "./past.ts";
import { publishInstitution } from "./publication.ts";
import { listUnits } from "./queries.ts";
import { refusalTexts } from "./refusal-words.ts";
import { countAct, getTarget, lockRegister, refuse, refuseAny } from "./rows.ts";
import { mayAddUnit, mayCloseUnit } from "./rules.ts";
import { institutionUnits } from "./tables.ts";

export const addUnit = operation({
	name: "directory.addUnit",
	allow: keepers,
	publishes: true,
	input: addUnitInput,
	async run(act, { institution, revision, code, name, parent: said, validFrom }): Promise<void> {
		const past = getTarget(await lockRegister(act.tx), institution, revision);
		const units = await listUnits(act.tx, past.id);
		const parent = said ? units.find((unit) => unit.code === said) : undefined;
		if (said && !parent) refuse({ parent: refusalTexts.unknownUnit(said) });
		if (parent && !isThere(parent, validFrom ?? act.today)) {
			refuse({ parent: refusalTexts.unitNotThere(parent.code) });
		}
		refuseAny(mayAddUnit(past, units, { code, validFrom: validFrom ?? null }));
		await act.tx.insert(institutionUnits).values({
			id: newId(),
			institutionId: past.id,
			code,
			name,
			parentId: parent?.id ?? null,
			validFrom: validFrom ?? null,
		});
		await countAct(act.tx, past.id);
		await act.audit({
			subject: ["institution", past.code],
			after: { unit: code, name, parent: parent?.code, from: validFrom },
		});
		publishInstitution(act, named(past, act.today), "changed");
	},
});

export const closeUnit = operation({
	name: "directory.closeUnit",
	allow: keepers,
	publishes: true,
	input: closeUnitInput,
	async run(act, { institution, revision, unit: code, from }): Promise<void> {
		const past = getTarget(await lockRegister(act.tx), institution, revision);
		const units = await listUnits(act.tx, past.id);
		const unit = units.find((one) => one.code === code) ?? refuse({ unit: refusalTexts.unknownUnit(code) });
		const below = units.filter((one) => one.parentId === unit.id && (one.validTo === null || one.validTo > from));
		const codes = below.map((one) => one.code);
		refuseAny(mayCloseUnit(unit, from, codes));
		await act.tx.update(institutionUnits).set({ validTo: from }).where(eq(institutionUnits.id, unit.id));
		await countAct(act.tx, past.id);
		await act.audit({ subject: ["institution", past.code], after: { unit: code, closed_from: from } });
		publishInstitution(act, named(past, act.today), "changed");
	},
});
