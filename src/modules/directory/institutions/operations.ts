import { z } from "zod";
import { lockFilling } from "#kernel/database.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { groupInput, institutionInput } from "./form.ts";
import { insertInstitutions } from "./insert.ts";
import { registerTitle } from "./publication.ts";
import { institutionGroups, institutions } from "./tables.ts";

/** Adds institutions and groups that the register does not have yet; those that it has stay as they are. */
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
		const groups = input.groups.map((group) => ({ id: newId(), ...group }));
		const added = groups.length
			? await act.tx
					.insert(institutionGroups)
					.values(groups)
					.onConflictDoNothing()
					.returning({ id: institutionGroups.id })
			: [];
		if (fresh.length + added.length > 0) {
			await act.audit({
				subject: ["register", "institutions"],
				after: { institutions: fresh.map((row) => row.code), groups: added.length },
			});
			act.publish({ kind: "institution", change: "added", code: "", path: "/iestades", title: registerTitle });
		}
		return { added: fresh.length + added.length };
	},
});
