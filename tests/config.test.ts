// The environment is checked at the start, in one line that names what is wrong and never shows a value.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { callersFolder, readConfig, WrongConfig } from "../src/config.ts";
import { makeReady } from "../src/installation.ts";
import { openTestDatabase } from "./database.ts";

function refusal(env: Record<string, string>): string {
	try {
		readConfig(env);
	} catch (error) {
		if (error instanceof WrongConfig) return error.message;
		throw error;
	}
	throw new Error("the configuration was accepted");
}

describe("the configuration", () => {
	it("needs nothing: the embedded database, on this machine only", () => {
		expect(readConfig({})).toEqual({
			host: "127.0.0.1",
			port: 8080,
			dataFolder: "./var",
			databaseUrl: undefined,
			demo: undefined,
			providers: [],
			smtpUrl: undefined,
			publicUrl: undefined,
			logLevel: "info",
		});
	});

	it("takes every variable that is documented", () => {
		const env = {
			PORT: "9000",
			HOST: "::1",
			VIEDA_DATA: "/srv/vieda data",
			DATABASE_URL: "postgresql://vieda:s%40crm@db.example:5432/vieda",
			VIEDA_DEMO: "0",
			OIDC_ISSUER: "https://login.example/realm",
			OIDC_CLIENT_ID: "vieda",
			OIDC_CLIENT_SECRET: "hush",
			EID_ISSUER: "https://eid.example",
			EID_CLIENT_ID: "vieda-eid",
			SMTP_URL: "smtps://mail.example:465",
			MAIL_FROM: "vieda@office.example",
			PUBLIC_URL: "https://vieda.example",
			LOG_LEVEL: "warn",
		};
		expect(readConfig(env)).toEqual({
			host: "::1",
			port: 9000,
			dataFolder: "/srv/vieda data",
			databaseUrl: env.DATABASE_URL,
			demo: false,
			providers: [
				{ key: "oidc", issuer: env.OIDC_ISSUER, clientId: "vieda", clientSecret: "hush" },
				{ key: "eid", issuer: env.EID_ISSUER, clientId: "vieda-eid", clientSecret: undefined },
			],
			smtpUrl: env.SMTP_URL,
			mailFrom: env.MAIL_FROM,
			publicUrl: env.PUBLIC_URL,
			logLevel: "warn",
		});
	});

	it("has each of its variables explained to those who run an installation", () => {
		const root = join(import.meta.dirname, "..");
		const source = readFileSync(join(root, "src/config.ts"), "utf8");
		const known = [...source.matchAll(/^\t([A-Z_]+): optional\(/gm)].map(([, name = ""]) => name);
		const rows = readFileSync(join(root, "docs/operations.md"), "utf8")
			.split("\n")
			.filter((line) => line.startsWith("| `"));
		const explained = rows.flatMap((row) =>
			[...(row.split("|")[1] ?? "").matchAll(/`([A-Z_]{2,})`/g)].map(([, name = ""]) => name),
		);
		expect(explained.sort()).toEqual(known.sort());
	});

	it("treats an empty variable as one that is not set", () => {
		const names = [
			"PORT",
			"HOST",
			"VIEDA_DATA",
			"DATABASE_URL",
			"VIEDA_DEMO",
			"OIDC_ISSUER",
			"OIDC_CLIENT_ID",
			"SMTP_URL",
			"LOG_LEVEL",
		];
		expect(readConfig(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readConfig({}));
	});

	it.each([
		["PORT", "http"],
		["PORT", "70000"],
		["PORT", "80.5"],
		["PORT", "-1"],
		["PORT", "0x50"],
		["PORT", " "],
		["HOST", "two words"],
		["VIEDA_DATA", "  "],
		["DATABASE_URL", "mysql://user:hush-hush@host/db"],
		["DATABASE_URL", "just text"],
		["VIEDA_DEMO", "yes"],
		["OIDC_ISSUER", "login.example"],
		["OIDC_ISSUER", "ftp://login.example"],
		["OIDC_ISSUER", "http://login.example"],
		["EID_ISSUER", "http://eid.example"],
		["SMTP_URL", "https://mail.example"],
		["MAIL_FROM", "VIEDA <vieda@office.example>"],
		["PUBLIC_URL", "vieda.example"],
		["LOG_LEVEL", "loud"],
	])("refuses %s=%s in one line that names the variable and does not repeat the value", (name, value) => {
		const said = refusal({ [name]: value });
		expect(said).toMatch(new RegExp(`^Wrong configuration: ${name} must be [^\n]+$`));
		if (value.trim() !== "" && value !== "http") expect(said).not.toContain(value);
	});

	it.each([
		[{ OIDC_ISSUER: "https://login.example" }, "OIDC_CLIENT_ID is needed when OIDC_ISSUER is set"],
		[{ OIDC_CLIENT_ID: "vieda" }, "OIDC_CLIENT_ID is set, but OIDC_ISSUER is not"],
		[{ OIDC_CLIENT_SECRET: "hush" }, "OIDC_CLIENT_SECRET is set, but OIDC_ISSUER is not"],
		[{ EID_ISSUER: "https://eid.example" }, "EID_CLIENT_ID is needed when EID_ISSUER is set"],
	])("refuses half a sign-in of officials: %o", (env, said) => {
		expect(refusal(env)).toBe(`Wrong configuration: ${said}`);
	});

	it("names all that is wrong at once", () => {
		const said = refusal({ PORT: "x", LOG_LEVEL: "loud" });
		expect(said).toContain("PORT must be");
		expect(said).toContain("; LOG_LEVEL must be");
	});

	it("refuses demonstration data beside the sign-in of officials", async () => {
		const { database, close } = await openTestDatabase();
		try {
			const config = readConfig({ VIEDA_DEMO: "1", OIDC_ISSUER: "https://login.example", OIDC_CLIENT_ID: "vieda" });
			await expect(makeReady(database, systemClock, config)).rejects.toThrow(
				"VIEDA_DEMO=1 needs an empty database, no OIDC_ISSUER",
			);
		} finally {
			await close();
		}
	});
});

describe("relative files of the command line", () => {
	it("are found from where the caller stands, as npm tells it", () => {
		expect(callersFolder({ npm_lifecycle_event: "vieda", INIT_CWD: "/home/me/reports" })).toBe("/home/me/reports");
	});

	it("are found from the working folder where npm is not asked", () => {
		expect(callersFolder({ INIT_CWD: "/home/me/reports" })).toBe(process.cwd());
	});
});
