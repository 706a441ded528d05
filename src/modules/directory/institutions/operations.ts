import { eq } from "drizzle-orm";
import { z } from "zod";
import { dayField, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { institutionGroups, institutions } from "./tables.ts";

const bothLanguages = z.object({ lv: textField(500).min(1), en: textField(500).optional() });

const institutionInput = z.object({
	code: textField(40).min(1),
	name: bothLanguages,
	kind: textField(40),
	parent: textField(40).optional(),
	validFrom: dayField.optional(),
	validTo: dayField.optional(),
	successor: textField(40).optional(),
});

/** Adds institutions and groups that the register does not have yet; those that it has stay as they are. */
export const registerInstitutions = operation({
	name: "directory.registerInstitutions",
	allow: ["system-admin"],
	input: z.object({
		institutions: z.array(institutionInput),
		groups: z.array(z.object({ code: textField(60).min(1), name: bothLanguages })),
	}),
	async run(act, input): Promise<{ added: number }> {
		const ids = new Map((await act.tx.select().from(institutions)).map((row) => [row.code, row.id]));
		const fresh = input.institutions.filter((row) => !ids.has(row.code));
		for (const { code, name, kind, validFrom, validTo } of fresh) {
			const id = newId();
			ids.set(code, id);
			await act.tx.insert(institutions).values({ id, code, name, kind, validFrom, validTo });
		}
		for (const row of fresh.filter((one) => one.parent ?? one.successor)) {
			const links = { parentId: ids.get(row.parent ?? "") ?? null, successorId: ids.get(row.successor ?? "") ?? null };
			await act.tx.update(institutions).set(links).where(eq(institutions.code, row.code));
		}
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
		}
		return { added: fresh.length + added.length };
	},
});
