// The register under an operation's hand: locked as a whole, for one change of the structure may forbid another.
import { eq, sql } from "drizzle-orm";
import type { Db, Tx } from "#kernel/database.ts";
import { Conflict, type FieldErrors, Invalid, Missing } from "#kernel/errors.ts";
import { byInstitution, type Past } from "./past.ts";
import { listInstitutions, listNames, listParents } from "./queries.ts";
import { refusalTexts } from "./refusal-words.ts";
import { institutions } from "./tables.ts";

/** An arbitrary constant: the advisory lock under which the structure is changed. */
const registerLock = 8_433_202;

export type OpenRegister = Awaited<ReturnType<typeof openRegister>>;

/** Whoever else wants to change the structure waits until this transaction ends. */
export async function lockRegister(tx: Tx): Promise<OpenRegister> {
	await tx.execute(sql`select pg_advisory_xact_lock(${registerLock})`);
	return openRegister(tx);
}

export async function openRegister(db: Db) {
	const rows = await listInstitutions(db);
	const names = byInstitution(await listNames(db));
	const parents = byInstitution(await listParents(db));
	const all = new Map<string, Past & { revision: number; kind: string }>(
		rows.map((row) => [row.id, { ...row, names: names.get(row.id) ?? [], parents: parents.get(row.id) ?? [] }]),
	);
	const byCode = new Map(rows.map((row) => [row.code, row.id]));
	return {
		all,
		/** By code as it is written, or in other capitals; or by a name that it has or had and no other. */
		find(said: string) {
			const wanted = said.toLocaleLowerCase("lv");
			const called = [...all.values()].filter((one) =>
				one.names.some(({ name }) => name.lv.toLocaleLowerCase("lv") === wanted),
			);
			const id =
				byCode.get(said) ??
				rows.find((row) => row.code.toLocaleLowerCase("lv") === wanted)?.id ??
				(called.length === 1 ? called[0]?.id : undefined);
			return id === undefined ? undefined : all.get(id);
		},
	};
}

/** The institution that the act is about. @throws Missing; Conflict when somebody acted on it since the form was read. */
export function getTarget(register: OpenRegister, code: string, seen: number | undefined) {
	const found = [...register.all.values()].find((one) => one.code === code);
	if (!found) throw new Missing("no_such_institution", refusalTexts.unknown(code));
	if (seen === undefined || seen === found.revision) return found;
	throw new Conflict("institution_changed", {
		lv: "Kamēr pildījāt veidlapu, kāds šo iestādi mainīja. Pārskatiet, kā ir tagad, un iesniedziet vēlreiz.",
		en: "Somebody changed this institution while you filled in the form. Look at how it is now and send again.",
	});
}

/** The institution that was typed into a field. @throws Invalid at that field. */
export function getNamed(register: OpenRegister, said: string, field: string) {
	const found = register.find(said);
	if (found) return found;
	refuse({ [field]: refusalTexts.unknown(said) });
}

export function refuse(errors: FieldErrors): never {
	throw new Invalid(
		"does_not_fit_the_register",
		{ lv: "Tas neatbilst reģistram.", en: "This does not fit the register." },
		errors,
	);
}

export function refuseAny(errors: FieldErrors): void {
	if (Object.keys(errors).length > 0) refuse(errors);
}

/** Says that the institution was acted on. */
export async function countAct(tx: Tx, id: string, set: Partial<typeof institutions.$inferInsert> = {}): Promise<void> {
	await tx
		.update(institutions)
		.set({ ...set, revision: sql`${institutions.revision} + 1` })
		.where(eq(institutions.id, id));
}
