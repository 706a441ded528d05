import { eq } from "drizzle-orm";
import { z } from "zod";
import { lockFilling, type Tx } from "#kernel/database.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { groupInput, institutionInput } from "./form.ts";
import { insertInstitutions } from "./insert.ts";
import { registerTitle } from "./publication.ts";
import { institutionGroups, institutions } from "./tables.ts";

/**
 * Adds institutions and groups that the register does not have yet; those that it has stay as they are, but a group that
 * did not say whom it means says it from now on.
 */
export const registerInstitutions = operation({
	name: "directory.registerInstitutions",
	allow: ["system-admin"],
	publishes: true,
	input: z.object({ institutions: z.array(institutionInput), groups: z.array(groupInput) }),
	async run(act, input): Promise<{ added: number }> {
		await lockFilling(act.tx);
		const rows = await act.tx.select({ id: institutions.id, code: institutions.code }).from(institutions);
		const known = new Map(rows.map((row) => [row.code, row.id]));
		const fresh = input.institutions.filter((row) => !known.has(row.code));
		await insertInstitutions(act.tx, fresh, known, act.at);
		const added = await keepGroups(act.tx, input.groups);
		if (fresh.length + added > 0) {
			await act.audit({
				subject: ["register", "institutions"],
				after: { institutions: fresh.map((row) => row.code), groups: added },
			});
			act.publish({ kind: "institution", change: "added", code: "", path: "/iestades", title: registerTitle });
		}
		return { added: fresh.length + added };
	},
});

/** @returns how many were added, or learnt whom they mean */
async function keepGroups(tx: Tx, groups: readonly z.output<typeof groupInput>[]): Promise<number> {
	const had = new Map((await tx.select().from(institutionGroups)).map((row) => [row.code, row]));
	const fresh = groups.filter((group) => !had.has(group.code));
	if (fresh.length > 0) await tx.insert(institutionGroups).values(fresh.map((group) => ({ id: newId(), ...group })));
	const learnt = groups.filter(({ code, kinds = [] }) => kinds.length > 0 && had.get(code)?.kinds.length === 0);
	for (const { code, kinds } of learnt) {
		await tx
			.update(institutionGroups)
			.set({ kinds: kinds ?? [] })
			.where(eq(institutionGroups.code, code));
	}
	return fresh.length + learnt.length;
}
