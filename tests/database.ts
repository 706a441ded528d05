// A fresh migrated database for a test file: a copy of the template, embedded or on PostgreSQL.
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { type Database, openDatabase } from "#kernel/database.ts";
import { askServer, databaseUrl } from "./database-server.ts";

export type TestDatabase = { database: Database; close(): Promise<void> };

export async function openTestDatabase(): Promise<TestDatabase> {
	const template = inject("template");
	return template.kind === "embedded" ? openCopy(template.folder) : openOnServer(template.server, template.name);
}

async function openCopy(template: string): Promise<TestDatabase> {
	const folder = mkdtempSync(join(dirname(template), "copy-"));
	cpSync(template, folder, { recursive: true });
	const database = await openDatabase({ kind: "embedded", folder });
	const close = async () => {
		await database.close();
		rmSync(folder, { recursive: true });
	};
	return { database, close };
}

async function openOnServer(server: string, template: string): Promise<TestDatabase> {
	const name = `${template}_${randomBytes(6).toString("hex")}`;
	await askServer(server, `create database ${name} template ${template}`);
	const database = await openDatabase({ kind: "postgres", url: databaseUrl(server, name) });
	const close = async () => {
		await database.close();
		await askServer(server, `drop database ${name} with (force)`);
	};
	return { database, close };
}
