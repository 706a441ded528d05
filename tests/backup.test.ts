// A backup and its restore: between two databases of the suite's kind, and from one kind to the other.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { checkAuditChain, sealAuditLines } from "#kernel/audit-seal.ts";
import { Tally } from "#kernel/backup/contents.ts";
import { inspectBackup, restoreBackup } from "#kernel/backup/restore.ts";
import { writeBackup } from "#kernel/backup/write.ts";
import { type Database, openDatabase } from "#kernel/database.ts";
import { findFile, keepFile } from "#kernel/files.ts";
import { keepSetting } from "#kernel/settings.ts";
import { describeDatabase } from "../scripts/project/describe-database.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import { askServer, databaseUrl } from "./database-server.ts";
import { openWorld, type World } from "./world.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { version: "0.0.1", at: new Date("2026-01-10T10:00:00Z") };
const awkward = 'Ā\n"\\\u2028\t,\u0001 – 💡';
const picture = randomBytes(3_000_000);

let world: World;
let folder: string;
let file: string;
let totals: Awaited<ReturnType<typeof writeBackup>>;
let fileHash = "";
const opened: TestDatabase[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "vieda-backup-"));
	file = join(folder, "all.backup");
	world = await openWorld();
	await world.db.transaction(async (tx) => {
		fileHash = await keepFile(tx, picture, "image/png", about.at);
		await keepSetting(tx, "awkward", { [awkward]: [awkward, null, 1e21, { b: 1, a: -0.1 }] });
		await tx.execute(sql`insert into settings (key, value) values ('null', 'null')`);
	});
	await sealAuditLines(world.db);
	totals = await writeBackup(world.database, file, about);
});
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});
afterAll(async () => {
	await world.close();
	rmSync(folder, { recursive: true });
});

async function emptyDatabase(): Promise<Database> {
	const test = await openTestDatabase();
	opened.push(test);
	return test.database;
}

/** A database without any tables, as the growth path finds it. */
async function bareDatabase(): Promise<Database> {
	const template = inject("template");
	if (template.kind === "embedded") {
		const database = await openDatabase({ kind: "embedded" });
		opened.push({ database, close: () => database.close() });
		return database;
	}
	const name = `${template.name}_${randomBytes(6).toString("hex")}`;
	await askServer(template.server, `create database ${name} template template0`);
	const database = await openDatabase({ kind: "postgres", url: databaseUrl(template.server, name) });
	const close = async () => {
		await database.close();
		await askServer(template.server, `drop database ${name} with (force)`);
	};
	opened.push({ database, close });
	return database;
}

const copyOf = (name: string, bytes: Uint8Array) => {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
};
const linesOf = () => gunzipSync(readFileSync(file)).toString("utf8").split("\n");
const packed = (name: string, lines: string[]) => copyOf(name, gzipSync(lines.join("\n")));
const countRows = (database: Database) => database.db.execute(sql`select count(*)::int as n from settings`);

describe("a backup", () => {
	it("is one file that only its owner reads, and says how much it holds", () => {
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual(["all.backup"]);
		expect(totals.tables).toBeGreaterThan(40);
		expect(totals.rows).toBeGreaterThan(30);
		expect(totals.contents).toMatch(/^[0-9a-f]{64}$/);
	});

	it("is as of one moment, though others write meanwhile", async () => {
		const again = join(folder, "again.backup");
		const writing = writeBackup(world.database, again, about);
		const other = world.db.transaction((tx) => keepSetting(tx, "later", 1));
		await Promise.all([writing, other]);
		await world.db.execute(sql`delete from settings where key = 'later'`);
		const { totals: read } = await inspectBackup(again);
		expect(read).toEqual(await writing);
		rmSync(again);
	});

	it("leaves nothing behind where it cannot be written", async () => {
		await expect(writeBackup(world.database, join(folder, "none", "x.backup"), about)).rejects.toThrow("ENOENT");
		expect(readdirSync(folder)).toEqual(["all.backup"]);
		await expect(writeBackup(await bareDatabase(), join(folder, "x.backup"), about)).rejects.toThrow("no tables");
		expect(readdirSync(folder)).toEqual(["all.backup"]);
	});
});

describe("a restore", () => {
	it("brings everything back, with files, generated columns, references and the trail's chain", async () => {
		const there = await bareDatabase();
		expect(await restoreBackup(there, file)).toEqual(totals);
		expect(await describeDatabase(there.db)).toBe(await describeDatabase(world.db));
		expect(picture.equals((await findFile(there.db, fileHash))?.bytes ?? Buffer.alloc(0))).toBe(true);
		expect(await checkAuditChain(there.db)).toEqual(await checkAuditChain(world.db));
		const second = join(folder, "second.backup");
		expect(await writeBackup(there, second, { ...about, version: "other" })).toEqual(totals);
		rmSync(second);
	});

	it("works from the one kind of database to the other, and back", async () => {
		const embedded = await openDatabase({ kind: "embedded" });
		expect(await restoreBackup(embedded, file)).toEqual(totals);
		const between = join(folder, "between.backup");
		expect(await writeBackup(embedded, between, about)).toEqual(totals);
		await embedded.close();
		expect(await restoreBackup(await emptyDatabase(), between)).toEqual(totals);
		rmSync(between);
	});

	it("takes what an older version wrote, and brings it up to date", async () => {
		const old = await bareDatabase();
		await old.migrate(5);
		await old.db.execute(sql`insert into settings (key, value) values ('old', '1')`);
		const oldFile = join(folder, "old.backup");
		const oldTotals = await writeBackup(old, oldFile, about);
		const there = await bareDatabase();
		expect(await restoreBackup(there, oldFile)).toEqual(oldTotals);
		expect(await describeDatabase(there.db)).toBe(await describeDatabase(world.db));
		rmSync(oldFile);
	});

	it("is refused where something is already, and changes nothing there", async () => {
		const there = await emptyDatabase();
		await there.db.transaction((tx) => keepSetting(tx, "mine", 1));
		await expect(restoreBackup(there, file)).rejects.toThrow(
			/^error: a backup is restored into an empty database only/,
		);
		expect(await countRows(there)).toMatchObject({ rows: [{ n: 1 }] });
		await expect(restoreBackup(world.database, file)).rejects.toThrow("acts are written in its audit trail");
	});
});

