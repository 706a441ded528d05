// Who the person is for whom an identity provider vouches.
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Refused } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import { openSession, placeField } from "../people/sessions.ts";
import { people } from "../people/tables.ts";
import { identities } from "./tables.ts";

const identity = z.object({
	issuer: textField(500),
	subject: textField(255).min(1),
	name: textField(200).optional(),
	email: textField(254).optional(),
	/** Whether somebody of whom nothing is known yet is taken in, without a role. */
	takesIn: z.boolean(),
	how: z.enum(["oidc", "eid"]),
	place: placeField,
});
type Vouched = z.output<typeof identity>;

/**
 * Opens a session for the person of this identity. Only the installation itself may say that a provider has vouched.
 * Roles are never taken from what the provider says. @returns the cookie's secret
 */
export const signInByProvider = operation({
	name: "directory.signInByProvider",
	allow: "system",
	publishes: false,
	input: identity,
	async run(act, vouched): Promise<{ secret: string }> {
		const personId =
			(await personOf(act, vouched)) ?? (await linkByAddress(act, vouched)) ?? (await takeIn(act, vouched));
		return openSession(act, personId, vouched.how, vouched.place);
	},
});

/** @throws Refused when the person has left */
async function personOf(act: Act, { issuer, subject }: Vouched): Promise<string | undefined> {
	const [found] = await act.tx
		.select({ id: people.id, active: people.active, identity: identities.id })
		.from(identities)
		.innerJoin(people, eq(people.id, identities.personId))
		.where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
	if (!found) return undefined;
	if (!found.active) throw new Refused("person_left", leftSaid);
	await act.tx.update(identities).set({ seenAt: act.at }).where(eq(identities.id, found.identity));
	return found.id;
}

/**
 * At the first sign-in only, and only by an address that the provider has verified: the one active person who has this
 * address and is not known to the provider under another subject.
 */
async function linkByAddress(act: Act, vouched: Vouched): Promise<string | undefined> {
	if (!vouched.email) return undefined;
	const found = await act.tx
		.select({ id: people.id, active: people.active, identity: identities.id })
		.from(people)
		.leftJoin(identities, and(eq(identities.personId, people.id), eq(identities.issuer, vouched.issuer)))
		.where(and(eq(sql`lower(${people.email})`, vouched.email.toLowerCase()), sql`${people.demoKey} is null`));
	const [one] = found;
	if (!one) return undefined;
	if (found.length > 1 || one.identity !== null) throw new Refused("address_of_another", otherSaid);
	if (!one.active) throw new Refused("person_left", leftSaid);
	await link(act, one.id, vouched);
	return one.id;
}

async function takeIn(act: Act, vouched: Vouched): Promise<string> {
	if (!vouched.takesIn) throw new Refused("unknown_person", unknownSaid);
	const id = newId();
	const { name = "", email = null } = vouched;
	await act.tx.insert(people).values({ id, name: name || vouched.subject, email });
	await link(act, id, vouched);
	return id;
}

async function link(act: Act, personId: string, { issuer, subject }: Vouched): Promise<void> {
	const [linked] = await act.tx
		.insert(identities)
		.values({ id: newId(), personId, issuer, subject, linkedAt: act.at, seenAt: act.at })
		.onConflictDoNothing()
		.returning({ id: identities.id });
	if (!linked) throw new Conflict("signed_in_twice", twiceSaid);
	await act.audit({ subject: ["person", personId], after: { identity_linked: true } });
}

const unknownSaid: Text = {
	lv: "Jūsu identitāte ir apstiprināta, bet šajā sistēmā Jūs vēl neesat reģistrēts. Piekļuvi piešķir Jūsu iestādes sistēmas administrators.",
	en: "Your identity is confirmed, but you are not registered here yet. The system administrator of your institution grants access.",
};
/** Two first sign-ins of one person at the same moment. */
const twiceSaid: Text = {
	lv: "Jūs vienlaikus pieslēdzāties vēl kādā logā. Mēģiniet vēlreiz.",
	en: "You were signing in in another window at the same moment. Try again.",
};
const leftSaid: Text = {
	lv: "Jūsu piekļuve ir slēgta. Ja tā ir kļūda, sazinieties ar savas iestādes sistēmas administratoru.",
	en: "Your access has been closed. If this is a mistake, ask the system administrator of your institution.",
};
const otherSaid: Text = {
	lv: "Jūsu e-pasta adrese sistēmā jau ir piesaistīta citai identitātei. Sazinieties ar savas iestādes sistēmas administratoru.",
	en: "Your e-mail address already belongs to another identity here. Ask the system administrator of your institution.",
};
