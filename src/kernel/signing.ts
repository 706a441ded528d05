// Links that act without a sign-in carry a signature by a key of the installation. The key is made when first needed.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Db, Tx } from "./database.ts";
import { findSetting, settings } from "./settings.ts";

const settingOf = "signing-key";

/** @param purpose keeps a signature for one thing from being used for another */
export async function sign(tx: Tx, purpose: string, text: string): Promise<string> {
	const fresh = randomBytes(32).toString("base64url");
	await tx.insert(settings).values({ key: settingOf, value: fresh }).onConflictDoNothing();
	return mac(String(await findSetting(tx, settingOf)), purpose, text);
}

export async function isSigned(db: Db, purpose: string, text: string, signature: string): Promise<boolean> {
	const key = await findSetting(db, settingOf);
	if (typeof key !== "string") return false;
	const right = Buffer.from(mac(key, purpose, text));
	const given = Buffer.from(signature);
	return right.length === given.length && timingSafeEqual(right, given);
}

function mac(key: string, purpose: string, text: string): string {
	return createHmac("sha256", key).update(`${purpose}\n${text}`).digest("base64url");
}
