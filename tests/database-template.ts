// Before the tests: one migrated database, which every test database is copied from. With DATABASE_URL the tests run
// on that PostgreSQL server; the database that it names is only connected to, never changed.
import { randomBytes } from "node:crypto";
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

/** The copies stand beside the template, so that those of tests that broke off are removed with it. */
async function makeEmbedded(): Promise<Made> {
	const all = mkdtempSync(join(tmpdir(), "vieda-tests-"));
	const remove = () => rmSync(all, { recursive: true, force: true });
	// A signal ends Vitest without its teardown.
	process.once("exit", remove);
	const folder = join(all, "template");
	await migrated({ kind: "embedded", folder });
	return { template: { kind: "embedded", folder }, remove: async () => remove() };
}

/** The copies' names begin with the template's. */
async function makeOnServer(server: string): Promise<Made> {
	const name = `vieda_test_${randomBytes(6).toString("hex")}`;
	await askServer(server, `create database ${name}`);
	await migrated({ kind: "postgres", url: databaseUrl(server, name) });
	const remove = async () => {
		const { rows } = await askServer(server, `select datname from pg_database where starts_with(datname, '${name}')`);
		for (const { datname } of rows) await askServer(server, `drop database ${datname} with (force)`);
	};
	return { template: { kind: "postgres", server, name }, remove };
}

async function migrated(source: Parameters<typeof openDatabase>[0]): Promise<void> {
	const database = await openDatabase(source);
	await database.migrate();
	await database.close();
}
