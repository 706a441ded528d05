// A server that is killed in the middle of an import, as by a power cut: the data are as before or as after, never half.
import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { begin, dataFolder, type Server, serve, stop, vieda, within } from "./program.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const deliverables = 60;
const data = dataFolder();
const settings = { VIEDA_DEMO: "0" };
let server: Server;

const gardens = ["Ābeļu", "Ceriņu", "Rožu", "Tulpju", "Vijolīšu"];

/** A report of a plan of many deliverables, so that taking it over lasts long enough to be killed in. */
function reportOf(garden: string): string {
	const frame = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");
	const number = gardens.indexOf(garden);
	// Plans are recognised by their act, and by title and period.
	const renamed = frame
		.replaceAll("Parka mežu kopšanas plān", `${garden} dārza kopšanas plān`)
		.replaceAll("2028. gadam", `${2029 + number}. gadam`)
		.replace("rīkojuma Nr. 11", `rīkojuma Nr. ${100 + number}`);
	const many = Array.from({ length: deliverables }, (_, index) =>
		[
			`\tDetalizēts darbības rezultāts: Apkopta dobe ar numuru ${index + 1}`,
			"Atbildīgā institūcija: ZM",
			`\tRezultatīvais rādītājs: Dobē ${index + 1} zied puķes`,
			"Izpildes termiņš: 2025. gada pirmais pusgads",
			"\tSasniegtais rezultāts - Izpildīts",
			`Dobe ${index + 1} ir apkopta.`,
			"",
		].join("\n"),
	);
	return renamed.replace("\tPasākums Nr. 1.2.:", `${many.join("\n")}\n\tPasākums Nr. 1.2.:`);
}

function fileOf(garden: string): string {
	const path = join(data.folder, `${garden}.txt`);
	writeFileSync(path, reportOf(garden));
	return path;
}

/** How many deliverables are there, and how many of them have their status. */
async function countsOf(garden: string): Promise<[number, number]> {
	const { items } = await (await fetch(`${server.address}/api/v1/plans?limit=200`)).json();
	const found = items.find((one: { title: { lv: string } }) => one.title.lv.startsWith(garden));
	if (!found) return [0, 0];
	const { items: works } = await (
		await fetch(`${server.address}/api/v1/plans/${found.code}/deliverables?limit=200`)
	).json();
	return [works.length, works.filter((one: { status: string }) => one.status !== "not_started").length];
}

const nothing = [0, 0];
const everything = [deliverables + 3, deliverables + 3];
let longMs = 0;

beforeAll(async () => {
	server = await serve(data.folder, settings);
});
afterAll(async () => {
	if (server.script.exitCode === null) await stop(server);
	data.remove();
});

/** Asks the server to import, as the command line does. @returns the exit code; nothing when the answer broke off */
function importThrough(path: string): Promise<number | undefined> {
	const argv = ["import", path, "--as-of", "2025-12-31"];
	return new Promise((resolve) => {
		const asking = request({ socketPath: join(data.folder, "vieda.sock"), method: "POST" }, async (answer) => {
			const text = await new Response(Readable.toWeb(answer) as ReadableStream).text().catch(() => "");
			const code = /^\{"code":(\d)\}$/m.exec(text)?.[1];
			resolve(code === undefined ? undefined : Number(code));
		});
		asking.on("error", () => resolve(undefined));
		asking.end(JSON.stringify({ argv, cwd: process.cwd() }));
	});
}

it("takes a report over whole when nothing happens", async () => {
	const began = performance.now();
	expect(await importThrough(fileOf("Ābeļu"))).toBe(0);
	longMs = performance.now() - began;
	expect(await countsOf("Ābeļu")).toEqual(everything);
});

it.each([
	["Ceriņu", 0.4],
	["Rožu", 0.7],
	["Tulpju", 0.95],
])("keeps all or nothing (%s) when it is killed at %f of the import", async (garden, share) => {
	const told = importThrough(fileOf(garden));
	await pause(longMs * share);
	process.kill(server.pid, "SIGKILL");
	const code = await told;
	await server.ended;

	server = await serve(data.folder, settings);
	const counts = await countsOf(garden);
	expect([nothing, everything]).toContainEqual(counts);
	if (code === 0) expect(counts).toEqual(everything);
	expect(await countsOf("Ābeļu")).toEqual(everything);
	expect(await vieda(data.folder, ["check"])).toMatchObject({
		code: 0,
		out: expect.stringContaining("audit trail whole"),
	});
});

it("keeps what it has said to be done, though it is killed right then", async () => {
	expect(await importThrough(fileOf("Vijolīšu"))).toBe(0);
	process.kill(server.pid, "SIGKILL");
	await server.ended;
	server = await serve(data.folder, settings);
	expect(await countsOf("Vijolīšu")).toEqual(everything);
});

it("makes the command line say in one line that its server ended", async () => {
	const command = begin(data.folder, ["import", fileOf("Ābeļu"), "--as-of", "2025-12-31"]);
	process.kill(server.pid, "SIGSTOP");
	// Stopped, the server has the connection waiting and does not answer.
	await within(60_000, () => readFileSync("/proc/net/unix", "utf8").split(data.folder).length > 2);
	process.kill(server.pid, "SIGKILL");
	expect(await command.ended).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/^error: [^\n]+\n$/) });
	await server.ended;
});

it("can be killed while it makes its database, and the next start makes it", async () => {
	const fresh = dataFolder();
	const first = begin(fresh.folder, ["serve"], { PORT: "0" });
	const lock = join(fresh.folder, "vieda.lock");
	const pid = await within(60_000, () => {
		try {
			return Number.parseInt(readFileSync(lock, "utf8"), 10) || undefined;
		} catch {
			return undefined;
		}
	});
	await pause(700);
	process.kill(pid, "SIGKILL");
	await first.ended;
	const second = await serve(fresh.folder);
	expect((await fetch(`${second.address}/api/v1/plans/vpmp-2023`)).status).toBe(200);
	expect((await stop(second)).code).toBe(0);
	fresh.remove();
});
