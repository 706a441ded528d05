// The only reader of the environment. A wrong value ends the start with one clear line.
import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");
const webAddress = z.url({ protocol: /^https?$/ });
/** Empty counts as not set, as shells and compose files write it. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environment = z
	.object({
		PORT: optional(z.coerce.number().int().min(0).max(65535)),
		HOST: optional(z.string()),
		VIEDA_DATA: optional(z.string()),
		DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
		VIEDA_DEMO: optional(flag),
		OIDC_ISSUER: optional(webAddress),
		OIDC_CLIENT_ID: optional(z.string()),
		OIDC_CLIENT_SECRET: optional(z.string()),
		SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
		PUBLIC_URL: optional(webAddress),
		LOG_LEVEL: optional(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])),
	})
	.refine((env) => !env.OIDC_ISSUER || env.OIDC_CLIENT_ID, {
		path: ["OIDC_CLIENT_ID"],
		message: "is needed when OIDC_ISSUER is set",
	});

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
	publicUrl: string | undefined;
	logLevel: string;
};

export class WrongConfig extends Error {}

/** @throws WrongConfig with one line that names the variable and what is wrong with it, never its value. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
	const result = environment.safeParse(env);
	if (!result.success) {
		const lines = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
		throw new WrongConfig(`Wrong configuration: ${lines.join("; ")}`);
	}
	const read = result.data;
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
		publicUrl: read.PUBLIC_URL,
		logLevel: read.LOG_LEVEL ?? "info",
	};
}
