// The only reader of the environment. A wrong value ends the start with one clear line.
import { z } from "zod";

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
const word = z.string().regex(/^\S+$/);

const environment = z.object({
	PORT: optional(port),
	HOST: optional(word),
	VIEDA_DATA: optional(z.string().regex(/\S/)),
	DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
	VIEDA_DEMO: optional(flag),
	OIDC_ISSUER: optional(webAddress),
	OIDC_CLIENT_ID: optional(word),
	OIDC_CLIENT_SECRET: optional(word),
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
	OIDC_ISSUER: "must be an http or https address",
	OIDC_CLIENT_ID: "must be one word",
	OIDC_CLIENT_SECRET: "must be one word",
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
	oidc: { issuer: string; clientId: string; clientSecret: string | undefined } | undefined;
	smtpUrl: string | undefined;
	/** Whom mail is from. */
	mailFrom: string | undefined;
	publicUrl: string | undefined;
	logLevel: string;
};

export class WrongConfig extends Error {}

/** @throws WrongConfig with one line that names each wrong variable and what it must be, never its value. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
	const result = environment.safeParse(env);
	if (!result.success) {
		const names = new Set(result.error.issues.map((issue) => issue.path[0] as Variable));
		throw wrong([...names].map((name) => `${name} ${wanted[name]}`));
	}
	const read = result.data;
	const halves = halfOidc(read);
	if (halves.length > 0) throw wrong(halves);
	return {
		host: read.HOST ?? "127.0.0.1",
		port: read.PORT ?? 8080,
		dataFolder: read.VIEDA_DATA ?? "./var",
		databaseUrl: read.DATABASE_URL,
		demo: read.VIEDA_DEMO,
		oidc: read.OIDC_ISSUER
			? { issuer: read.OIDC_ISSUER, clientId: read.OIDC_CLIENT_ID ?? "", clientSecret: read.OIDC_CLIENT_SECRET }
			: undefined,
		smtpUrl: read.SMTP_URL,
		mailFrom: read.MAIL_FROM,
		publicUrl: read.PUBLIC_URL,
		logLevel: read.LOG_LEVEL ?? "info",
	};
}

function wrong(lines: string[]): WrongConfig {
	return new WrongConfig(`Wrong configuration: ${lines.join("; ")}`);
}

/** The sign-in of officials is set up whole or not at all; only the secret may be left out (a public client). */
function halfOidc(read: z.output<typeof environment>): string[] {
	if (read.OIDC_ISSUER) return read.OIDC_CLIENT_ID ? [] : ["OIDC_CLIENT_ID is needed when OIDC_ISSUER is set"];
	const given = (["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const).filter((name) => read[name]);
	return given.map((name) => `${name} is set, but OIDC_ISSUER is not`);
}

/** Where the caller of the command line stands: npm runs every script in the project's root, and says where it was. */
export function callersFolder(env: Record<string, string | undefined> = process.env): string {
	return (env.npm_lifecycle_event === "vieda" && env.INIT_CWD) || process.cwd();
}
