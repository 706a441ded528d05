import { eq } from "drizzle-orm";
import { z } from "zod";
import { roles } from "#kernel/access.ts";
import { Missing, Refused } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { findSetting, keepSetting } from "#kernel/settings.ts";
import { institutions } from "../institutions/tables.ts";
import { addressField } from "./address.ts";
import { newSecret, secretHash } from "./secrets.ts";
import { openSession, placeField } from "./sessions.ts";
import { grants, machineTokens, people } from "./tables.ts";

/** Opens a session for a member of the demonstration cast; only over demonstration data. Answers the cookie's secret. */
export const signInDemonstration = operation({
	name: "directory.signInDemonstration",
	allow: "anyone",
	publishes: false,
	input: z.object({ key: textField(60), place: placeField.optional() }),
	async run(act, { key, place = {} }): Promise<{ secret: string }> {
		if ((await findSetting(act.tx, "demonstration")) !== true) {
			throw notADemonstration();
		}
		const [person] = await act.tx.select().from(people).where(eq(people.demoKey, key));
		if (!person) throw new Missing("no_such_person", { lv: "Tādas lomas nav.", en: "There is no such role." });
		return openSession(act, person.id, "demonstration", place);
	},
});

export function notADemonstration(): Refused {
	return new Refused("not_a_demonstration", {
		lv: "Šī nav demonstrācija: pieslēdzieties ar savu kontu.",
		en: "This is no demonstration: sign in with your own account.",
	});
}

/** A machine token with one role in one scope. The token itself is answered once and never kept. */
export const issueMachineToken = operation({
	name: "directory.issueMachineToken",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({ name: textField(100).min(1), role: z.enum(roles), institution: textField(40).optional() }),
	async run(act, { name, role, institution }): Promise<{ id: string; token: string }> {
		const institutionId = institution ? await institutionIdOf(act.tx, institution) : null;
		const token = `vieda_${newSecret()}`;
		const id = newId();
		await act.tx
			.insert(machineTokens)
			.values({ id, name, tokenHash: secretHash(token), role, institutionId, madeAt: act.at });
		await act.audit({ subject: ["machine-token", id], after: { role, institution: institution ?? null } });
		return { id, token };
	},
});

async function institutionIdOf(tx: Parameters<typeof findSetting>[0], code: string): Promise<string> {
	const [row] = await tx.select({ id: institutions.id }).from(institutions).where(eq(institutions.code, code));
	if (row) return row.id;
	throw new Missing("no_such_institution", {
		lv: `Iestādes ar kodu ${code} nav.`,
		en: `There is no institution ${code}.`,
	});
}

/** The marked demonstration cast; marks the database as holding demonstration data. */
export const seatDemonstrationCast = operation({
	name: "directory.seatDemonstrationCast",
	allow: "system",
	publishes: false,
	input: z.object({
		cast: z.array(
			z.object({
				key: textField(60),
				name: textField(200),
				post: z.object({ lv: textField(300), en: textField(300) }),
				role: z.enum(roles).nullable(),
				institution: textField(40).optional(),
				email: addressField.optional(),
			}),
		),
	}),
	async run(act, { cast }): Promise<void> {
		await keepSetting(act.tx, "demonstration", true);
		for (const { key, name, post, role, institution, email } of cast) {
			const personId = newId();
			await act.tx.insert(people).values({ id: personId, name, post, demoKey: key, email });
			if (!role) continue;
			const institutionId = institution ? await institutionIdOf(act.tx, institution) : null;
			await act.tx.insert(grants).values({ id: newId(), personId, role, institutionId });
		}
		await act.audit({ subject: ["installation", "demonstration"], after: { cast: cast.map((member) => member.key) } });
	},
});