describe("a file that is not as it was written is refused in one line, and nothing is changed:", () => {
	const tampered = (change: (lines: string[]) => void) => {
		const lines = linesOf();
		change(lines);
		return packed("bad.backup", lines);
	};
	const rowOf = (lines: string[], table: string) =>
		lines.findIndex((line) => line.startsWith(`{"table":"${table}"`)) + 1;
	const cases: [string, () => string, RegExp][] = [
		["cut off in the middle", () => copyOf("bad.backup", readFileSync(file).subarray(0, 1_000_000)), /broken: it ends/],
		["without its last byte", () => copyOf("bad.backup", readFileSync(file).subarray(0, -1)), /broken: it ends/],
		["without its end line", () => tampered((lines) => lines.splice(-2, 1)), /broken: it ends/],
		["without a row", () => tampered((lines) => lines.splice(rowOf(lines, "settings"), 1)), /rows of settings/],
		[
			"with a row twice",
			() => tampered((lines) => lines.splice(rowOf(lines, "plans"), 0, lines[rowOf(lines, "plans")] ?? "")),
			/rows of plans/,
		],
		[
			"with a changed row",
			() =>
				tampered((lines) => {
					const at = rowOf(lines, "plans");
					lines[at] = (lines[at] ?? "").replace("2024", "2025");
				}),
			/rows of plans/,
		],
		[
			"with a changed heading",
			() =>
				tampered((lines) => {
					lines[0] = (lines[0] ?? "").replace("0.0.1", "0.0.2");
				}),
			/not what was written/,
		],
		[
			"with something after it",
			() => copyOf("bad.backup", Buffer.concat([readFileSync(file), gzipSync("[]\n")])),
			/follows its end/,
		],
		[
			"of a newer format",
			() =>
				tampered((lines) => {
					lines[0] = (lines[0] ?? "").replace('"vieda_backup":1', '"vieda_backup":2');
				}),
			/newer VIEDA/,
		],
		["no backup at all", () => copyOf("bad.backup", Buffer.from("# Notes\n")), /not a backup of VIEDA/],
		["packed, but no backup", () => packed("bad.backup", ["{}", ""]), /not a backup of VIEDA/],
		["empty", () => copyOf("bad.backup", Buffer.alloc(0)), /broken|not a backup/],
		["not there", () => join(folder, "none.backup"), /there is no file/],
	];
	/** One for all of them, as none changes it. */
	let there: Database;
	let closeIt: () => Promise<void>;
	beforeAll(async () => {
		there = await bareDatabase();
		closeIt = opened.pop()?.close ?? closeIt;
	});
	afterAll(() => closeIt());

	it.each(cases)("%s", async (_, make, said) => {
		const path = make();
		const refused = await restoreBackup(there, path).catch((error: Error) => error.message);
		expect(refused).toMatch(said);
		expect(refused).toMatch(/^error: [^\n]+$/);
		expect(await describeDatabase(there.db)).toBe("");
		rmSync(path, { force: true });
	});

	it("of a newer version, whose tables are not known here", async () => {
		const lines = linesOf();
		const head = JSON.parse(lines[0] ?? "") as { migrations: string[] };
		lines[0] = JSON.stringify({ ...head, migrations: [...head.migrations, "f".repeat(64)] });
		const { createHash } = await import("node:crypto");
		const end = JSON.parse(lines.at(-2) ?? "") as object;
		const sha256 = createHash("sha256")
			.update(`${lines.slice(0, -2).join("\n")}\n`)
			.digest("hex");
		lines[lines.length - 2] = JSON.stringify({ ...end, sha256 });
		await expect(restoreBackup(there, packed("bad.backup", lines))).rejects.toThrow("made by a newer VIEDA (0.0.1)");
		expect(await describeDatabase(there.db)).toBe("");
	});
});

it("tallies rows in whichever order they come, and notices one that comes twice", () => {
	const tally = (...lines: string[]) => {
		const made = new Tally();
		for (const line of lines) made.add(line);
		return made.digest;
	};
	expect(tally("a", "b", "b")).toBe(tally("b", "a", "b"));
	expect(new Set([tally("a"), tally("a", "b"), tally("a", "b", "b"), tally("b", "b", "b")]).size).toBe(4);
});
