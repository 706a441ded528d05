// New institutions with their past go in together: many rows at once, parents and successors in any order.
import type { Tx } from "#kernel/database.ts";
import { newId } from "#kernel/id.ts";
import type { Text } from "#kernel/words.ts";
import type { InstitutionInput } from "./form.ts";
import { institutionNames, institutionParents, institutions, institutionUnits } from "./tables.ts";

/** PostgreSQL takes at most 65 535 values in a statement. */
const rowsAtOnce = 2_000;

export type NewInstitution = InstitutionInput & { act?: string | undefined };

/** `known`: ids of those that are there already, by code. A parent or successor that is in neither is nobody. */
export async function insertInstitutions(
	tx: Tx,
	fresh: readonly NewInstitution[],
	known: ReadonlyMap<string, string>,
	at: Date,
): Promise<void> {
	const ids = new Map([...known, ...fresh.map((row) => [row.code, newId()] as const)]);
	const idOf = (code: string | undefined) => (code === undefined ? null : (ids.get(code) ?? null));
	const own = (row: NewInstitution) => ids.get(row.code) ?? "";
	// Successors first: a row may not name one that is not there yet.
	for (const some of slices(successorsFirst(fresh))) {
		await tx.insert(institutions).values(
			some.map((row) => ({
				id: own(row),
				code: row.code,
				kind: row.kind,
				validFrom: row.validFrom ?? null,
				foundingAct: row.act ?? null,
				validTo: row.validTo ?? null,
				successorId: idOf(row.successor),
				note: row.note ?? null,
			})),
		);
	}
	for (const some of slices(fresh)) {
		await tx
			.insert(institutionNames)
			.values(
				some.flatMap((row) =>
					namesOf(row).map((name) => ({ id: newId(), institutionId: own(row), recordedAt: at, ...name })),
				),
			);
		await tx
			.insert(institutionParents)
			.values(
				some.map((row) => ({ id: newId(), institutionId: own(row), parentId: idOf(row.parent), recordedAt: at })),
			);
	}
	const units = fresh.flatMap((row) =>
		(row.units ?? []).map((unit) => ({ ...unit, id: newId(), institutionId: own(row) })),
	);
	for (const some of slices(units)) await tx.insert(institutionUnits).values(some);
}

/** The name at the beginning, then each with its day. */
function namesOf({ name, formerNames = [] }: NewInstitution): { validFrom: string | null; name: Text }[] {
	const names = [...formerNames.map((former) => former.name), name];
	return names.map((one, index) => ({ validFrom: formerNames[index - 1]?.until ?? null, name: one }));
}

function successorsFirst(fresh: readonly NewInstitution[]): NewInstitution[] {
	const byCode = new Map(fresh.map((row) => [row.code, row]));
	const ordered = new Set<NewInstitution>();
	for (const row of fresh) {
		const chain = [row];
		for (let next = byCode.get(row.successor ?? ""); next && !chain.includes(next); ) {
			chain.push(next);
			next = byCode.get(next.successor ?? "");
		}
		for (const one of chain.reverse()) ordered.add(one);
	}
	return [...ordered];
}

function slices<Row>(rows: readonly Row[]): Row[][] {
	const count = Math.ceil(rows.length / rowsAtOnce);
	return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));
}
