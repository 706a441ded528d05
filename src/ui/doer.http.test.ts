import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../tests/site.ts";
import { openWorld, type World } from "../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const page = "/en/plani/parauga-plans/1.1-1";

describe("what was just done", () => {
	it("is said to who did it, and to nobody who only has the address", async () => {
		const fields = { asOf: "2026-01-09", status: "in_progress", narrative: "Sākts" };
		const { status, location } = await site.post(`${page}/izpilde`, fields, "contact");
		expect([status, location]).toEqual([303, `${page}?saglabats=1`]);
		expect(textOf((await site.get(location, "contact")).html)).toContain("The update was saved.");
		for (const who of ["nobody", "coordinator"] as const) {
			const answer = await site.get(location, who);
			expect([answer.status, answer.location]).toEqual([302, page]);
		}
	});

	it("is not said on another page, or of another act", async () => {
		const other = await site.get("/en/plani/parauga-plans/1.1-2?saglabats=1&as_of=2025-12-01", "contact");
		expect([other.status, other.location]).toEqual([302, "/en/plani/parauga-plans/1.1-2?as_of=2025-12-01"]);
	});
});
