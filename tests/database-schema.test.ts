// The migrations, the tables in the code and migrations/schema.txt say the same. `npm run migration -- NAME` makes them.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, it } from "vitest";
import config from "../drizzle.config.ts";
import { describeDatabase } from "../scripts/project/describe-database.ts";
import { openTestDatabase } from "./database.ts";

type Snapshot = Parameters<typeof generateMigration>[0];

function lastSnapshot(): Snapshot {
	const meta = "migrations/meta";
	const { entries } = JSON.parse(readFileSync(join(meta, "_journal.json"), "utf8")) as { entries: { idx: number }[] };
	const number = String(entries.at(-1)?.idx).padStart(4, "0");
	return JSON.parse(readFileSync(join(meta, `${number}_snapshot.json`), "utf8")) as Snapshot;
}

async function tablesInCode(): Promise<Snapshot> {
	const files = [config.schema ?? []]
		.flat()
		.flatMap((pattern) => globSync(pattern))
		.sort();
	const modules = await Promise.all(
		files.map((file) => import(join(process.cwd(), file)) as Promise<Record<string, unknown>>),
	);
	return generateDrizzleJson(
		Object.assign({}, ...modules),
		undefined,
		undefined,
		config.casing as undefined,
	) as Snapshot;
}

it("has a migration for every change of the tables in the code", async () => {
	expect(await generateMigration(lastSnapshot(), await tablesInCode())).toEqual([]);
});

it("writes down in schema.txt what the migrations make", async () => {
	const test = await openTestDatabase();
	try {
		expect(await describeDatabase(test.database.db)).toBe(readFileSync("migrations/schema.txt", "utf8"));
	} finally {
		await test.close();
	}
});
