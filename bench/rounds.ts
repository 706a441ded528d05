// The measuring: each page many times, each act once or some times, in one process without a network between.
import { eq } from "drizzle-orm";
import { anyone, system } from "#kernel/access.ts";
import { systemClock } from "#kernel/clock.ts";
import { openDatabase } from "#kernel/database.ts";
import { runDueJobs } from "#kernel/jobs/runner.ts";
import { openLog } from "#kernel/log.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { perform } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import { signInDemonstration } from "#modules/directory/index.ts";
import { buildAssets } from "#ui/assets.ts";
import { createApp } from "../src/app.ts";
import { jobHandlers } from "../src/jobs.ts";
import { acceptItems } from "../src/modules/reporting/rounds/accepting.ts";
import { compileRound } from "../src/modules/reporting/rounds/compiling.ts";
import { submitItems, writeItem } from "../src/modules/reporting/rounds/item-operations.ts";
import { openRound, publishRound } from "../src/modules/reporting/rounds/operations.ts";
import { remindInstitutions } from "../src/modules/reporting/rounds/reminding.ts";
import { roundItems } from "../src/modules/reporting/rounds/tables.ts";
import { searchSources } from "../src/search.ts";
import { fillBigWorld, planCode } from "./big-world.ts";

const url = process.argv[2];
const database = await openDatabase(url ? { kind: "postgres", url } : { kind: "embedded" });
await database.migrate();
const deps: Deps = {
	...{ database, db: database.db, clock: systemClock, log: openLog("silent") },
	...{ demo: true, version: "bench", search: searchSources },
};
const rows: string[] = [];

/** By the clock, and of the processor: the latter hardly changes when other programs are busy. */
type Took = { wall: number; processor: number };

function note(what: string, all: Took[]): void {
	const at = (kind: keyof Took, share: number) => {
		const sorted = all.map((one) => one[kind]).sort((a, b) => a - b);
		return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
	};
	const figures = [at("processor", 0.5), at("wall", 0), at("wall", 0.5), at("wall", 0.95)];
	const said = figures.map((ms) => ms.toFixed(ms < 100 ? 1 : 0));
	rows.push(`| ${what} | ${all.length} | ${said.join(" | ")} |`);
	console.error(rows.at(-1));
}

async function timed<T>(run: () => Promise<T>): Promise<[T, Took]> {
	const [began, used] = [performance.now(), process.cpuUsage()];
	const result = await run();
	const { user, system: kernel } = process.cpuUsage(used);
	return [result, { wall: performance.now() - began, processor: (user + kernel) / 1_000 }];
}

async function once<T>(what: string, run: () => Promise<T>): Promise<T> {
	const [result, took] = await timed(run);
	note(what, [took]);
	return result;
}

const world = await once("the world is filled (not measured against anything)", () => fillBigWorld(deps));
const { coordinator } = world.people;
const as = (actor: typeof coordinator) => ({
	...{ db: deps.db, clock: deps.clock, search: deps.search, actor },
	...{ via: "page" as const, requestId: "bench" },
});
const app = createApp(deps, await buildAssets());
const cookies = new Map<string, string>();
for (const key of ["coordinator", "contact-I020", "head-I020"]) {
	const { secret } = await perform(as(anyone), signInDemonstration, { key });
	cookies.set(key, `${sessionCookie}=${secret}`);
}

async function page(what: string, path: string, who = "coordinator", times = 15): Promise<void> {
	const all: Took[] = [];
	let bytes = 0;
	for (let turn = -2; turn < times; turn += 1) {
		const [answer, took] = await timed(async () => {
			const response = await app.request(`http://127.0.0.1${path}`, { headers: { Cookie: cookies.get(who) ?? "" } });
			if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
			return response.arrayBuffer();
		});
		bytes = answer.byteLength;
		if (turn >= 0) all.push(took);
	}
	note(`${what} (${Math.round(bytes / 1024)} KB)`, all);
}

