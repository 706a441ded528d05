// Deliverables of a group of institutions, and indicators that have no number yet.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { listInstitutions, membersOf, registerInstitutions } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { createPlan, findWorkingElement } from "#modules/planning/index.ts";
import { textOf } from "../../../../tests/site.ts";
import { samplePlan } from "../../../../tests/world.ts";
import { type Office, openOffice } from "./fixtures/office.ts";

let office: Office;
beforeAll(async () => {
	office = await openOffice(async (world) => {
		const gone = { code: "BIJ", name: { lv: "Bijusī ministrija" }, kind: "ministry" as const, validTo: "2025-07-01" };
		const next = { code: "NAK", name: { lv: "Nākamā ministrija" }, kind: "ministry" as const, validFrom: "2026-07-01" };
		const groups = [{ code: "ministrijas", name: { lv: "Ministrijas" }, kinds: ["ministry" as const] }];
		await world.as(system, registerInstitutions, { institutions: [gone, next], groups });
		await world.as(system, createPlan, {
			...samplePlan,
			code: "grupas-plans",
			act: { kind: "rīkojums", number: "8", date: "2024-02-15" },
			title: { lv: "Grupas plāns 2024.–2027. gadam" },
			elements: [
				{
					kind: "deliverable",
					code: "1-1",
					title: { lv: "Kopīgs darbs" },
					deadlines: [{ period: "2026" }],
					parties: [{ role: "responsible", group: "ministrijas" }],
				},
			],
		});
		const plain = { unit: "%", direction: "grow" as const, state: "active" as const, series: [] };
		await world.as(system, createIndicator, {
			...{
				...plain,
				places: [{ plan: "grupas-plans" }],
				code: "bez-rindas",
				title: { lv: "Bez datu rindas" },
				measuredBy: "MIN",
			},
			targets: [{ year: 2027, value: 50 }],
		});
		await world.as(system, createIndicator, {
			...{ ...plain, places: [{ plan: "grupas-plans" }], code: "vardos", title: { lv: "Vārdos" }, measuredBy: "MIN" },
			targets: [{ year: 2027, text: { lv: "Iestādes strādā saskaņoti" } }],
		});
		await world.as(system, createIndicator, {
			...{
				...plain,
				places: [{ plan: "grupas-plans" }],
				code: "aprekinats",
				title: { lv: "Aprēķināts" },
				measuredBy: "MIN",
			},
			...{ targets: [{ year: 2027, value: 50 }], formula: "bez_rindas * 2" },
		});
	}, "grupas-plans");
});
afterAll(() => office.world.close());

describe("a group of institutions", () => {
	it("means those of its kinds that are there on the day", async () => {
		const all = await listInstitutions(office.world.db);
		const codes = (day: string) => membersOf({ kinds: ["ministry"] }, all, day).map((one) => one.code);
		expect(codes("2025-06-30")).toEqual(["BIJ", "MIN", "OTH"]);
		expect(codes("2025-07-01")).toEqual(["MIN", "OTH"]);
		expect(codes("2026-07-01")).toEqual(["MIN", "NAK", "OTH"]);
	});

	it("that is responsible gives each member its part and the coordinator the sum", async () => {
		const { html } = await office.site.get(office.round, "coordinator");
		expect(textOf(html)).toContain("5 vienumi");
		expect(await office.itemOf("1-1", "coordinator", "MIN")).not.toBe("");
		expect(await office.itemOf("1-1", "coordinator", "OTH")).not.toBe("");
		expect(await office.itemOf("1-1", "coordinator", "-")).not.toBe("");
		expect(await office.itemOf("1-1", "stranger")).toBe(await office.itemOf("1-1", "coordinator", "OTH"));
	});

	it("is summed up only after its parts are decided; only the sum goes into the plan", async () => {
		const [mine, theirs, sum] = await Promise.all(
			["MIN", "OTH", "-"].map((code) => office.itemOf("1-1", "coordinator", code)),
		);
		await office.write(mine ?? "", { status: "done", narrative: "MIN daļa" }, "contact");
		for (const code of ["bez-rindas", "vardos"]) {
			await office.write(await office.itemOf(code, "contact"), { noData: "Vēl nemēra" }, "contact");
		}
		await office.step({ step: "submit", institution: office.world.ids.get("MIN") ?? "" }, "head");
		await office.write(sum ?? "", { status: "in_progress", narrative: "Kopsavilkums" }, "coordinator");
		await office.step({ step: "submit", institution: "" });
		const early = await office.decide(sum ?? "", { decision: "accept" });
		expect([early.status, textOf(early.html)]).toEqual([409, expect.stringContaining("vēl gaida 2")]);
		await office.decide(mine ?? "", { decision: "accept" });
		await office.decide(theirs ?? "", { decision: "except", "comment-except": "Neatbildēja" });
		expect(textOf((await office.site.get(sum ?? "", "coordinator")).html)).toContain("MIN daļa");
		expect((await office.decide(sum ?? "", { decision: "accept" })).status).toBe(303);
		const found = await findWorkingElement(office.world.db, "grupas-plans", "1-1", "2026-01-05");
		expect(found?.element.update).toMatchObject({ status: "in_progress", narrative: { lv: "Kopsavilkums" } });
		expect((await office.decide(mine ?? "", { decision: "return", "comment-return": "x" })).status).toBe(409);
	});
});

describe("an indicator without a number", () => {
	it("that was never measured asks for a first value, or why there is none", async () => {
		const path = await office.itemOf("bez-rindas");
		expect(textOf((await office.site.get(path, "contact")).html)).toContain("Vēl nemēra");
		await office.decide(path, { decision: "return", "comment-return": "Ierakstiet skaitli." });
		expect(textOf((await office.site.get(path, "contact")).html)).toContain("vēl nav nevienas vērtības");
		expect((await office.write(path, { period: "2025", value: "12" }, "contact")).status).toBe(303);
		await office.step({ step: "submit", institution: office.world.ids.get("MIN") ?? "" }, "head");
		expect((await office.decide(path, { decision: "accept" })).status).toBe(303);
		const json = await (await office.site.app.request("/api/v1/indicators/bez-rindas")).json();
		expect(json).toMatchObject({ series: [{ points: [{ value: 12 }] }] });
	});

	it("whose target is words is answered in words", async () => {
		const path = await office.itemOf("vardos");
		await office.decide(path, { decision: "return", "comment-return": "Pasakiet vārdos." });
		expect(textOf((await office.site.get(path, "contact")).html)).toContain("Iestādes strādā saskaņoti");
		expect((await office.write(path, { statement: "Saskaņo jau piecas." }, "contact")).status).toBe(303);
		await office.step({ step: "submit", institution: office.world.ids.get("MIN") ?? "" }, "head");
		expect(textOf((await office.site.get(path, "coordinator")).html)).toContain("Saskaņo jau piecas.");
		expect((await office.decide(path, { decision: "accept" })).status).toBe(303);
	});

	it("that is computed from others is not asked for", async () => {
		expect(await office.itemOf("aprekinats")).toBe("");
	});
});
