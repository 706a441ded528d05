// Before the tests: one migrated database, which every test database is copied from. With DATABASE_URL the tests run
// on that PostgreSQL server; the database that it names is only connected to, never changed.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#kernel/database.ts";
import { readConfig } from "../src/config.ts";
import { askServer, databaseUrl } from "./database-server.ts";

export type Template = { kind: "embedded"; folder: string } | { kind: "postgres"; server: string; name: string };

declare module "vitest" {
	interface ProvidedContext {
		template: Template;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = readConfig().databaseUrl;
	const { template, remove } = await (server ? makeOnServer(server) : makeEmbedded());
	project.provide("template", template);
	return remove;
}

type Made = { template: Template; remove(): Promise<void> };

async function makeEmbedded(): Promise<Made> {
	const folder = mkdtempSync(join(tmpdir(), "vieda-template-"));
	await migrated({ kind: "embedded", folder });
	return { template: { kind: "embedded", folder }, remove: async () => rmSync(folder, { recursive: true }) };
}

async function makeOnServer(server: string): Promise<Made> {
	const name = `vieda_template_${randomUUID().replaceAll("-", "")}`;
	await askServer(server, `create database ${name}`);
	await migrated({ kind: "postgres", url: databaseUrl(server, name) });
	return {
		template: { kind: "postgres", server, name },
		remove: () => askServer(server, `drop database ${name} with (force)`),
	};
}

async function migrated(source: Parameters<typeof openDatabase>[0]): Promise<void> {
	const database = await openDatabase(source);
	await database.migrate();
	await database.close();
}
