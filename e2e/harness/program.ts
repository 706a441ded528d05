// Starts `vieda serve` by the same script as `npm run vieda` and waits for the address that it prints.
// With DATABASE_URL it serves from a database of its own on that PostgreSQL server.
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { askServer, databaseUrl } from "../../tests/database-server.ts";

const root = resolve(import.meta.dirname, "../..");
const longestStartMs = 110_000;

export type Program = { address: string; stop(): Promise<void> };

type Place = { settings: Record<string, string>; remove(): Promise<void> };

export async function startProgram(): Promise<Program> {
	const place = await makePlace(process.env.DATABASE_URL);
	const { PATH = "", HOME = "", LANG = "" } = process.env;
	const child = spawn(process.execPath, [join(root, "scripts/vieda.mjs"), "serve"], {
		cwd: root,
		env: { PATH, HOME, LANG, ...place.settings, PORT: "0", LOG_LEVEL: "warn" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const stop = async () => {
		await ended(child);
		await place.remove();
	};
	try {
		return { address: await printedAddress(child), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

async function makePlace(server: string | undefined): Promise<Place> {
	const folder = mkdtempSync(join(tmpdir(), "vieda-e2e-"));
	const removeFolder = () => rmSync(folder, { recursive: true });
	if (!server) return { settings: { VIEDA_DATA: folder }, remove: async () => removeFolder() };
	const name = `vieda_e2e_${randomUUID().replaceAll("-", "")}`;
	await askServer(server, `create database ${name}`);
	return {
		settings: { VIEDA_DATA: folder, DATABASE_URL: databaseUrl(server, name), VIEDA_DEMO: "1" },
		async remove() {
			await askServer(server, `drop database ${name} with (force)`);
			removeFolder();
		},
	};
}

function printedAddress(child: ChildProcess): Promise<string> {
	let said = "";
	return new Promise((resolve, reject) => {
		const fail = (why: string) => {
			clearTimeout(timer);
			reject(new Error(`vieda serve ${why}\n${said}`));
		};
		const timer = setTimeout(() => fail("printed no address in time"), longestStartMs);
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const address = /^VIEDA (http:\S+)$/m.exec(said)?.[1];
			if (!address) return;
			clearTimeout(timer);
			resolve(address);
		};
		child.stdout?.on("data", listen);
		child.stderr?.on("data", listen);
		child.once("exit", (code) => fail(`ended with ${code}`));
	});
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const end = once(child, "exit");
	child.kill("SIGTERM");
	await end;
}
