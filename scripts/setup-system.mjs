// npm run setup:system: the parts of the machine that some tests look at their result with. Nothing of the program needs
// them; where they are missing those tests are skipped, by name.
import { spawnSync } from "node:child_process";
import { main, say } from "./project/root.mjs";
import { run } from "./project/run.mjs";

const parts = [
	{ command: "soffice", debianPackage: "libreoffice-writer-nogui", use: "opens the DOCX report, as an official would" },
	{ command: "pdftotext", debianPackage: "poppler-utils", use: "reads the PDF that comes of it" },
];

function isThere(command) {
	return spawnSync(command, ["--version"]).error === undefined;
}

async function install(packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const updated = await run("apt-get", ["update", "-qq"], { env });
	return (
		updated === 0 &&
		(await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env })) === 0
	);
}

await main(async () => {
	const missing = parts.filter((part) => !isThere(part.command));
	if (missing.length > 0 && process.getuid?.() === 0 && isThere("apt-get")) {
		await install(missing.map((part) => part.debianPackage));
	}
	for (const { command, debianPackage, use } of parts) {
		const state = isThere(command) ? "is there" : `is missing (Debian: ${debianPackage}); its tests will be skipped`;
		say(`${command}, which ${use}, ${state}`);
	}
	return 0;
});
