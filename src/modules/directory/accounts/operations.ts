// Opening an account by a link, and signing in to it.
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Invalid, Missing } from "#kernel/errors.ts";
import { operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import type { Text } from "#kernel/words.ts";
import { secretHash } from "../people/secrets.ts";
import { endSessionsOf, openSession, placeField } from "../people/sessions.ts";
import { people } from "../people/tables.ts";
import { hashPassword, newRecoveryCodes, plainRecoveryCode, stepOfCode } from "./factors.ts";
import { type AccountLink, findLink } from "./queries.ts";
import { longestPassword, normalPassword, passwordProblem } from "./rules.ts";
import { accountLinks, accounts, recoveryCodes } from "./tables.ts";

const passwordField = z.string().max(longestPassword * 4);
const codeField = z.string().max(40);

/**
 * By an invitation: password, authenticator and recovery codes, all new. By a reset: a new password, with a code of the
 * authenticator (or a recovery code) that is there. Ends all other sessions of the person.
 * @returns the cookie's secret, and the recovery codes where they are new
 */
export const openAccount = operation({
	name: "directory.openAccount",
	allow: "anyone",
	publishes: false,
	input: z.object({ token: z.string().max(200), password: passwordField, code: codeField, place: placeField }),
	async run(act, { token, password, code, place }): Promise<{ secret: string; codes: string[] }> {
		const link = await findLink(act.tx, token, act.at);
		if (!link) throw linkOver();
		await act.tx.select({ id: people.id }).from(people).where(eq(people.id, link.personId)).for("update");
		const wrong = passwordProblem(normalPassword(password), [link.name, link.login]);
		if (wrong) throw invalidFields({ password: wrong });
		const codes = link.codeSecret ? await writeNew(act, link, link.codeSecret, password, code) : [];
		if (!link.codeSecret) await writePassword(act, link, password, code);
		await act.tx.delete(accountLinks).where(eq(accountLinks.tokenHash, secretHash(token)));
		await endSessionsOf(act, link.personId);
		await act.audit({ subject: ["account", link.personId], after: { opened_by: link.purpose } });
		return { ...(await openSession(act, link.personId, "password", place)), codes };
	},
});

export function linkOver(): Missing {
	return new Missing("no_such_link", {
		lv: "Šī saite vairs nav derīga: tā ir jau izmantota vai novecojusi. Lūdziet sistēmas administratoram jaunu.",
		en: "This link is no longer valid: it was already used or is out of date. Ask the system administrator for a new one.",
	});
}

type Writing = { tx: Tx; at: Date };

async function writeNew(act: Writing, link: AccountLink, codeSecret: string, password: string, code: string) {
	const codeStep = stepOfCode(codeSecret, code, 0, act.at);
	if (codeStep === undefined) throw invalidFields({ code: wrongCode });
	const { personId, login } = link;
	const row = { login, passwordHash: await hashPassword(password), codeSecret, codeStep, changedAt: act.at };
	await act.tx
		.insert(accounts)
		.values({ personId, ...row })
		.onConflictDoUpdate({ target: accounts.personId, set: row });
	const codes = newRecoveryCodes();
	await act.tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
	const kept = codes.map((one) => ({ codeHash: secretHash(plainRecoveryCode(one) ?? one), personId }));
	await act.tx.insert(recoveryCodes).values(kept);
	return codes;
}

async function writePassword(act: Writing, { personId }: AccountLink, password: string, code: string): Promise<void> {
	if (!(await takeCode(act, personId, code))) throw invalidFields({ code: wrongCode });
	const passwordHash = await hashPassword(password);
	await act.tx.update(accounts).set({ passwordHash, changedAt: act.at }).where(eq(accounts.personId, personId));
}

/** A code of the authenticator or a recovery code, each good once. */
async function takeCode(act: Writing, personId: string, code: string): Promise<boolean> {
	const mine = eq(accounts.personId, personId);
	const [account] = await act.tx.select().from(accounts).where(mine).for("update");
	if (!account) return false;
	const step = stepOfCode(account.codeSecret, code, account.codeStep, act.at);
	if (step !== undefined) {
		await act.tx.update(accounts).set({ codeStep: step }).where(mine);
		return true;
	}
	const recovery = plainRecoveryCode(code);
	if (!recovery) return false;
	const used = await act.tx
		.delete(recoveryCodes)
		.where(and(eq(recoveryCodes.codeHash, secretHash(recovery)), eq(recoveryCodes.personId, personId)))
		.returning();
	return used.length > 0;
}

/** After the password was found right, outside of any transaction (it takes its time on purpose). */
export const signInByPassword = operation({
	name: "directory.signInByPassword",
	allow: "system",
	publishes: false,
	input: z.object({ person: z.uuid(), passwordHash: z.string(), code: codeField, place: placeField }),
	async run(act, { person, passwordHash, code, place }): Promise<{ secret: string }> {
		const [still] = await act.tx
			.select({ id: people.id })
			.from(people)
			.innerJoin(accounts, eq(accounts.personId, people.id))
			.where(and(eq(people.id, person), eq(people.active, true), eq(accounts.passwordHash, passwordHash)));
		if (!still || !(await takeCode(act, person, code))) throw notRight();
		return openSession(act, person, "password", place);
	},
});

/** One sentence for whatever is wrong: neither the account nor the password is told. */
export function notRight(): Invalid {
	return new Invalid("not_right", {
		lv: "E-pasta adrese, parole vai kods nav pareizs. Vienu kodu var lietot tikai vienreiz: sagaidiet nākamo.",
		en: "The e-mail address, the password or the code is not right. A code can be used once: wait for the next one.",
	});
}

const wrongCode: Text = {
	lv: "Kods nav pareizs vai jau ir lietots. Ierakstiet to, ko lietotne rāda tagad.",
	en: "The code is not right or was already used. Enter the one that the app shows now.",
};
