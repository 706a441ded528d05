// Passwords and one-time codes, by libraries: Argon2id (RFC 9106) and TOTP (RFC 6238).
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { generateSecret, generateURI, verifySync } from "otplib";
import { normalPassword } from "./rules.ts";

/** OWASP's least for Argon2id: 19 MiB, two passes. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(typed: string): Promise<string> {
	return hash(normalPassword(typed), costs);
}

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that is not there. */
export async function isPassword(kept: string | undefined, typed: string): Promise<boolean> {
	nobodys ??= hashPassword("nobody has this password");
	const isRight = await verify(kept ?? (await nobodys), normalPassword(typed));
	return isRight && kept !== undefined;
}

export function newCodeSecret(): string {
	return generateSecret();
}

const stepSeconds = 30;

/** What an authenticator reads from the picture. */
export function codeAddress(login: string, secret: string): string {
	return generateURI({ issuer: "VIEDA", label: login, secret });
}

/** @returns the time step of the code, if it is right and later than the last one taken */
export function stepOfCode(secret: string, typed: string, lastStep: number, now: Date): number | undefined {
	const token = typed.replace(/\s/g, "");
	if (!/^\d{6}$/.test(token)) return undefined;
	const epoch = Math.floor(now.getTime() / 1000);
	const found = verifySync({ secret, token, epoch, epochTolerance: stepSeconds });
	if (!found.valid) return undefined;
	const step = Math.floor(epoch / stepSeconds) + found.delta;
	return step > lastStep ? step : undefined;
}

/** Without signs that are taken for one another; 12 of 30 are more than 58 bits. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ2345679";

export function newRecoveryCodes(): string[] {
	const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
	return Array.from({ length: 10 }, () => [group(), group(), group()].join("-"));
}

/** As it is kept, however it was typed; undefined when it cannot be one. */
export function plainRecoveryCode(typed: string): string | undefined {
	const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
	return plain.length === 12 ? plain : undefined;
}
