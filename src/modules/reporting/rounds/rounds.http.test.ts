// A whole reporting round with four roles, by its pages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { runDueJobs } from "#kernel/jobs/runner.ts";
import { openLog } from "#kernel/log.ts";
import { findPlan } from "#modules/planning/index.ts";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { jobHandlers } from "../../../jobs.ts";
import { searchSources } from "../../../search.ts";
import { notifications } from "../../directory/notifications/tables.ts";
import { cancelRound, openRound } from "./operations.ts";
import { remindInstitutions } from "./reminding.ts";
import { rounds } from "./tables.ts";

let world: World;
let site: Site;
let round = "";
beforeAll(async () => {
	world = await openWorld("2026-01-05");
	site = await openSite(world);
});
afterAll(() => world.close());

const opening = {
	plan: "parauga-plans",
	cutOff: "2025-12-31",
	due: "2026-01-20",
	scope: "open",
	indicators: "yes",
	instructions: "Īsi.",
};

async function itemOf(code: string, who: Visitor = "coordinator"): Promise<string> {
	const { html } = await site.get(`/kartas/${round}`, who);
	return (
		new RegExp(`href="(/kartas/${round}/vienumi/[^"]+)"><span class="code">${code.replace(".", "\\.")}<`).exec(
			html,
		)?.[1] ?? ""
	);
}

const revisionOf = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";

async function write(code: string, fields: Record<string, string>, who: Visitor, headers: Record<string, string> = {}) {
	const path = await itemOf(code, who);
	const revision = revisionOf((await site.get(path, who)).html);
	return site.post(path, { revision, ...fields }, who, headers);
}

const step = (fields: Record<string, string>, who: Visitor = "coordinator") =>
	site.post(`/kartas/${round}/soli`, fields, who);
const elementOn = async (code: string) =>
	(await findPlan(world.db, "parauga-plans", "2026-06-01"))?.elements.find((one) => one.code === code);

describe("opening a round", () => {
	it("is the coordinator's; the form tells what is wrong at its place", async () => {
		expect((await site.get("/kartas/jauna", "contact")).status).toBe(403);
		expect((await site.get("/kartas")).status).toBe(401);
		const wrong = await site.post("/kartas", { ...opening, due: "2025-12-01", plan: "" }, "coordinator");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain('id="f-due-error"');
		expect(wrong.html).toContain('id="f-plan-error"');
		expect(wrong.html).toContain("Īsi.");
	});

	it("gives every responsible institution its list; a merged one's duty is its successor's", async () => {
		const { status, location } = await site.post("/kartas", opening, "coordinator");
		expect(status).toBe(303);
		round = /kartas\/([0-9a-f-]+)/.exec(location)?.[1] ?? "";
		const text = textOf((await site.get(`/kartas/${round}`, "coordinator")).html);
		expect(text).toContain("MIN Parauga ministrija 1.1-1 apmierinatiba-paraugs 0/2");
		expect(text).toContain("AGE Parauga aģentūra 1.1-2 0/1");
		expect(text).toContain("CEN Centra birojs 1.2-2 0/1");
		expect(text).not.toContain("Vecais birojs");
	});

	it("shows each institution its own list and nobody else's", async () => {
		const contact = textOf((await site.get(`/kartas/${round}`, "contact")).html);
		expect(contact).toContain("Darbs 1.1-1");
		expect(contact).toContain("Darbs 1.1-2");
		expect(contact).not.toContain("Darbs 1.2-1");
		expect((await site.get(`/kartas/${round}`, "visitor")).status).toBe(403);
	});
});

