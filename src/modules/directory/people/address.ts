import { eq, or, sql } from "drizzle-orm";
import { z } from "zod";
import { Missing } from "#kernel/errors.ts";
import { rule, textField } from "#kernel/form.ts";
import { operation } from "#kernel/operation.ts";
import { people } from "./tables.ts";

/** An address that a mail server can take: one address, no name, no list. */
export const addressField = textField(254).superRefine(
	rule((text: string) => z.email().safeParse(text).success, {
		lv: "Ierakstiet e-pasta adresi, piemēram, vards.uzvards@iestade.lv.",
		en: "Enter an e-mail address, for example name.surname@office.example.",
	}),
);

/** Where a person's mail goes. The trail says that it was changed, not to what. */
export const changeAddress = operation({
	name: "directory.changeAddress",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({ person: textField(60), email: addressField.optional() }),
	async run(act, { person, email = null }): Promise<void> {
		const [changed] = await act.tx
			.update(people)
			.set({ email })
			.where(or(eq(sql`${people.id}::text`, person), eq(people.demoKey, person)))
			.returning({ id: people.id });
		if (!changed) throw new Missing("no_such_person", { lv: "Tādas personas nav.", en: "There is no such person." });
		await act.audit({ subject: ["person", changed.id], after: { has_address: email !== null } });
	},
});