const opening = {
	...{ plan: planCode, cutOff: "2025-12-31", due: "2026-01-31" },
	...{ scope: "all" as const, indicators: "yes" as const, instructions: "" },
};
const { id: round, items } = await once("act: a round opens, 120 institutions are told", () =>
	perform(as(coordinator), openRound, opening),
);
console.error(`${items} items`);
const path = `/kartas/${round}`;
await page("the page of design samples, for comparison", "/virtuve", "coordinator", 5);
await page("list of rounds", "/kartas");
await page("the round: who is late, matrix, list", path);
await page("the round in English", `/en${path}`);
await page("narrowed to an institution", `${path}?iestade=I020`);
await page("narrowed to a direction", `${path}?virziens=3`);
await page("page 40 of the list", `${path}?lapa=40`);
await page("a contact's own list", path, "contact-I020");
await page("a head's own list", path, "head-I020");
for (const [what, place] of [
	["the plan", `/plani/${planCode}`],
	["the plan in English", `/en/plani/${planCode}`],
	["a direction", `/plani/${planCode}/3`],
	["a measure", `/plani/${planCode}/3.3`],
	["a deliverable", `/plani/${planCode}/3.3-3`],
	["list of indicators", "/raditaji"],
	["the plan's indicators, with the sum of verdicts", `/raditaji?plans=${planCode}`],
	["an indicator", "/raditaji/raditajs-3"],
	["an institution", "/iestades/I020"],
	["the report as a page", `/plani/${planCode}/zinojums`],
] as const)
	await page(what, place);
await page("the list as CSV", `${path}/vienumi.csv`, "coordinator", 5);
await page("the list as XLSX", `${path}/vienumi.xlsx`, "coordinator", 5);

const all = await deps.db.select().from(roundItems).where(eq(roundItems.roundId, round)).orderBy(roundItems.position);
const first = (kind: string) => all.find((item) => item.kind === kind && !item.part)?.id ?? "";
await page("a deliverable's item", `${path}/vienumi/${first("deliverable")}`);
await page("an indicator's item", `${path}/vienumi/${first("indicator")}`);

await once("act: all institutions are reminded", () => perform(as(system), remindInstitutions, {}));
const contribution = (item: (typeof all)[number]) =>
	item.kind === "deliverable"
		? { status: "in_progress", narrative: "Darbs rit pēc plāna; pabeigts pirmais posms." }
		: { period: "2025", value: "47,5" };
const saves: Took[] = [];
for (const item of all) {
	const saving = { item: item.id, revision: 0, contribution: contribution(item) };
	saves.push((await timed(() => perform(as(coordinator), writeItem, saving)))[1]);
}
note("act: an item is saved", saves);

const heads = new Map(
	world.institutionIds.map((id) => [
		id,
		{ ...world.people.head, id: null, grants: [{ role: "institution-head" as const, institutionId: id }] },
	]),
);
const submits: Took[] = [];
for (const [institution, head] of heads) {
	submits.push((await timed(() => perform(as(head as never), submitItems, { round, institution })))[1]);
}
note("act: an institution submits its list", submits);
await perform(as(coordinator), submitItems, { round, institution: null });
await page("the round when all is submitted", path);
const accepts: Took[] = [];
for (const institution of [...world.institutionIds, null]) {
	accepts.push((await timed(() => perform(as(coordinator), acceptItems, { round, institution })))[1]);
}
note("act: an institution's list is accepted", accepts);
await page("the round when all is accepted", path);
await once("act: compiling is asked for", () => perform(as(coordinator), compileRound, { round }));
await once("job: six files of the report", () => runDueJobs(deps, jobHandlers(undefined)));
await page("the round when the report is there", path);
await once("act: it is published", () =>
	perform(as(coordinator), publishRound, { round, protocol: "prot. Nr. 1 1. §", date: "2026-01-20" }),
);
console.log(
	[
		"| what | times | processor, ms | least, ms | median, ms | 95 %, ms |",
		"| --- | --- | --- | --- | --- | --- |",
		...rows,
	].join("\n"),
);
await database.close();
