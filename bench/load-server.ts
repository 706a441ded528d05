// The demonstration on a port of its own choosing, in a folder that goes away with it; says its address, runs until stopped.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { startServer } from "../src/server.ts";

const dataFolder = mkdtempSync(join(tmpdir(), "vieda-load-"));
const config = readConfig({ VIEDA_DATA: dataFolder, VIEDA_DEMO: "1", PORT: "0", LOG_LEVEL: "error" });
const running = await startServer(config);
process.once("SIGTERM", async () => {
	await running.stop();
	rmSync(dataFolder, { recursive: true });
});
console.log(running.address);
