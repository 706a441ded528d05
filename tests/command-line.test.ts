// The command line beside a running server, and the server's own start and end.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dataFolder, isAlive, type Server, serve, stop, vieda, viedaByNpm, within } from "./program.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const data = dataFolder();
let server: Server;
beforeAll(async () => {
	server = await serve(data.folder);
});
afterAll(async () => {
	if (server.script.exitCode === null) await stop(server);
	data.remove();
});

const oneLine = /^[^\n]+\n$/;

describe("the command line while the server runs", () => {
	it("works through the server: what it makes holds at once", async () => {
		const made = await vieda(data.folder, ["user", "token", "auditor"]);
		expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^vieda_\S+\n$/), err: "" });
		const ask = (token: string) =>
			fetch(`${server.address}/api/v1/indicators/uzticesanas/measurements`, {
				method: "POST",
				headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
				body: JSON.stringify({ period: "2020", value: 1 }),
			});
		expect([(await ask("vieda_none")).status, (await ask(made.out.trim())).status]).toEqual([401, 403]);
	});

	it("goes by a socket that only its owner can open", () => {
		expect(statSync(join(data.folder, "vieda.sock")).mode & 0o777).toBe(0o600);
	});

	it.each(["migrate", "demo"])("refuses %s in one line that says what to do", async (command) => {
		const refused = await vieda(data.folder, [command]);
		expect(refused).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		expect(refused.err).toContain("stop it first");
	});

	it("prints nothing of npm's", async () => {
		expect(await viedaByNpm(data.folder, ["user", "token", "auditor"])).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^vieda_\S+\n$/),
		});
	});

	it("writes a report into a file", async () => {
		const file = join(data.folder, "report.json");
		expect(
			await vieda(data.folder, ["report", "vpmp-2023", "--as-of", "2025-12-31", "--format", "json", "-o", file]),
		).toMatchObject({ code: 0, err: "" });
		expect(statSync(file).size).toBeGreaterThan(1000);
	});

	it.each([
		[[]],
		[["imprt"]],
		[["import"]],
		[["import", "a.txt", "--dry"]],
		[["report", "vpmp-2023"]],
		[["user", "token", "king"]],
		[["serve", "now"]],
	])("%j is wrong usage: exit code 2 and nothing on standard output", async (args) => {
		const said = await vieda(data.folder, args);
		expect(said).toMatchObject({ code: 2, out: "" });
		expect(said.err).toMatch(args.length > 0 ? oneLine : /^Usage: vieda/);
	});

	it.each([[["import", "no-such-file.txt"]], [["report", "no-such-plan", "--as-of", "2025-12-31"]]])(
		"%j fails: exit code 1 and one line",
		async (args) => {
			expect(await vieda(data.folder, args)).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		},
	);

	it.each([[["--help"]], [["serve", "--help"]], [["import", "--help"]], [["user", "token", "--help"]]])(
		"%j tells how it is used",
		async (args) => {
			expect(await vieda(data.folder, args)).toMatchObject({
				code: 0,
				out: expect.stringContaining("Usage: vieda"),
				err: "",
			});
		},
	);
});