describe("filling in", () => {
	it("begins with what was said before and is saved as it is typed", async () => {
		const saved = await write("1.1-1", { status: "in_progress", narrative: "Pusceļā" }, "contact", {
			"X-Autosave": "1",
		});
		expect([saved.status, JSON.parse(saved.html)]).toEqual([200, { revision: 1 }]);
		const shown = (await site.get(await itemOf("1.1-1", "contact"), "contact")).html;
		expect(shown).toContain("Pusceļā");
		expect((await elementOn("1.1-1"))?.update).toBeUndefined();
	});

	it("tells the second of two that somebody wrote meanwhile, and keeps the text", async () => {
		const path = await itemOf("1.1-1", "contact");
		const late = await site.post(path, { revision: "0", status: "done", narrative: "Otrā teksts" }, "contact");
		expect(late.status).toBe(409);
		expect(late.html).toContain("Otrā teksts");
		expect(revisionOf(late.html)).toBe("1");
	});

	it("is refused to another ministry, which does not even see the item", async () => {
		const path = await itemOf("1.1-1", "contact");
		expect((await site.get(path, "stranger")).status).toBe(404);
		expect((await site.post(path, { revision: "1", status: "done" }, "stranger")).status).toBe(403);
	});

	it("has its message at its place", async () => {
		const { status, html } = await write("1.1-1", { status: "lost", narrative: "Paliek" }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-status-error"');
		expect(html).toContain("Paliek");
	});
});

describe("submitting", () => {
	it("is for the head, and only when every item says something", async () => {
		const institution = world.ids.get("MIN") ?? "";
		expect((await step({ step: "submit", institution }, "contact")).status).toBe(403);
		const early = await step({ step: "submit", institution }, "head");
		expect(early.status).toBe(409);
		expect(textOf(early.html)).toContain("Vēl nav aizpildīts: apmierinatiba-paraugs.");
		await write("apmierinatiba-paraugs", { period: "2025", value: "45,6" }, "contact");
		expect((await step({ step: "submit", institution }, "head")).status).toBe(303);
		expect((await write("1.1-1", { status: "done", narrative: "Vēlu" }, "contact")).status).toBe(409);
	});
});

describe("the coordinator", () => {
	it("returns an item with a comment, which its institution sees and mends", async () => {
		const path = await itemOf("1.1-1");
		expect(
			(await site.post(`${path}/lemums`, { decision: "return", "comment-return": "" }, "coordinator")).status,
		).toBe(422);
		await site.post(`${path}/lemums`, { decision: "return", "comment-return": "Pierakstiet skaitļus." }, "coordinator");
		expect(textOf((await site.get(path, "contact")).html)).toContain("Pierakstiet skaitļus.");
		await write("1.1-1", { status: "done", narrative: "Izdarīti 12 darbi." }, "contact");
		await step({ step: "submit", institution: world.ids.get("MIN") ?? "" }, "head");
	});

	it("accepts: only now the plan says it, with the person and the item in the audit trail", async () => {
		await site.post(`${await itemOf("1.1-1")}/lemums`, { decision: "accept" }, "coordinator");
		await site.post(`${await itemOf("apmierinatiba-paraugs")}/lemums`, { decision: "accept" }, "coordinator");
		expect((await elementOn("1.1-1"))?.update).toMatchObject({
			status: "done",
			asOf: "2025-12-31",
			narrative: { lv: "Izdarīti 12 darbi." },
		});
		const json = (await (await site.app.request("/api/v1/indicators/apmierinatiba-paraugs")).json()) as {
			series: { points: { value: number }[] }[];
		};
		expect(json.series[0]?.points.map((point) => point.value)).toEqual([40, 45.6]);
		expect((await world.auditLines()).map((line) => line.operation)).toEqual(
			expect.arrayContaining(["reporting.acceptRoundItem", "planning.updateDeliverable"]),
		);
	});

	it("compiles only when everything is accepted or excepted; the files are frozen by their content", async () => {
		expect((await step({ step: "compile" })).status).toBe(409);
		for (const code of ["1.1-2", "1.2-1", "1.2-2"]) {
			await site.post(
				`${await itemOf(code)}/lemums`,
				{ decision: "except", "comment-except": "Nav atbildes" },
				"coordinator",
			);
		}
		expect((await step({ step: "compile" })).status).toBe(303);
		expect(textOf((await site.get(`/kartas/${round}`, "coordinator")).html)).toContain("Ziņojums tiek sagatavots");
		await runDueJobs(
			{ db: world.db, clock: world.clock, log: openLog("silent"), search: searchSources },
			jobHandlers(undefined),
		);
		const [row] = await world.db.select().from(rounds);
		expect(Object.keys(row?.documents ?? {}).sort()).toEqual([
			"docx-en",
			"docx-lv",
			"html-en",
			"html-lv",
			"json-en",
			"json-lv",
		]);
		expect((await site.get(`/kartas/${round}/dokumenti/json-lv`)).status).toBe(404);
		expect((await write("1.1-2", { status: "done", narrative: "x" }, "contact")).status).toBe(409);
	}, 120_000);

	it("publishes under the Cabinet's reference; then anybody gets the same bytes, and only errata are added", async () => {
		expect((await step({ step: "publish", protocol: "prot. Nr. 3 12. §", date: "2030-01-01" })).status).toBe(422);
		expect((await step({ step: "publish", protocol: "prot. Nr. 3 12. §", date: "2026-01-05" })).status).toBe(303);
		const file = await site.get(`/kartas/${round}/dokumenti/json-lv`);
		const [row] = await world.db.select().from(rounds);
		expect(file.headers.get("etag")).toBe(`"${row?.documents?.["json-lv"]}"`);
		expect((await step({ step: "reopen", reason: "x" })).status).toBe(409);
		const erratum = {
			step: "erratum",
			place: "1.1-1",
			wasSaid: "12 darbi",
			isRight: "13 darbi",
			reason: "Pārskaitīts",
		};
		expect((await step(erratum)).status).toBe(303);
		const text = textOf((await site.get(`/kartas/${round}`, "coordinator")).html);
		expect(text).toContain("12 darbi → 13 darbi Pārskaitīts");
		expect((await site.get(`/kartas/${round}/dokumenti/json-lv`)).html).toBe(file.html);
		const outside = await site.get(`/kartas/${round}`);
		expect([outside.status, textOf(outside.html)]).toEqual([200, expect.stringContaining("12 darbi → 13 darbi")]);
		expect(outside.html).not.toContain("/vienumi/");
	});
});

describe("a round that is not there", () => {
	it.each(["/kartas/nav", "/kartas/01a1fd1c-a06a-72c0-83b2-549c82e1b99d"])("is a 404: %s", async (path) => {
		expect((await site.get(path, "coordinator")).status).toBe(404);
	});
});

describe("reminders of a round", () => {
	const told = async () => (await world.db.select().from(notifications)).map((row) => row.text.lv);

	it("told the institutions that it was open, what was returned, and the coordinator what was handed in", async () => {
		const texts = await told();
		expect(texts).toContain(
			"Atvērta ziņošanas kārta: Parauga plāns 2024.–2027. gadam. Parauga ministrija: jāaizpilda 2 vienumi. Iesniegt līdz: 2026. gada 20. janvāris.",
		);
		expect(texts).toContain("Vienums 1.1-1 ir atgriezts labošanai.");
		expect(texts).toContain("MIN: saraksts ir iesniegts (2 vienumi).");
	});

	it("go to contacts before the due day and to the head after it, once a day", async () => {
		world.clock.day = "2026-02-01";
		const { id } = await world.as(world.coordinator, openRound, {
			plan: "parauga-plans",
			cutOff: "2026-01-31",
			due: "2026-02-15",
			scope: "all",
			indicators: "no",
		});
		const remind = async (day: string) => {
			world.clock.day = day;
			return (await world.as(system, remindInstitutions, {})).told;
		};
		expect(await remind("2026-02-02")).toBe(0);
		expect(await remind("2026-02-12")).toBeGreaterThan(0);
		expect(await remind("2026-02-12")).toBe(0);
		// The agency has no head of its own: the ministry's is reminded of both lists.
		expect(await remind("2026-02-16")).toBe(2);
		expect(await told()).toContain(
			"Ziņošanas kārtas termiņš bija 2026. gada 15. februāris. Parauga ministrija: vēl jāiesniedz 1 vienums.",
		);
		await world.as(world.coordinator, cancelRound, { round: id, reason: "Izmēģinājums" });
		expect(await remind("2026-02-17")).toBe(0);
	});
});
