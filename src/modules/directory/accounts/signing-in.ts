// E-mail, password and code, all three in one form: nobody learns which of them was right.
import { system } from "#kernel/access.ts";
import { countTry, forgetTries, type Limit } from "#kernel/limits.ts";
import { perform } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import type { Place } from "../people/sessions.ts";
import { isPassword } from "./factors.ts";
import { notRight, signInByPassword } from "./operations.ts";
import { findAccount } from "./queries.ts";

/** NIST SP 800-63B-4, 3.2.2 wants fewer than 100 tries in a row; the place they come from is limited too. */
export const perAccount: Limit = { purpose: "password of an account", most: 10, minutes: 15 };
const perAddress: Limit = { purpose: "passwords from an address", most: 100, minutes: 15 };

type Typed = { login: string; password: string; code: string };

/** @returns the cookie's secret @throws Invalid, TooOften */
export async function checkAndSignIn(
	{ db, clock, search }: Deps,
	{ login, password, code }: Typed,
	place: Place,
	requestId: string,
): Promise<{ secret: string }> {
	const name = login.trim().toLowerCase().slice(0, 254);
	const now = clock.now();
	await countTry(db, perAddress, place.address ?? "", now);
	await countTry(db, perAccount, name, now);
	const account = await findAccount(db, name);
	const isRight = await isPassword(account?.passwordHash, password.slice(0, 1000));
	if (!account || !isRight) throw notRight();
	const occasion = { db, clock, search, actor: system, via: "page" as const, requestId };
	const { personId: person, passwordHash } = account;
	const opened = await perform(occasion, signInByPassword, { person, passwordHash, code: code.slice(0, 40), place });
	await forgetTries(db, perAccount, name);
	return opened;
}
