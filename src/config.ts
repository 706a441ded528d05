// The only reader of the environment. A wrong value ends the start with one clear line.
import { z } from "zod";
import { PlainFailure } from "#kernel/plain-failure.ts";
import type { IdentityProvider } from "#kernel/web.ts";

/** Empty counts as not set, as shells and compose files write it. */
const optional = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const port = z
	.string()
	.regex(/^\d{1,5}$/)
	.transform(Number)
	.pipe(z.number().max(65535));
const flag = z.enum(["0", "1"]).transform((value) => value === "1");
const webAddress = z.url({ protocol: /^https?$/ });
/** Unencrypted only on this machine: for trying out. */
const issuer = webAddress.refine((address) => {
	const url = URL.parse(address);
	return url?.protocol === "https:" || ["127.0.0.1", "[::1]", "localhost"].includes(url?.hostname ?? "");
});
const word = z.string().regex(/^\S+$/);

const environment = z.object({
	PORT: optional(port),
	HOST: optional(word),
	VIEDA_DATA: optional(z.string().regex(/\S/)),
	DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
	VIEDA_DEMO: optional(flag),
	OIDC_ISSUER: optional(issuer),
	OIDC_CLIENT_ID: optional(word),
	OIDC_CLIENT_SECRET: optional(word),
	EID_ISSUER: optional(issuer),
	EID_CLIENT_ID: optional(word),
	EID_CLIENT_SECRET: optional(word),
	SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
	MAIL_FROM: optional(z.email()),
	PUBLIC_URL: optional(webAddress),
	LOG_LEVEL: optional(z.enum(levels)),
});

type Variable = keyof z.output<typeof environment>;

/** What each variable must be, as the person who starts the installation is told it. */
const wanted: Record<Variable, string> = {
	PORT: "must be a whole number from 0 to 65535",
	HOST: "must be a host name or an address",
	VIEDA_DATA: "must be the path of a folder",
	DATABASE_URL: "must be an address like postgres://user@host/database",
	VIEDA_DEMO: "must be 1 or 0",
	OIDC_ISSUER: "must be an https address (http only on this machine)",
	OIDC_CLIENT_ID: "must be one word",
	OIDC_CLIENT_SECRET: "must be one word",
	EID_ISSUER: "must be an https address (http only on this machine)",
	EID_CLIENT_ID: "must be one word",
	EID_CLIENT_SECRET: "must be one word",
	SMTP_URL: "must be an address like smtp://host:25",
	MAIL_FROM: "must be an e-mail address",
	PUBLIC_URL: "must be an http or https address",
	LOG_LEVEL: `must be one of ${levels.join(", ")}`,
};

export type Config = {
	host: string;
	port: number;
	/** Folder of the embedded database, its lock and its command socket. */
	dataFolder: string;
	databaseUrl: string | undefined;
	/** What was asked for; undefined = demonstration only on an empty embedded database without OIDC. */
	demo: boolean | undefined;
	/** Identity providers that are set up: of officials, of residents. Without any there may be a demonstration. */
	providers: IdentityProvider[];
	smtpUrl: string | undefined;
	/** Whom mail is from. */
	mailFrom: string | undefined;
	publicUrl: string | undefined;
	logLevel: string;
};

export class WrongConfig extends PlainFailure {}

/** @throws WrongConfig with one line that names each wrong variable and what it must be, never its value. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
	const result = environment.safeParse(env);
	if (!result.success) {
		const names = new Set(result.error.issues.map((issue) => issue.path[0] as Variable));
		throw wrong([...names].map((name) => `${name} ${wanted[name]}`));
	}
	const read = result.data;
	const halves = [...halfOf(read, "OIDC"), ...halfOf(read, "EID")];
	if (halves.length > 0) throw wrong(halves);
	return {
		host: read.HOST ?? "127.0.0.1",
		port: read.PORT ?? 8080,
		dataFolder: read.VIEDA_DATA ?? "./var",
		databaseUrl: read.DATABASE_URL,
		demo: read.VIEDA_DEMO,
		providers: [...providerOf(read, "OIDC"), ...providerOf(read, "EID")],
		smtpUrl: read.SMTP_URL,
		mailFrom: read.MAIL_FROM,
		publicUrl: read.PUBLIC_URL,
		logLevel: read.LOG_LEVEL ?? "info",
	};
}

function wrong(lines: string[]): WrongConfig {
	return new WrongConfig(`Wrong configuration: ${lines.join("; ")}`);
}

type Prefix = "OIDC" | "EID";

/** A sign-in is set up whole or not at all; only the secret may be left out (a public client). */
function halfOf(read: z.output<typeof environment>, prefix: Prefix): string[] {
	const id = `${prefix}_CLIENT_ID` as const;
	if (read[`${prefix}_ISSUER`]) return read[id] ? [] : [`${id} is needed when ${prefix}_ISSUER is set`];
	const given = [id, `${prefix}_CLIENT_SECRET` as const].filter((name) => read[name]);
	return given.map((name) => `${name} is set, but ${prefix}_ISSUER is not`);
}

function providerOf(read: z.output<typeof environment>, prefix: Prefix): IdentityProvider[] {
	const issuer = read[`${prefix}_ISSUER`];
	const clientId = read[`${prefix}_CLIENT_ID`];
	if (!issuer || !clientId) return [];
	const key = prefix === "OIDC" ? "oidc" : "eid";
	return [{ key, issuer, clientId, clientSecret: read[`${prefix}_CLIENT_SECRET`] }];
}

/** Where the caller of the command line stands: npm runs every script in the project's root, and says where it was. */
export function callersFolder(env: Record<string, string | undefined> = process.env): string {
	return (env.npm_lifecycle_event === "vieda" && env.INIT_CWD) || process.cwd();
}
