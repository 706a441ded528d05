// Work plans by their pages and the API: board, list, forms, the next year; in both languages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { issueMachineToken } from "#modules/directory/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { openAmendment } from "../versions/operations.ts";
import { layYear, year } from "./fixtures/year.ts";
import { assignTask } from "./operations.ts";
import { recordProgress } from "./progress.ts";
import { findWorkPlan } from "./queries.ts";

let world: World;
let site: Site;
const today = "2026-10-05";
const board = `/plani/${year}/darbi`;
beforeAll(async () => {
	world = await openWorld(today);
	site = await openSite(world);
	await layYear(world);
	await world.as(world.contact, assignTask, {
		plan: year,
		task: "U3",
		unit: "FIN",
		person: "Zane Ārējā",
		priority: "high",
	});
	await world.as(world.contact, recordProgress, {
		plan: year,
		task: "U3",
		asOf: "2026-03-01",
		status: "in_progress",
		measure: "40",
	});
});
afterAll(() => world.close());

const statusOf = async (code: string) => {
	const work = await findWorkPlan(world.db, year, today, { works: true, seesNames: true, sight: "all" });
	return work?.tasks.find((one) => one.element.code === code);
};
/** What stands in the column of a status. */
const column = (html: string, status: string) =>
	textOf(html.split(`data-board-column="${status}"`)[1]?.split("data-board-column")[0] ?? "");

describe("all work plans", () => {
	it("stand by institution and year, with what their tasks come to", async () => {
		const { status, html } = await site.get("/darba-plani");
		expect(status).toBe(200);
		expect(textOf(html)).toContain("Parauga ministrija");
		expect(textOf(html)).toMatch(
			/2026 Parauga darba plāns 2026\. gadam spēkā 4 uzdevumi ?, neviens vēl nav izpildīts, kavējas 2/,
		);
		expect(html).not.toContain("Jauns darba plāns");
		expect(textOf((await site.get("/en/darba-plani")).html)).toMatch(
			/Sample work plan 2026 in force 4 tasks ?, none done yet, 2 delayed/,
		);
	});

	it("begin by a form that offers one's own institutions and keeps what was typed", async () => {
		expect((await site.get("/darba-plani/jauns")).status).toBe(401);
		expect((await site.get("/darba-plani/jauns", "auditor")).status).toBe(403);
		const form = await site.get("/darba-plani/jauns", "contact");
		expect([...form.html.matchAll(/<option value="(\w+)"/g)].map((match) => match[1])).toEqual(["AGE", "MIN"]);
		const wrong = await site.post("/darba-plani", { institution: "MIN", year: "2031" }, "contact");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain('value="2031"');
		expect(textOf(wrong.html)).toContain("Nav stratēģijas, kas aptver 2031. gadu");
		const again = await site.post("/darba-plani", { institution: "MIN", year: "2026" }, "contact");
		expect(again.status).toBe(409);
		const made = await site.post("/darba-plani", { institution: "AGE", year: "2026" }, "contact");
		expect(made.location).toBe("/plani/dp-age-2026/darbi?izdarits=started");
		expect(textOf((await site.get(made.location, "contact")).html)).toContain("Pievienojiet pirmo uzdevumu");
	});
});

