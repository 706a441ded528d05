// The search index follows every act in its transaction. Besides, every test that opens a world asks this at its end.
import { afterAll, beforeAll, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { systemClock, today } from "#kernel/clock.ts";
import { perform } from "#kernel/operation.ts";
import { rebuildSearch, refreshSearch } from "#kernel/search/operations.ts";
import type { Deps } from "#kernel/web.ts";
import { renameInstitution } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { addElements, approveAmendment, openAmendment, rewordElement } from "#modules/planning/index.ts";
import { makeReady } from "../src/installation.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import { testDeps } from "./deps.ts";
import { expectIndexIsKept, indexRows } from "./search-index.ts";

let test: TestDatabase;
let deps: Deps;
beforeAll(async () => {
	test = await openTestDatabase();
	await makeReady(test.database, systemClock, { demo: true, providers: [] });
	deps = testDeps({ database: test.database, clock: systemClock });
}, 180_000);
afterAll(() => test.close());

const as = <I extends Parameters<typeof perform>[1], Input>(op: I, input: Input) =>
	perform({ ...deps, actor: system, via: "cli", requestId: "test" }, op, input);

it("holds after the demonstration's loading what a rebuild makes", async () => {
	const rows = await indexRows(deps.db);
	expect(rows.length).toBeGreaterThan(1_000);
	await expectIndexIsKept(deps.db, today(systemClock));
	await as(rebuildSearch, {});
	expect(await indexRows(deps.db)).toEqual(rows);
});

it("follows an amendment, new names and new indicators", async () => {
	await as(openAmendment, { plan: "vpmp-2023", reason: "Jauns pasākums" });
	await as(rewordElement, { plan: "vpmp-2023", element: "1.1", title: { lv: "Zemūdens tiltu būve" } });
	await as(addElements, {
		plan: "vpmp-2023",
		under: "1",
		elements: [{ kind: "measure", code: "1.99", title: { lv: "Gaisa kuģu ostas" } }],
	});
	await expectIndexIsKept(deps.db, today(systemClock));
	await as(renameInstitution, { institution: "VK", name: { lv: "Zvaigžņu kanceleja" }, from: today(systemClock) });
	await as(createIndicator, {
		...{ code: "tiltu-garums", title: { lv: "Tiltu garums" }, unit: "m", direction: "grow", state: "active" },
		...{ places: [{ plan: "vpmp-2023", element: "1.1" }], measuredBy: "VK", targets: [], series: [] },
	});
	await expectIndexIsKept(deps.db, today(systemClock));
	await as(approveAmendment, {
		plan: "vpmp-2023",
		act: { kind: "rīkojums", number: "1", date: today(systemClock) },
		validFrom: today(systemClock),
	});
	await expectIndexIsKept(deps.db, today(systemClock));
});

it("writes nothing in a night in which nothing begins or ends", async () => {
	const rows = await indexRows(deps.db);
	await as(refreshSearch, {});
	expect(await indexRows(deps.db)).toEqual(rows);
});
