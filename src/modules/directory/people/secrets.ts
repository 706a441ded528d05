import { createHash, randomBytes } from "node:crypto";

/** 256 bits, fit for a cookie or a header. */
export function newSecret(): string {
	return randomBytes(32).toString("base64url");
}

/** Only this is kept. The secret has full entropy, so a plain hash is enough (no dictionary to try). */
export function secretHash(secret: string): string {
	return createHash("sha256").update(secret).digest("hex");
}
