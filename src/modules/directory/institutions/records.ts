// The records of the register that can be corrected, as their addresses name them.
import type { FormState } from "#ui/field.tsx";
import type { Corrected } from "./acts.ts";
import type { Unit } from "./queries.ts";
import type { InstitutionView } from "./view-model.ts";

type Address = { slug: string; of: string; unit?: string | undefined };
type Values = FormState["values"];
type Found = {
	what: Corrected;
	unit?: Unit;
	/** What the record says now: with it the form begins. */
	record: Values;
	/** What tells the operation which record it is. */
	about: Record<string, string>;
};

const slugs: Record<string, Exclude<Corrected, "unit" | "unitChange">> = {
	nosaukums: "name",
	paklautiba: "place",
	izveide: "founding",
	beigas: "end",
};

export function findRecord(view: InstitutionView, { slug, of, unit }: Address): Found | undefined {
	if (slug === "strukturvieniba") return unit ? unitChangeOf(view, unit, of) : unitOf(view, of);
	const what = unit ? undefined : slugs[slug];
	const record = what && recordOf(view, what, of === "sakums" ? null : of);
	return record && { what, record, about: { of: of === "sakums" ? "" : of } };
}

function recordOf(view: InstitutionView, what: (typeof slugs)[string], day: string | null): Values | undefined {
	const { row } = view;
	if (what === "founding") return { from: row.validFrom ?? "", act: row.foundingAct ?? "" };
	if (what === "end") {
		if (!row.validTo) return undefined;
		return { from: row.validTo, into: view.successor?.code ?? "", act: row.closingAct ?? "" };
	}
	if (what === "place") {
		const place = view.places.find((one) => one.validFrom === day);
		return place && { parent: place.parent?.code ?? "", from: place.validFrom ?? "", act: place.act ?? "" };
	}
	const name = view.names.find((one) => one.validFrom === day);
	return name && { ...textOf(name.name), from: name.validFrom ?? "", act: name.act ?? "" };
}

const textOf = ({ lv, en }: { lv: string; en?: string }) => ({ "name.lv": lv, "name.en": en });

function unitOf(view: InstitutionView, code: string): Found | undefined {
	const unit = view.baseUnits.find((one) => one.code === code);
	if (!unit) return undefined;
	const { name, parentId, validFrom, validTo } = unit;
	const record = { ...textOf(name), parent: codeOf(view, parentId), from: validFrom ?? "", to: validTo ?? "" };
	return { what: "unit", unit, record, about: { unit: code } };
}

function unitChangeOf(view: InstitutionView, code: string, day: string): Found | undefined {
	const unit = view.baseUnits.find((one) => one.code === code);
	const change = view.unitChanges.find((one) => one.unit === code && one.validFrom === day);
	if (!unit || !change) return undefined;
	const { name, parentId, validFrom, act } = change;
	const record = { ...textOf(name), parent: codeOf(view, parentId), from: validFrom, act: act ?? "" };
	return { what: "unitChange", unit: { ...unit, name }, record, about: { unit: code, of: day } };
}

const codeOf = (view: InstitutionView, id: string | null) => view.baseUnits.find((one) => one.id === id)?.code ?? "";
