// A server that is killed while it makes a round's report, at any moment: nothing lost, nothing doubled.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { contentHash } from "#kernel/files.ts";
import { dataFolder, type Server, serve, stop, vieda } from "./program.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const data = dataFolder();
let server: Server;
let cookie = "";
let longMs = 0;

beforeAll(async () => {
	server = await serve(data.folder);
	await signIn();
});
afterAll(async () => {
	if (server.script.exitCode === null) await stop(server);
	data.remove();
});

const ask = (path: string, fields?: Record<string, string>) =>
	fetch(`${server.address}${path}`, {
		redirect: "manual",
		headers: { Cookie: cookie, Origin: server.address },
		...(fields ? { method: "POST", body: new URLSearchParams(fields) } : {}),
	});

async function signIn(): Promise<void> {
	const answer = await ask("/pieslegties", { key: "plan-coordinator" });
	cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** A round of which everything is excepted, ready to be compiled. */
async function readyRound(): Promise<string> {
	const opening = { plan: "vpmp-2023", cutOff: "2025-12-31", due: "2026-01-31", scope: "open", indicators: "no" };
	const round = (await ask("/kartas", opening)).headers.get("location")?.split("?")[0] ?? "";
	const page = await (await ask(round)).text();
	const items = new Set(page.match(new RegExp(`${round}/vienumi/[0-9a-f-]{36}`, "g")));
	expect(items.size).toBeGreaterThan(5);
	for (const item of items) {
		const answer = await ask(`${item}/lemums`, { decision: "except", "comment-except": "Nav ziņu" });
		expect(answer.status).toBe(303);
	}
	return round;
}

const documentsOf = async (round: string) => {
	const html = await (await ask(round)).text();
	return [...html.matchAll(new RegExp(`href="(${round}/dokumenti/[a-z-]+)"`, "g"))].map((found) => found[1] ?? "");
};

async function waitForReport(round: string): Promise<string[]> {
	for (let turn = 0; turn < 1_200; turn += 1) {
		const found = await documentsOf(round);
		if (found.length > 0) return found;
		await pause(100);
	}
	throw new Error("no report came");
}

/** Six files, each with the checksum that it says. */
async function expectWhole(round: string): Promise<void> {
	const documents = await waitForReport(round);
	expect(documents).toHaveLength(6);
	for (const path of documents) {
		const answer = await ask(path);
		const bytes = new Uint8Array(await answer.arrayBuffer());
		// Weak where the answer was packed on its way.
		expect(answer.headers.get("etag")?.replace(/^W\//, "")).toBe(`"${contentHash(bytes)}"`);
	}
}

it("makes the report in the background when nothing happens", async () => {
	const round = await readyRound();
	const began = performance.now();
	expect((await ask(`${round}/soli`, { step: "compile" })).status).toBe(303);
	await expectWhole(round);
	longMs = performance.now() - began;
});

it.each([0.1, 0.6].map((share) => [share + Math.random() * 0.35]))(
	"comes to the same report when it is killed at %f of the way",
	async (share) => {
		const round = await readyRound();
		expect((await ask(`${round}/soli`, { step: "compile" })).status).toBe(303);
		await pause(longMs * share);
		process.kill(server.pid, "SIGKILL");
		await server.ended;
		server = await serve(data.folder);
		await signIn();
		// The lease of the job that was begun must end before another takes it up; until then the round says so.
		expect((await ask(`${round}/soli`, { step: "compile" })).status).toBe(409);
		await expectWhole(round);
		expect(await vieda(data.folder, ["check"])).toMatchObject({
			code: 0,
			out: expect.stringContaining("audit trail whole"),
		});
	},
);

it("says that what was asked is done only when it is kept, though it is killed right then", async () => {
	const round = await readyRound();
	await ask(`${round}/soli`, { step: "compile" });
	await expectWhole(round);
	const published = await ask(`${round}/soli`, { step: "publish", protocol: "prot. Nr. 1 1. §", date: "2026-01-20" });
	expect(published.status).toBe(303);
	process.kill(server.pid, "SIGKILL");
	await server.ended;
	server = await serve(data.folder);
	cookie = "";
	expect((await ask(`${round}/dokumenti/json-lv`)).status).toBe(200);
});