describe("the board", () => {
	it("has each task in the column of its status, with what it serves, whose it is, until when, and whether it is late", async () => {
		const { html } = await site.get(board, "contact");
		const card = column(html, "in_progress");
		for (const part of [
			"U3",
			"augsta prioritāte",
			"Otrais mērķis",
			"FIN",
			"Zane Ārējā",
			"2026. gada maijs",
			"40 %",
			"kavējas",
		]) {
			expect(card, part).toContain(part);
		}
		expect(column(html, "not_started")).toContain("U1");
		expect(column(html, "done")).toContain("Nav.");
	});

	it("names no person to the public, on the board, in the list, on the task's page, nor by the filter", async () => {
		for (const path of [board, `${board}?skats=saraksts`, `${board}/U3`, `${board}?persona=Z`]) {
			const { status, html } = await site.get(path);
			expect(status).toBe(200);
			expect(html).not.toContain("Zane");
		}
		expect(textOf((await site.get(`${board}?skats=saraksts&persona=Neviens`)).html)).toContain("U3");
		expect(textOf((await site.get(`${board}?persona=Neviens`, "contact")).html)).toContain(
			"Atlasei neatbilst neviens uzdevums.",
		);
	});

	it("has no buttons for those who may not move cards", async () => {
		for (const who of ["nobody", "stranger", "auditor"] as const) {
			const { html } = await site.get(board, who);
			expect(html).not.toContain('name="to"');
			expect(html).not.toContain("Atzīmēt virzību");
		}
	});

	it("moves a card by its button, and gives the focus back to it in the same view", async () => {
		const { html } = await site.get(`${board}?termins=q1`, "contact");
		const basedOn = /name="basedOn" value="([^"]+)"/.exec(html)?.[1] ?? "";
		expect(basedOn).toBe("none");
		const moved = await site.post(`${board}/U1/aile?termins=q1`, { to: "in_progress", basedOn }, "contact");
		expect(moved.location).toBe(`${board}?termins=q1&fokuss=U1#u-U1`);
		const after = (await site.get(moved.location, "contact")).html;
		expect(column(after, "in_progress")).toContain("U1");
		expect(after).toMatch(/value="done"[^>]*autofocus/);
		const late = await site.post(`${board}/U1/aile`, { to: "done", basedOn }, "coordinator");
		expect(late.status).toBe(409);
		expect(textOf(late.html)).toContain("kāds cits šī uzdevuma virzību jau atzīmēja");
		expect((await site.post(`${board}/U1/aile`, { to: "done" }, "stranger")).status).toBe(403);
		expect((await site.post(`${board}/U1/aile`, { to: "done" })).status).toBe(401);
		expect((await statusOf("U1"))?.status).toBe("in_progress");
	});

	it("shows any day, without buttons", async () => {
		const { html } = await site.get(`${board}?as_of=2026-02-01`, "contact");
		expect(column(html, "not_started")).toContain("U3");
		expect(html).not.toContain('name="to"');
		expect((await site.get(`${board}?as_of=2026-02-31`)).status).toBe(422);
	});

	it("is there for work plans only", async () => {
		expect((await site.get("/plani/parauga-plans/darbi")).status).toBe(404);
		expect((await site.get("/plani/nav/darbi")).status).toBe(404);
		expect((await site.get(`${board}/U99`)).status).toBe(404);
		expect((await site.get(`/plani/${year}`)).html).toContain(`${board}"`);
		expect((await site.get("/plani/parauga-plans")).html).not.toContain("/darbi");
	});
});

describe("the list", () => {
	it("is sorted by term and filtered by unit, status and term, with an address of its own", async () => {
		const codes = async (query: string) =>
			[...(await site.get(`${board}?skats=saraksts${query}`)).html.matchAll(/<tr id="u-([\w-]+)"/g)].map(
				(match) => match[1],
			);
		expect(await codes("")).toEqual(["U1", "U3", "U2-1", "U2", "U2-2", "U4"]);
		expect(await codes("&vieniba=FIN")).toEqual(["U3"]);
		expect(await codes("&statuss=in_progress")).toEqual(["U1", "U3"]);
		expect(await codes("&termins=late")).toEqual(["U1", "U3", "U2-1"]);
		expect(await codes("&termins=q4")).toEqual(["U2", "U2-2", "U4"]);
		expect(await codes("&merkis=min-2024/2")).toEqual(["U3"]);
	});

	it("says what the goals have of it, and which have no task", async () => {
		const text = textOf((await site.get(board)).html);
		expect(text).toMatch(/2 Otrais mērķis 1 uzdevums ?, kavējas 40 %/);
		expect(text).toMatch(/Mērķi, kuriem šogad uzdevumu nav: 3 Trešais mērķis/);
	});
});

