// Links by which people open their account or choose a new password: by mail where there is mail, else handed over.
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { roles } from "#kernel/access.ts";
import { Missing } from "#kernel/errors.ts";
import { orNothing, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { enqueue } from "#kernel/jobs/queue.ts";
import { findPostOffice, queueMail } from "#kernel/mail/outbox.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Lang, languages } from "#kernel/words.ts";
import { institutions } from "../institutions/tables.ts";
import { addressField } from "../people/address.ts";
import { newSecret, secretHash } from "../people/secrets.ts";
import { grants, people } from "../people/tables.ts";
import { newCodeSecret } from "./factors.ts";
import { writeLinkLetter } from "./letters.ts";
import { accountLinks, accounts } from "./tables.ts";

const inviteMs = 7 * 86_400_000;
const resetMs = 60 * 60_000;

/**
 * Makes a person known, with a role, and a link by which they open their account. For somebody who has one already it
 * makes everything new: password, authenticator, codes. @returns the link's secret; it is mailed too where mail is set up
 */
export const inviteUser = operation({
	name: "directory.inviteUser",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({
		email: addressField,
		name: textField(200).min(1),
		role: z.enum(roles),
		institution: orNothing(textField(40)),
		lang: z.enum(languages).default("lv"),
	}),
	async run(act, { email, name, role, institution, lang }): Promise<{ token: string; mailed: boolean }> {
		const personId = await knownPerson(act, email, name, lang);
		await giveRole(act, personId, role, institution);
		const token = await makeLink(act, personId, "invite", email.toLowerCase());
		const mailed = await mailLink(act, { email, lang }, "invite", token);
		await act.audit({
			subject: ["person", personId],
			after: { invited: true, role, institution: institution ?? null },
		});
		return { token, mailed };
	},
});

async function knownPerson(act: Act, email: string, name: string, lang: Lang): Promise<string> {
	const mine = and(
		eq(sql`lower(${people.email})`, email.toLowerCase()),
		isNull(people.demoKey),
		eq(people.active, true),
	);
	const [known] = await act.tx.select({ id: people.id }).from(people).where(mine);
	if (known) return known.id;
	const id = newId();
	await act.tx.insert(people).values({ id, name, email, lang });
	return id;
}

async function giveRole(act: Act, personId: string, role: string, code: string | undefined): Promise<void> {
	const [found] = code
		? await act.tx.select({ id: institutions.id }).from(institutions).where(eq(institutions.code, code))
		: [{ id: null }];
	if (!found) {
		throw new Missing("no_such_institution", {
			lv: `Iestādes ar kodu ${code} nav.`,
			en: `There is no institution ${code}.`,
		});
	}
	const held = await act.tx.select().from(grants).where(eq(grants.personId, personId));
	if (held.some((one) => one.role === role && one.institutionId === found.id)) return;
	await act.tx.insert(grants).values({ id: newId(), personId, role, institutionId: found.id });
}

async function makeLink(act: Act, personId: string, purpose: "invite" | "reset", login: string): Promise<string> {
	const token = newSecret();
	await act.tx.delete(accountLinks).where(eq(accountLinks.personId, personId));
	await act.tx.insert(accountLinks).values({
		tokenHash: secretHash(token),
		...{ personId, purpose, login },
		codeSecret: purpose === "invite" ? newCodeSecret() : null,
		until: new Date(act.at.getTime() + (purpose === "invite" ? inviteMs : resetMs)),
	});
	return token;
}

type Reader = { email: string; lang: Lang };

async function mailLink(
	act: Act,
	{ email, lang }: Reader,
	purpose: "invite" | "reset",
	token: string,
): Promise<boolean> {
	const office = await findPostOffice(act.tx);
	if (!office) return false;
	const url = `${office.publicUrl}${lang === "en" ? "/en" : ""}/konts/${token}`;
	await queueMail(act, office, { address: email, lang, ...writeLinkLetter(lang, purpose, url), headers: {} });
	return true;
}

export const mailResetKind = "directory.mailReset";

/**
 * Somebody asks for a new password. Whether there is such an account is not told, nor can it be measured: both
 * leave one job behind, and only the job writes a letter.
 */
export const askForReset = operation({
	name: "directory.askForReset",
	allow: "anyone",
	publishes: false,
	input: z.object({ login: textField(254) }),
	async run(act, { login }): Promise<void> {
		const [found] = await act.tx
			.select({ person: accounts.personId })
			.from(accounts)
			.where(eq(accounts.login, login.toLowerCase()));
		const person = found?.person ?? null;
		await enqueue(act, { kind: mailResetKind, payload: { person } });
		await act.audit({ subject: ["account", person ?? "unknown"], after: { reset_asked: true } });
	},
});

export const mailReset = operation({
	name: "directory.mailReset",
	allow: "system",
	publishes: false,
	input: z.object({ person: z.uuid().nullable() }),
	async run(act, { person }): Promise<void> {
		if (!person) return;
		const [found] = await act.tx
			.select({ login: accounts.login, lang: people.lang })
			.from(accounts)
			.innerJoin(people, eq(people.id, accounts.personId))
			.where(and(eq(accounts.personId, person), eq(people.active, true)));
		if (!found) return;
		const token = await makeLink(act, person, "reset", found.login);
		await mailLink(act, { email: found.login, lang: found.lang }, "reset", token);
		await act.audit({ subject: ["account", person], after: { reset_mailed: true } });
	},
});
