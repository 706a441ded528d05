// The program needs Node 24. npm brings it as a package, so that an older Node is enough to begin with.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, Stopped } from "./root.mjs";

const needed = 24;

/** @returns the path of a Node that runs the program: the package's, else the one that runs this script. */
export function findNode() {
	const { platform, arch, execPath, versions } = process;
	const name = `node-${platform === "win32" ? "win" : platform}-${arch}`;
	const packaged = join(root, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
	if (spawnSync(packaged, ["--version"]).status === 0) return packaged;
	if (Number.parseInt(versions.node, 10) >= needed) return execPath;
	throw new Stopped(
		`Node ${needed} is needed; this is ${versions.node}, and the package ${name} that would bring it is not there or does not run: ` +
			`install Node ${needed}, or reinstall with npm ci --include=optional`,
	);
}
