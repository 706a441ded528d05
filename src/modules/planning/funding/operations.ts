import { z } from "zod";
import { Invalid, Missing } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { operation } from "#kernel/operation.ts";
import { fingerprint, requireUnchanged } from "../fingerprint.ts";
import { codeField } from "../plans/fields.ts";
import { lockEditablePlan } from "../plans/rows.ts";
import { publishEdit } from "../publication.ts";
import { amountWanted, type FundingForm, fundingForm, yearOutside } from "./form.ts";
import { readFunding, writeFunding } from "./rows.ts";
import type { FundingRow, Part, Years } from "./rules.ts";

const sources = ["total", "state", "eu"] as const;

/** What a form of this money rests on. */
export const groundOf = (rows: readonly FundingRow[]) => (rows.length === 0 ? "none" : fingerprint(rows));

/** Puts in the money of one priority, or changes it; while the plan is a draft or is being amended. */
export const changeFunding = operation({
	name: "planning.changeFunding",
	allow: ["plan-coordinator"],
	publishes: true,
	input: fundingForm,
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const all = await readFunding(act.tx, plan.id);
		const held = all.filter((row) => row.code === input.code);
		if (input.basedOn === "none" && held.length > 0) throw taken(input.code);
		requireUnchanged(input.basedOn, groundOf(held));
		requireYears(input, plan.periodFrom, plan.periodTo, held);
		const wanted = rowsOf(input, held);
		const at = all.findIndex((row) => row.code === input.code);
		const others = all.filter((row) => row.code !== input.code);
		const place = at < 0 ? others.length : at;
		await writeFunding(act.tx, plan.id, [...others.slice(0, place), ...wanted, ...others.slice(place)]);
		await act.audit({
			subject: ["plan", input.plan],
			before: held.length > 0 ? { funding: held } : undefined,
			after: { funding: wanted },
		});
		await publishEdit(act, input.plan);
	},
});

function taken(code: string): Invalid {
	const said = { lv: `Rindas kods ${code} jau ir aizņemts.`, en: `The code ${code} is taken already.` };
	return new Invalid("code_taken", said, { code: said });
}

/** A year outside the plan's period is refused at its cell, unless the plan has money of that year already. */
function requireYears(input: FundingForm, from: number, to: number, held: readonly FundingRow[]): void {
	const fields: Invalid["fields"] = {};
	const known = new Set(held.flatMap((row) => [...Object.keys(row.planned), ...Object.keys(row.additional)]));
	for (const source of sources) {
		for (const part of ["planned", "additional"] as const) {
			for (const year of Object.keys(input[source]?.[part] ?? {})) {
				if ((Number(year) >= from && Number(year) <= to) || known.has(year)) continue;
				fields[`${source}.${part}.${year}`] = yearOutside(from, to);
			}
		}
	}
	const [first] = Object.values(fields);
	if (first) throw new Invalid("year_outside_period", first, fields);
}

/** The rows that the form makes; a cell that could not be read as one number stays as printed until it is filled. */
function rowsOf(input: FundingForm, held: readonly FundingRow[]): FundingRow[] {
	const rows = sources.flatMap((source): FundingRow[] => {
		const before = held.find((row) => row.source === source);
		const planned = input[source]?.planned ?? {};
		const additional = input[source]?.additional ?? {};
		const amounts: Record<Part, Years> = { planned, additional };
		const open = (before?.asPrinted ?? []).filter((cell) => amounts[cell.part][String(cell.year)] === undefined);
		if (Object.keys(planned).length + Object.keys(additional).length + open.length === 0) return [];
		const { code, title } = input;
		return [{ code, title, source, planned, additional, ...(open.length > 0 ? { asPrinted: open } : {}) }];
	});
	const [first] = rows;
	const cell = "state.additional";
	if (!first) throw new Invalid("no_amount", amountWanted, { [cell]: amountWanted });
	return [{ ...first, ...besides(input) }, ...rows.slice(1)];
}

function besides({ printedSum, trainees, notes }: FundingForm): Partial<FundingRow> {
	const said = (notes ?? []).filter((note) => note !== null);
	return {
		...(printedSum === undefined ? {} : { printedSum }),
		...(trainees === undefined ? {} : { trainees }),
		...(said.length > 0 ? { notes: said } : {}),
	};
}

/** Takes the money of one priority out of a plan that is a draft or is being amended. */
export const dropFunding = operation({
	name: "planning.dropFunding",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({ plan: codeField, code: codeField, basedOn: textField(64).optional() }),
	async run(act, input): Promise<void> {
		const plan = await lockEditablePlan(act.tx, input.plan);
		const all = await readFunding(act.tx, plan.id);
		const held = all.filter((row) => row.code === input.code);
		if (held.length === 0) throw noSuchFunding(input.plan, input.code);
		requireUnchanged(input.basedOn, groundOf(held));
		await writeFunding(
			act.tx,
			plan.id,
			all.filter((row) => row.code !== input.code),
		);
		await act.audit({ subject: ["plan", input.plan], before: { funding: held } });
		await publishEdit(act, input.plan);
	},
});

export function noSuchFunding(plan: string, code: string): Missing {
	return new Missing("no_such_funding", {
		lv: `Plānā ${plan} nav finansējuma rindas ${code}.`,
		en: `The plan ${plan} has no funding ${code}.`,
	});
}
