// Starts `vieda serve` by the same script as `npm run vieda` and waits for the address that it prints.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const longestStartMs = 110_000;

export type Program = { address: string; stop(): Promise<void> };

export async function startProgram(data: string): Promise<Program> {
	const child = spawn(process.execPath, [join(root, "scripts/vieda.mjs"), "serve"], {
		cwd: root,
		env: { ...ownEnvironment(), VIEDA_DATA: data, PORT: "0", LOG_LEVEL: "warn" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	return { address: await printedAddress(child), stop: () => stop(child) };
}

/** What the tester's shell says of another installation must not lead the journeys there. */
function ownEnvironment(): NodeJS.ProcessEnv {
	const others = ["DATABASE_URL", "HOST", "OIDC_ISSUER", "SMTP_URL", "PUBLIC_URL", "VIEDA_DEMO", "NODE_ENV", "VITEST"];
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.includes(name)));
}

function printedAddress(child: ChildProcess): Promise<string> {
	let said = "";
	return new Promise((resolve, reject) => {
		const fail = (why: string) => reject(new Error(`vieda serve ${why}\n${said}`));
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

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = once(child, "exit");
	child.kill("SIGTERM");
	await ended;
}
