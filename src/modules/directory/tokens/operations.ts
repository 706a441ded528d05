// Tokens that people make for machines, each with a role of their own.
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { hasRole } from "#kernel/access.ts";
import { Missing } from "#kernel/errors.ts";
import { numberField, rule, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { requireOwner } from "../own-account/operations.ts";
import { newSecret, secretHash } from "../people/secrets.ts";
import { grants, machineTokens } from "../people/tables.ts";
import { longestDays, tokenScopes } from "./rules.ts";

const isLifetime = (days: number) => Number.isInteger(days) && days >= 1 && days <= longestDays;
const lifetimeSaid = {
	lv: `Ierakstiet dienu skaitu no 1 līdz ${longestDays}.`,
	en: `Enter a number of days from 1 to ${longestDays}.`,
};

/** @returns the token, which cannot be had again */
export const makeToken = operation({
	name: "directory.makeToken",
	allow: "person",
	publishes: false,
	input: z.object({
		name: textField(100).min(1),
		/** One of the maker's own roles. */
		grant: z.string().max(60),
		scopes: z.array(z.enum(tokenScopes)).default([]),
		days: numberField.superRefine(rule(isLifetime, lifetimeSaid)),
	}),
	async run(act, { name, grant, scopes, days }): Promise<{ id: string; token: string }> {
		const makerId = requireOwner(act.actor);
		const held = await act.tx.select().from(grants).where(eq(grants.personId, makerId));
		const own = held.find((one) => one.id === grant);
		if (!own) throw invalidFields({ grant: notOwn });
		const id = newId();
		const token = `vieda_${newSecret()}`;
		const { role, institutionId } = own;
		const expiresAt = new Date(act.at.getTime() + days * 86_400_000);
		await act.tx.insert(machineTokens).values({
			...{ id, name, tokenHash: secretHash(token), role, institutionId },
			...{ madeAt: act.at, makerId, scopes, expiresAt },
		});
		const after = { role, institution: institutionId, scopes, until: expiresAt.toISOString() };
		await act.audit({ subject: ["machine-token", id], after });
		return { id, token };
	},
});

const notOwn = { lv: "Izvēlieties vienu no savām lomām.", en: "Choose one of your own roles." };

/** From this moment the token is answered with 401. */
export const revokeToken = operation({
	name: "directory.revokeToken",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		const person = requireOwner(act.actor);
		const mine = hasRole(act.actor, "system-admin") ? undefined : eq(machineTokens.makerId, person);
		const [revoked] = await act.tx
			.update(machineTokens)
			.set({ revokedAt: act.at })
			.where(and(eq(machineTokens.id, id), isNull(machineTokens.revokedAt), mine))
			.returning({ id: machineTokens.id });
		if (!revoked) {
			throw new Missing("no_such_token", {
				lv: "Tāda derīga piekļuves marķiera nav.",
				en: "There is no such token.",
			});
		}
		await act.audit({ subject: ["machine-token", id], after: { revoked: true } });
	},
});
