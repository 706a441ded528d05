// Who may try what. The table stands in docs/security.md for people to read; here every operation of the code is held
// against it, so that a new operation, or a widened one, does not pass unnoticed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, anyone, type Role, roles, system } from "#kernel/access.ts";
import { type AnyOperation, mayTry, perform } from "#kernel/operation.ts";
import { addBreakdown } from "../src/modules/monitoring/breakdowns/fixtures/breakdown.ts";
import {
	addFiles,
	table as measurementTable,
	unwanted,
	waiting,
} from "../src/modules/monitoring/entry/fixtures/file.ts";
import { acceptedSelf, addStrategy, answersFor } from "../src/modules/planning/maturity/fixtures/strategy.ts";
import { draftYear, layDraft, layYear, year } from "../src/modules/planning/work-plans/fixtures/year.ts";
import { addNews, newsTexts, onePixel } from "../src/modules/portal/news/fixtures/news.ts";
import { addItemEvidence } from "../src/modules/reporting/rounds/evidence.ts";
import { addRound } from "../src/modules/reporting/rounds/fixtures/round.ts";
import { collectOperations, declaring } from "./operations.ts";
import { openWorld, type World } from "./world.ts";

/** Rows of the table: operation → the roles marked, or "system" or "anyone". */
function readTable(): Map<string, string[]> {
	const page = readFileSync(join(import.meta.dirname, "../docs/security.md"), "utf8");
	const rows = [...page.matchAll(/^\| `([a-z]+\.\w+)` \| ([^|]+) \|/gm)];
	return new Map(rows.map(([, name = "", allowed = ""]) => [name, allowed.split(",").map((role) => role.trim())]));
}

const operations = await collectOperations();
const table = readTable();

const inRole = (role: Role, institutionId: string | null = null): Actor => ({
	kind: "person",
	id: null,
	name: role,
	grants: [{ role, institutionId }],
});
const tries: [string, Actor][] = [
	...roles.map((role): [string, Actor] => [role, inRole(role)]),
	["system", system],
	["anyone", anyone],
];

function isAllowedByTable(allowed: readonly string[], who: string): boolean {
	if (who === "system" || allowed.includes("anyone") || allowed.includes(who)) return true;
	return allowed.includes("person") && who !== "anyone";
}

let world: World;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await addBreakdown(world);
	await addFiles(world);
	await addStrategy(world);
	await acceptedSelf(world, "M1.3");
	await layYear(world);
	await layDraft(world);
	await addNews(world);
	const { item } = await addRound(world, "1.1-1");
	rowsOfTheMinistry["reporting.writeRoundItem"] = { item, revision: 0, contribution: { status: "in_progress" } };
	const { id: evidence } = await world.as(world.coordinator, addItemEvidence, {
		item,
		evidenceUrl: "https://a.example",
	});
	rowsOfTheMinistry["reporting.addRoundItemEvidence"] = { item, evidenceUrl: "https://b.example" };
	rowsOfTheMinistry["reporting.dropRoundItemEvidence"] = { item, evidence };
});
afterAll(() => world.close());

describe("the table of roles and operations", () => {
	it("names every operation of the code and no other", () => {
		expect(operations.size).toBeGreaterThan(10);
		expect([...table.keys()].sort()).toEqual([...operations.keys()].sort());
	});

	it("sees every operation that is declared, because each is exported", () => {
		const declared = declaring.flatMap(([, source]) =>
			[...source.matchAll(/^\tname: "([a-z]+\.\w+)",$/gm)].map(([, name]) => name),
		);
		expect(declared.sort()).toEqual([...operations.keys()].sort());
	});

	it("names only roles that there are", () => {
		const known: string[] = [...roles, "person", "system", "anyone"];
		expect([...table.values()].flat().filter((role) => !known.includes(role))).toEqual([]);
	});

	const cells = [...table].flatMap(([name, allowed]) => tries.map(([who, actor]) => ({ name, allowed, who, actor })));

	it.each(cells)("$name by $who is as it says", async ({ name, allowed, who, actor }) => {
		const op = operations.get(name) as AnyOperation;
		const expected = isAllowedByTable(allowed, who);
		expect(mayTry(actor, op)).toBe(expected);
		const occasion = { db: world.db, clock: world.clock, search: [], actor, via: "page" as const, requestId: "test" };
		const refusal =
			who === "anyone" ? { code: "sign_in_first", status: 401 } : { code: "role_not_allowed", status: 403 };
		// An input that no operation takes: whoever may not try is refused before it is looked at.
		const attempt = perform(occasion, op, "no such input");
		if (expected) await expect(attempt).rejects.toMatchObject({ status: 422 });
		else await expect(attempt).rejects.toMatchObject(refusal);
	});
});