describe("backup and restore by command", () => {
	const totals = /^(?:Backed up|Restored): (\d+ tables, \d+ rows, checksum [0-9a-f]{64})\n$/;

	it("backs up beside the running server, and brings all of it into an empty folder", async () => {
		const other = dataFolder();
		const file = join(data.folder, "all.backup");
		const backedUp = await vieda(data.folder, ["backup", file]);
		expect(backedUp).toMatchObject({ code: 0, out: expect.stringMatching(totals), err: "" });
		const restored = await vieda(other.folder, ["restore", file]);
		expect(restored).toMatchObject({ code: 0, err: "" });
		expect(totals.exec(restored.out)?.[1]).toBe(totals.exec(backedUp.out)?.[1]);
		// Not by a server: the same from the folder, as it stands.
		expect(totals.exec((await vieda(other.folder, ["backup", join(other.folder, "x")])).out)?.[1]).toBe(
			totals.exec(backedUp.out)?.[1],
		);
		expect(await vieda(other.folder, ["check"])).toMatchObject({ code: 0 });

		const again = await vieda(other.folder, ["restore", file]);
		expect(again).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		expect(again.err).toContain("empty database only");
		other.remove();
	});

	it("makes nothing out of half a file", async () => {
		const other = dataFolder();
		const file = join(data.folder, "half.backup");
		writeFileSync(file, readFileSync(join(data.folder, "all.backup")).subarray(0, 50_000));
		const said = await vieda(other.folder, ["restore", file]);
		expect(said).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		expect(readdirSync(other.folder)).toEqual([]);
		other.remove();
	});

	it("does not restore beside a server", async () => {
		const said = await vieda(data.folder, ["restore", join(data.folder, "all.backup")]);
		expect(said).toMatchObject({ code: 1, out: "", err: expect.stringContaining("stop it first") });
	});
});

describe("a second server", () => {
	it("is refused on the same folder, in one line", async () => {
		const said = await vieda(data.folder, ["serve"], { PORT: "0" });
		expect(said).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		expect(said.err).toContain(`process ${server.pid}`);
	});

	it("is refused on the same port, in one line, and leaves its folder free", async () => {
		const other = dataFolder();
		const settings = { PORT: new URL(server.address).port, VIEDA_DEMO: "0" };
		expect(await vieda(other.folder, ["serve"], settings)).toMatchObject({
			code: 1,
			out: "",
			err: expect.stringMatching(oneLine),
		});
		expect(await vieda(other.folder, ["check"], { VIEDA_DEMO: "0" })).toMatchObject({ code: 0 });
		other.remove();
	});

	it("is refused with a wrong setting, in one line that names it", async () => {
		const said = await vieda(data.folder, ["serve"], { PORT: "a port" });
		expect(said).toMatchObject({ code: 1, out: "", err: expect.stringMatching(oneLine) });
		expect(said.err).toContain("PORT");
	});
});

describe("the server's end", () => {
	const plans = async () =>
		(await (await fetch(`${server.address}/api/v1/plans?limit=200`)).json()).items.map(
			(plan: { code: string }) => plan.code,
		);

	it.each(["SIGTERM", "SIGINT"] as const)(
		"by %s is clean, and the next start finds everything there",
		async (signal) => {
			const before = await plans();
			expect(await stop(server, signal)).toMatchObject({ code: 0, err: "" });
			expect([
				isAlive(server.pid),
				existsSync(join(data.folder, "vieda.lock")),
				existsSync(join(data.folder, "vieda.sock")),
			]).toEqual([false, false, false]);
			server = await serve(data.folder);
			expect(await plans()).toEqual(before);
		},
	);

	it("does not wait for a visitor who keeps a connection open", async () => {
		const { hostname, port } = new URL(server.address);
		const idle = connect(Number(port), hostname);
		await new Promise((done) => idle.once("connect", done));
		expect((await stop(server)).code).toBe(0);
		expect(idle.closed || (await new Promise((done) => idle.once("close", () => done(true))))).toBe(true);
		server = await serve(data.folder);
	});

	it("follows when the script that started it is killed", async () => {
		server.script.kill("SIGKILL");
		await within(8_000, () => !isAlive(server.pid));
		expect(existsSync(join(data.folder, "vieda.lock"))).toBe(false);
	});

	it("leaves the command line to work on the folder itself", async () => {
		expect(await vieda(data.folder, ["check"])).toMatchObject({
			code: 0,
			out: expect.stringContaining("audit trail whole"),
			err: "",
		});
		writeFileSync(join(data.folder, "empty.txt"), "");
		expect(await vieda(data.folder, ["import", join(data.folder, "empty.txt")])).toMatchObject({
			code: 1,
			out: "",
			err: expect.stringMatching(oneLine),
		});
	});
});