describe("a task's page", () => {
	it("tells of progress by a form; what is wrong is said at its place and what was typed stays", async () => {
		const form = (await site.get(`${board}/U4/virziba`, "contact")).html;
		expect(form).toContain(`name="asOf" value="${today}"`);
		const fields = { asOf: today, status: "dropped", measure: "300", note: "Teksts, kas paliek", reason: "" };
		const wrong = await site.post(`${board}/U4/virziba`, fields, "contact");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain("Teksts, kas paliek");
		expect(wrong.html).toContain('href="#f-reason"');
		expect(wrong.html).toContain('href="#f-measure"');
		const sent = await site.post(`${board}/U4/virziba`, { ...fields, measure: "", reason: "Apvienots" }, "contact");
		expect(sent.location).toBe(`${board}/U4?izdarits=saved`);
		const page = textOf((await site.get(sent.location, "contact")).html);
		expect(page).toContain("Kāpēc atcelts: Apvienots");
		expect(page).toContain("ierakstīja Bruno Kontakts");
		expect(textOf((await site.get(`${board}/U4`)).html)).not.toContain("Bruno");
		expect(textOf((await site.get(`/en${board}/U4`)).html)).toContain("Why it was dropped: Apvienots");
	});

	it("has no form for those who may not", async () => {
		expect((await site.get(`${board}/U1/virziba`)).status).toBe(401);
		expect((await site.get(`${board}/U1/virziba`, "stranger")).status).toBe(403);
		expect((await site.get(`${board}/U1/labot`, "auditor")).status).toBe(403);
		expect((await site.get(`/plani/${year}/parcelsana`, "stranger")).status).toBe(403);
	});

	it("is assigned while the plan is in force; its wording waits for an amendment", async () => {
		const { html } = await site.get(`${board}/U3/labot`, "contact");
		expect(textOf(html)).toContain("Saturu, mērķi un termiņu maina, kamēr plāns ir projekts");
		expect(html).toContain('name="unit" value="FIN"');
		const wrong = await site.post(`${board}/U3/pienakums`, { unit: "FIN", person: "Kāds", weight: "500" }, "contact");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain('value="500"');
		const done = await site.post(
			`${board}/U3/pienakums`,
			{ unit: "FIN", person: "Zane Ārējā", weight: "2" },
			"contact",
		);
		expect(done.status).toBe(303);
		expect((await statusOf("U3"))?.weight).toBe(2);
	});
});

describe("a plan that is being amended", () => {
	it("takes a new task by the quick form, changes it and lets it go; others do not see it", async () => {
		expect((await site.get(board, "contact")).html).not.toContain('id="pievienot"');
		await world.as(world.coordinator, openAmendment, { plan: year, reason: "Jauni darbi" });
		const fields = {
			"title.lv": "Ātri pievienots",
			serves: "min-2024/3",
			term: "2026-Q4",
			unit: "FIN",
			priority: "normal",
		};
		const wrong = await site.post(board, { ...fields, term: "2031" }, "contact");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain("Ātri pievienots");
		expect(textOf(wrong.html)).toContain("Termiņam jābūt plāna periodā (2026).");
		const added = await site.post(board, fields, "contact");
		expect(added.location).toBe(`${board}?izdarits=added&fokuss=U5#u-U5`);
		expect(textOf((await site.get(board, "contact")).html)).toContain("Ātri pievienots");
		expect(textOf((await site.get(board)).html)).not.toContain("Ātri pievienots");
		const form = (await site.get(`${board}/U5/labot`, "contact")).html;
		const revision = /name="revision" value="(\d+)"/.exec(form)?.[1] ?? "";
		const edited = await site.post(`${board}/U5/labot`, { ...fields, "title.lv": "Pārdomāts", revision }, "contact");
		expect(edited.location).toBe(`${board}/U5?izdarits=saved`);
		const late = await site.post(`${board}/U5/labot`, { ...fields, "title.lv": "Otrs", revision }, "coordinator");
		expect(late.status).toBe(409);
		expect(late.html).toContain("Otrs");
		const now = /name="revision" value="(\d+)"/.exec(late.html)?.[1] ?? "";
		expect((await site.post(`${board}/U5/iznemt`, { revision: now }, "contact")).location).toBe(
			`${board}?izdarits=removed`,
		);
		expect(await statusOf("U5")).toBeUndefined();
	});
});