/** Operations that a contact or a head may try, with an input about a row of the Sample Ministry (MIN). */
const rowsOfTheMinistry: Record<string, object> = {
	"planning.updateDeliverable": {
		plan: "parauga-plans",
		element: "1.1-1",
		asOf: "2026-01-10",
		status: "in_progress",
		narrative: "Darbs turpinās.",
	},
	"planning.saveMaturityAssessment": { plan: "min-2025", element: "M1.1", year: 2025, kind: "self", levels: [] },
	"planning.submitMaturityAssessment": {
		plan: "min-2025",
		element: "M1.2",
		year: 2025,
		kind: "self",
		levels: answersFor(1),
	},
	"planning.proposeMaturityErratum": {
		...{ plan: "min-2025", element: "M1.3", year: 2025, kind: "self" },
		...{ levels: answersFor(2), reason: "Cits pierādījums." },
	},
	/** Filled in when the round is there. */
	"reporting.writeRoundItem": {},
	"reporting.addRoundItemEvidence": {},
	"reporting.dropRoundItemEvidence": {},
	"planning.startWorkPlan": { institution: "MIN", year: 2027 },
	"planning.addTask": { plan: draftYear, title: { lv: "Jauns uzdevums" }, term: "2026" },
	"planning.editTask": { plan: draftYear, task: "U1", revision: 0, title: { lv: "Cits uzdevums" }, term: "2026" },
	"planning.removeTask": { plan: draftYear, task: "U3", revision: 0 },
	"planning.assignTask": { plan: year, task: "U1", unit: "FIN" },
	"planning.recordProgress": { plan: year, task: "U1", status: "done" },
	"planning.moveTask": { plan: year, task: "U3", to: "in_progress" },
	"planning.carryForward": { plan: year },
	"monitoring.bringMeasurements": { filename: "merijumi.csv", bytes: measurementTable },
	"monitoring.acceptMeasurements": { id: waiting },
	"monitoring.discardMeasurements": { id: unwanted },
	"monitoring.recordBreakdown": {
		...{ indicator: "apmierinatiba-paraugs", dimension: "sex", period: "2025" },
		values: [{ group: "women", value: 44 }],
	},
	"monitoring.moveMeasurement": {
		...{ indicator: "apmierinatiba-paraugs", period: "2023", to: "2022-H1" },
		reason: "Cits periods.",
	},
	"monitoring.withdrawMeasurement": { indicator: "apmierinatiba-paraugs", period: "2022-H1", reason: "Kļūda." },
	"portal.writeNews": { ...newsTexts, institution: "MIN" },
	"portal.editNews": { ...newsTexts, slug: "pirmais", revision: 1 },
	"portal.addNewsImage": { slug: "pirmais", image: { name: "a.png", bytes: onePixel }, alternativeLv: "Punkts" },
	"portal.dropNewsImage": { slug: "pirmais", number: 1 },
	"portal.scheduleNews": { slug: "pirmais", day: "2026-02-01", time: "09:00" },
	"portal.unscheduleNews": { slug: "pirmais" },
	"portal.publishNews": { slug: "pirmais" },
	"portal.withdrawNews": { slug: "pirmais", reasonLv: "Kļūda." },
	"portal.deleteNews": { slug: "otrais" },
	"monitoring.recordMeasurement": { indicator: "apmierinatiba-paraugs", period: "2025", value: 44 },
};

describe("an operation that takes an institution's row", () => {
	it("is tried below, whichever a contact or a head may try", () => {
		const open = [...operations.values()].filter(
			(op) => mayTry(inRole("ministry-contact"), op) && Array.isArray(op.allow),
		);
		expect(open.map((op) => op.name).sort()).toEqual(Object.keys(rowsOfTheMinistry).sort());
	});

	const wrong: [string, Role, string | null][] = [
		["the contact of another ministry", "ministry-contact", "OTH"],
		["the head of another ministry", "institution-head", "OTH"],
		["the contact of an institution below", "ministry-contact", "AGE"],
		["the head of a merged institution", "institution-head", "OLD"],
		["a contact of no institution", "ministry-contact", null],
	];
	const refused = Object.keys(rowsOfTheMinistry).flatMap((name) =>
		wrong.map(([who, role, institution]) => ({ name, who, role, institution })),
	);

	it.each(refused)("$name refuses $who and writes nothing", async ({ name, role, institution }) => {
		const before = await world.auditLines();
		const actor = inRole(role, institution && (world.ids.get(institution) ?? null));
		// What is a draft of others is not there for them.
		const attempt = world.as(actor, operations.get(name) as AnyOperation, rowsOfTheMinistry[name]);
		await expect(attempt).rejects.toSatisfy((error: { status?: number }) => [403, 404].includes(error.status ?? 0));
		expect(await world.auditLines()).toHaveLength(before.length);
	});

	it.each(Object.keys(rowsOfTheMinistry))("%s is open to the ministry's own head", async (name) => {
		const head = inRole("institution-head", world.ids.get("MIN") ?? null);
		await world.as(head, operations.get(name) as AnyOperation, rowsOfTheMinistry[name]);
		expect((await world.auditLines()).at(-1)).toMatchObject({
			operation: name,
			actingAs: [`institution-head@${world.ids.get("MIN")}`],
		});
	});
});
