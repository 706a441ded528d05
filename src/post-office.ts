// How mail leaves this installation, from its configuration.
import { isIP } from "node:net";
import type { PostOffice } from "#kernel/mail/outbox.ts";
import type { Config } from "./config.ts";

/** @param address where the server listens: the way to its pages unless PUBLIC_URL says another */
export function postOfficeOf(config: Config, address: string): PostOffice | undefined {
	if (!config.smtpUrl) return undefined;
	const publicUrl = (config.publicUrl ?? address).replace(/\/+$/, "");
	const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, "");
	return { publicUrl, from: config.mailFrom ?? `vieda@${isIP(host) ? "localhost" : host}` };
}