describe("carrying forward by its page", () => {
	const page = `/plani/${year}/parcelsana`;

	it("shows what goes and what stays, does it once, and then says that it is done", async () => {
		const { html } = await site.get(page, "contact");
		expect(textOf(html)).toContain("Tiks izveidots plāna projekts: dp-min-2027");
		expect(textOf(html)).toContain("2027. gada maijs");
		expect(textOf(html)).toMatch(/Paliek šajā plānā U4 Uzdevums U4 \(atcelts\)/);
		const basedOn = /name="basedOn" value="([^"]+)"/.exec(html)?.[1] ?? "";
		const done = await site.post(page, { basedOn }, "contact");
		expect(done.location).toBe("/plani/dp-min-2027/darbi?izdarits=carried");
		expect(textOf((await site.get(done.location, "contact")).html)).toContain("Nepabeigtie uzdevumi ir pārcelti.");
		const again = await site.post(page, {}, "contact");
		expect(again.status).toBe(409);
		expect(textOf(again.html)).toContain("Viss nepabeigtais jau ir pārcelts uz plānu dp-min-2027.");
		expect(textOf((await site.get(`/en${page}`, "contact")).html)).toContain("There already");
	});
});

describe("the API", () => {
	const ask = async (path: string, init: RequestInit = {}) => {
		const response = await site.app.request(`/api/v1/plans/${year}${path}`, init);
		return { status: response.status, body: await response.json() };
	};
	const post = (path: string, body: object, token: string) =>
		ask(path, {
			method: "POST",
			body: JSON.stringify(body),
			headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
		});

	it("lists tasks by term, filtered, as of a day, and without persons for the public", async () => {
		const { body } = await ask("/tasks");
		expect(body).toMatchObject({ total: 6, next: null });
		expect(body.items[1]).toMatchObject({
			code: "U3",
			serves: [{ plan: "min-2024", element: "R1" }],
			goals: [{ plan: "min-2024", element: "2" }],
			unit: { code: "FIN" },
			status: "in_progress",
			percent: 40,
			share: 0.4,
			delayed: true,
			deadlines: [{ code: "2026-05", ends: "2026-05-31" }],
		});
		expect(JSON.stringify(body)).not.toMatch(/person|Zane/);
		expect((await ask("/tasks?status=dropped")).body.items.map((one: { code: string }) => one.code)).toEqual(["U4"]);
		expect((await ask("/tasks?as_of=2026-02-01&delayed=true")).body.total).toBe(0);
		expect((await ask("/tasks?as_of=nekad")).status).toBe(422);
		expect((await site.app.request("/api/v1/plans/parauga-plans/tasks")).status).toBe(404);
	});

	it("takes progress from those who may, and refuses others", async () => {
		const { token } = await world.as(system, issueMachineToken, {
			name: "rīks",
			role: "ministry-contact",
			institution: "MIN",
		});
		const other = await world.as(system, issueMachineToken, {
			name: "cits",
			role: "ministry-contact",
			institution: "OTH",
		});
		expect(
			(await post("/tasks/U2-1/progress", { status: "in_progress", progress: "1/3", as_of: today }, token)).status,
		).toBe(201);
		expect((await statusOf("U2-1"))?.measure).toEqual({ done: 1, total: 3 });
		expect((await post("/tasks/U2-1/progress", { status: "done" }, other.token)).status).toBe(403);
		expect((await post("/tasks/U2-1/progress", { status: "gatavs" }, token)).status).toBe(422);
		expect((await post("/tasks/U77/progress", { status: "done" }, token)).status).toBe(404);
		const added = await post("/tasks", { title: { lv: "No rīka" }, term: "2026-12", serves: "min-2024/1" }, token);
		expect(added).toMatchObject({ status: 201, body: { code: "U5" } });
	});
});
