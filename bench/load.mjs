// node bench/load.mjs [SECONDS] — 50 connections ask for one public page after the other for so many seconds each (10),
// kept and drawn anew, of a server in a process of its own over loopback; then 10 s of all pages mixed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import autocannon from "autocannon";
import { findNode } from "../scripts/project/node.mjs";
import { main } from "../scripts/project/root.mjs";
import { bundle } from "./bundled.mjs";

const connections = 50;
const seconds = Number(process.argv[2] ?? 10);
const kept = [
	"/",
	"/plani",
	"/plani/vpmp-2023",
	"/raditaji",
	"/raditaji/uzticesanas",
	"/iestades/VK",
	"/jaunumi",
	"/api/v1/plans",
];
const drawn = ["/meklet?q=p%C4%81rvalde", "/data"];

async function openServer() {
	const child = spawn(findNode(), [await bundle("load-server")], { stdio: ["ignore", "pipe", "inherit"] });
	const [address] = await once(child.stdout.setEncoding("utf8"), "data");
	return { child, address: address.trim() };
}

/** Every answer but 2xx is an error here, and so is every one that did not come, and no answer at all. */
async function measure(url, requests) {
	const result = await autocannon({
		...{ url, connections, duration: seconds, timeout: 60 },
		headers: { "accept-encoding": "gzip" },
		...(requests ? { requests } : {}),
	});
	const faults = result.non2xx + result.errors + result.timeouts + (result.requests.total === 0 ? 1 : 0);
	return { ...result, faults };
}

function row(name, { requests, latency, faults }) {
	const cells = [name, requests.total, requests.average.toFixed(0), latency.p50, latency.p97_5, latency.p99, faults];
	return `| ${cells.join(" | ")} |`;
}

await main(async () => {
	const { child, address } = await openServer();
	let faults = 0;
	console.log("| asked by 50 connections | answers | a second | p50, ms | p97.5, ms | p99, ms | errors |");
	console.log("| --- | --- | --- | --- | --- | --- | --- |");
	try {
		for (const path of [...kept, ...drawn]) {
			await fetch(address + path);
			const result = await measure(address + path);
			faults += result.faults;
			console.log(row(path, result));
		}
		const mixed = await measure(
			address,
			kept.map((path) => ({ method: "GET", path })),
		);
		faults += mixed.faults;
		console.log(row("kept pages in turn", mixed));
	} finally {
		child.kill("SIGTERM");
		await once(child, "exit");
	}
	return faults === 0 ? 0 : 1;
});
