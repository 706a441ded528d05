// The measuring itself: the demonstration in an embedded database in memory, requests without a network between.
import { existsSync, readFileSync } from "node:fs";
import { systemClock } from "#kernel/clock.ts";
import { openDatabase } from "#kernel/database.ts";
import { openLog } from "#kernel/log.ts";
import type { Deps } from "#kernel/web.ts";
import { previewReport, writeReport } from "#modules/reporting/index.ts";
import { buildAssets } from "#ui/assets.ts";
import { createApp } from "../src/app.ts";
import { makeReady } from "../src/installation.ts";
import { judge } from "../src/modules/monitoring/indicators/rules.ts";
import { searchSources } from "../src/search.ts";
import { elementCount, institutionOf, openManyElements, planOf, sizes } from "./many-elements.ts";

const realReport = "../shared/seeds/001_1958ff5642c07637.txt";
const ownReport = "src/modules/reporting/imports/fixtures/mezu-plans.txt";
const reference = "an empty page";

type Measured = { name: string; rounds: number; run(): unknown };

async function openInstallation(): Promise<Deps> {
	const database = await openDatabase({ kind: "embedded" });
	const demo = await makeReady(database, systemClock, { demo: true, providers: [] });
	return {
		database,
		db: database.db,
		clock: systemClock,
		log: openLog("silent"),
		demo,
		version: "bench",
		search: searchSources,
	};
}

/** Ten thousand indicators with ten points each; the values wander, so that every verdict comes up. */
function manyIndicators() {
	return Array.from({ length: 10_000 }, (_, i) => ({
		direction: (["grow", "fall", "stay"] as const)[i % 3] ?? "grow",
		state: "active" as const,
		targets: [{ year: 2027, value: 50 + (i % 7) }],
		points: Array.from({ length: 10 }, (_, year) => ({
			period: { year: 2016 + year },
			value: 40 + ((i * 31 + year * year * 17) % 23) - 11,
		})),
		asOf: "2026-01-01",
	}));
}

async function measuredThings(deps: Deps): Promise<Measured[]> {
	const app = createApp(deps, await buildAssets());
	const ask = async (path: string, status: number) => {
		const answer = await app.request(`http://127.0.0.1${path}`, { headers: { "Accept-Encoding": "gzip" } });
		await answer.arrayBuffer();
		if (answer.status !== status) throw new Error(`${path} answered ${answer.status}`);
	};
	let asked = 0;
	/** A question of its own each time, so that it is drawn each time. */
	const page = (name: string, path: string, status = 200): Measured => ({
		...{ name, rounds: 40 },
		run() {
			asked += 1;
			return ask(`${path}?bench=${asked}`, status);
		},
	});
	/** The same question: it is kept in memory after the first. */
	const kept = (name: string, path: string): Measured => ({
		...{ name: `${name}, kept`, rounds: 40 },
		run: () => ask(path, 200),
	});
	const indicators = manyIndicators();
	const file = existsSync(realReport) ? realReport : ownReport;
	const report = { filename: "report.txt", bytes: new Uint8Array(readFileSync(file)), asOf: "2025-12-31" };
	return [
		page(reference, "/nav-tadas-lapas", 404),
		page("front page", "/"),
		kept("front page", "/"),
		page("list of plans", "/plani"),
		page("a plan of 28 deliverables", "/plani/vpmp-2023"),
		kept("a plan of 28 deliverables", "/plani/vpmp-2023"),
		page("one deliverable", "/plani/vpmp-2023/1.1-1"),
		page("list of indicators", "/raditaji"),
		page("an indicator", "/raditaji/uzticesanas"),
		kept("an indicator", "/raditaji/uzticesanas"),
		page("API: the plan as a tree", "/api/v1/plans/vpmp-2023"),
		kept("API: the plan as a tree", "/api/v1/plans/vpmp-2023"),
		page("API: its deliverables", "/api/v1/plans/vpmp-2023/deliverables"),
		{
			name: `preview of a report (${file === realReport ? "98 KB" : "short"})`,
			rounds: 8,
			run: () => previewReport(deps, report),
		},
		{
			name: "progress report as DOCX",
			rounds: 8,
			run: () => writeReport(deps, { plan: "vpmp-2023", asOf: "2025-12-31", format: "docx", lang: "lv" }),
		},
		{ name: "verdicts of 10 000 indicators", rounds: 8, run: () => indicators.map(judge) },
	];
}

/** Pages of plans of 100, 1 000 and 10 000 elements, and of who is in charge of all of one; in a database of their own. */
async function pagesOfManyElements(deps: Deps): Promise<Measured[]> {
	const app = createApp(deps, await buildAssets());
	return sizes.flatMap((size) =>
		[
			{ what: "the plan's page", path: `/plani/${planOf(size)}` },
			{ what: "an institution's page", path: `/iestades/${institutionOf(size)}` },
		].map(({ what, path }) => ({
			name: `${what}, ${elementCount(size)} elements`,
			rounds: 8,
			async run() {
				const answer = await app.request(`http://127.0.0.1${path}`);
				await answer.arrayBuffer();
				if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
			},
		})),
	);
}

/** Round by round through all of them, so that a slow moment of the machine meets everything alike. */
async function measure(things: Measured[]): Promise<Map<string, number[]>> {
	const times = new Map(things.map((thing) => [thing.name, [] as number[]]));
	for (const thing of things) for (let warm = 0; warm < 3; warm += 1) await thing.run();
	for (let round = 0; round < 40; round += 1) {
		for (const thing of things) {
			if (round >= thing.rounds) continue;
			const started = performance.now();
			await thing.run();
			times.get(thing.name)?.push(performance.now() - started);
		}
	}
	return times;
}

function quantile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const inMs = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

const deps = await openInstallation();
const many = await openManyElements();
const times = await measure([...(await measuredThings(deps)), ...(await pagesOfManyElements(many))]);
const base = quantile(times.get(reference) ?? [], 0);
const rows = [...times].map(([name, all]) => {
	const [least = 0, median = 0, slow = 0] = [0, 0.5, 0.95].map((share) => quantile(all, share));
	return `| ${name} | ${all.length} | ${inMs(least)} | ${inMs(median)} | ${inMs(slow)} | ${(least / base).toFixed(1)} |`;
});
console.log("| what | rounds | least, ms | median, ms | 95 %, ms | least, to the empty page |");
console.log(["| --- | --- | --- | --- | --- | --- |", ...rows].join("\n"));
await many.database.close();
await deps.database.close();
