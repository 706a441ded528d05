// The pages of importing a report: bring a file, look at what it would change, decide. Through the whole application.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLines } from "#kernel/audit.ts";
import {
	approveAmendment,
	changeDeadlines,
	findPlan,
	openAmendment,
	updateDeliverable,
} from "#modules/planning/index.ts";
import { testDeps } from "../../../../tests/deps.ts";
import { textOf } from "../../../../tests/site.ts";
import { asDocx } from "../reading/fixtures/as-docx.ts";
import { splitLines } from "../reading/text-file.ts";
import { type Office, openOffice } from "./fixtures/office.ts";
import { fileOf, seenOn } from "./fixtures/visitor.ts";
import { previewReport } from "./preview.ts";

const planCode = "parka-mezu-kopsanas-plans-2024";
const report = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");

let office: Office;
beforeAll(async () => {
	office = await openOffice();
});
afterAll(() => office.close());

describe("before anything is imported", () => {
	it("the list says what to do first", async () => {
		const { status, html } = await office.coordinator.get("/importi");
		expect(status).toBe(200);
		expect(html).toContain("Neviens ziņojums vēl nav importēts.");
		expect(html).toContain('href="/importi/jauns"');
	});

	it("in English everything is English", async () => {
		const { html } = await office.coordinator.get("/en/importi");
		expect(html).toContain("No report has been imported yet.");
		expect(html).toContain('href="/en/importi/jauns"');
	});
});

describe("who may import", () => {
	const someId = "018f0000-0000-7000-8000-000000000000";
	it.each(["/importi", "/importi/jauns", `/importi/${someId}`, `/importi/${someId}.json`])(
		"%s leads a stranger to the sign-in, and is refused to other roles",
		async (path) => {
			const stranger = await office.nobody.get(path);
			expect(stranger.status).toBe(401);
			expect(stranger.html).toContain('href="/pieslegties');
			expect((await office.contact.get(path)).status).toBe(403);
			expect((await office.auditor.get(path)).status).toBe(403);
		},
	);

	it("others bring nothing in and decide nothing", async () => {
		const path = await office.coordinator.bring(report);
		const before = await office.counts();
		for (const [who, status] of [
			["nobody", 401],
			["contact", 403],
			["auditor", 403],
		] as const) {
			expect((await office[who].post("/importi", { file: fileOf(report) })).status).toBe(status);
			expect((await office[who].post(`${path}/lemums`, { decision: "accept", seen: "" })).status).toBe(status);
		}
		expect(await office.counts()).toEqual(before);
		await office.coordinator.decide(path, "discard");
	});

	it("a form of another site is refused", async () => {
		const body = new FormData();
		body.append("file", fileOf(report));
		const response = await office.app.request("/importi", {
			method: "POST",
			body,
			headers: { Cookie: office.cookie, Origin: "https://evil.example" },
		});
		expect(response.status).toBe(403);
	});
});

describe("a report about a new plan", () => {
	let path: string;
	beforeAll(async () => {
		path = await office.coordinator.bring(report);
	});

	it("is shown with what was understood, and nothing is in the plan yet", async () => {
		const { html } = await office.coordinator.get(path);
		for (const part of [
			"Parka mežu kopšanas plān",
			"2024–2028",
			planCode,
			"zinojums.txt",
			"Anna Paraugs",
			"2025. gada 31. decembris",
		])
			expect(html).toContain(part);
		expect(html).toContain("Iestādīta ozolu aleja");
		expect(await findPlan(office.world.db, planCode, "2026-06-15")).toBeUndefined();
	});

	it("gives the same answer as the command line as data", async () => {
		const { html, type } = await office.coordinator.get(`${path}.json`);
		expect(type).toContain("application/json");
		const preview = await previewReport(testDeps(office.world), {
			filename: "zinojums.txt",
			bytes: new TextEncoder().encode(report),
		});
		expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify(preview.answer)));
	});

	it("asks first who the parties are that the register does not know", async () => {
		const { html } = await office.coordinator.get(path);
		expect(html).toContain('name="parties.0.of" value="institution ZM"');
		expect(html).toContain("Pieņemt varēs, kad būs atbildēts uz jautājumiem augstāk.");
		expect(html).not.toContain('value="accept"');
		expect(textOf((await office.coordinator.get(`/en${path}`)).html)).toContain("Institution ZM");
		const early = await office.coordinator.decide(path, "accept");
		expect([early.status, textOf(early.html)]).toEqual([409, expect.stringContaining("Nekas netika pieņemts.")]);
	});

	it("keeps what was chosen while another question is still open, and saves nothing", async () => {
		const half = {
			"parties.0.of": "institution ZM",
			"parties.0.as": "institution:MIN",
			"parties.1.of": "institution VARAM",
		};
		const { status, html } = await office.coordinator.post(`${path}/atbildes`, half);
		expect(status).toBe(422);
		expect(html).toContain('id="f-parties.1.as-error"');
		expect(html).not.toContain('id="f-parties.0.as-error"');
		expect(html).toMatch(/<option value="institution:MIN" selected/);
		expect((await office.coordinator.get(path)).html).not.toMatch(/<option value="institution:MIN" selected/);
	});

	it("follows the answers in what would change", async () => {
		expect((await office.coordinator.answer(path, "institution:MIN")).status).toBe(303);
		const { html } = await office.coordinator.get(path);
		expect(html).toMatch(/<option value="institution:MIN" selected/);
		expect(html).toContain('value="accept"');
		expect((await office.coordinator.answer(path)).status).toBe(303);
		expect((await office.world.auditLines()).at(-1)).toMatchObject({ operation: "reporting.answerImport" });
	});

	it("says in English how many changes it makes", async () => {
		const { html } = await office.coordinator.get(`/en${path}`);
		expect(html).toMatch(/Accept \d+ changes/);
		expect(html).toContain("New elements and indicators");
		expect(html).not.toContain("Pieņemt");
	});

	it("is taken over when accepted, with a line in the audit trail for each act", async () => {
		const before = await office.world.db.$count(auditLines);
		expect(await office.coordinator.decide(path, "accept")).toMatchObject({ status: 303, location: path });
		const plan = await findPlan(office.world.db, planCode, "2025-12-31");
		expect(plan?.elements.filter((one) => one.kind === "deliverable").map((one) => one.state.status)).toEqual([
			"done",
			"in_progress",
			"lost_relevance",
		]);
		const operations = (await office.world.auditLines()).slice(before).map((line) => line.operation);
		expect(operations).toEqual(
			expect.arrayContaining(["planning.createPlan", "planning.recordReported", "reporting.acceptImport"]),
		);
	});

	it("shows afterwards what was changed, by whom, and leads to the plan", async () => {
		const { html } = await office.coordinator.get(path);
		expect(html).toContain("Kas tika mainīts");
		expect(html).toMatch(/Pieņēma: Anna Paraugs, 2026/);
		expect(html).toContain(`href="/plani/${planCode}"`);
		expect(html).not.toContain('name="decision"');
	});

	it("cannot be accepted or discarded again: the page says who decided", async () => {
		for (const decision of ["accept", "discard"] as const) {
			const again = await office.coordinator.decide(path, decision, "");
			expect(again.status).toBe(409);
			expect(again.html).toContain("Par šo importu jau ir izlemts.");
			expect(again.html).toContain("Pieņēma: Anna Paraugs");
		}
	});

	it("brought in again says that nothing will change and that the file is known", async () => {
		const again = await office.coordinator.bring(report);
		const { html } = await office.coordinator.get(again);
		expect(html).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
		expect(html).toContain("Pieņemt bez izmaiņām");
		expect(html).toContain(`href="${path}"`);
		await office.coordinator.decide(again, "discard");
	});

	it("as a DOCX of the same text changes nothing either", async () => {
		const { location } = await office.coordinator.post("/importi", {
			file: fileOf(await asDocx(splitLines(report)), "zinojums.docx"),
		});
		expect((await office.coordinator.get(location)).html).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
		await office.coordinator.decide(location, "discard");
	});
});

describe("a later version", () => {
	const later = report
		.replace("Sasniegtais rezultāts - Procesā", "Sasniegtais rezultāts - Izpildīts")
		.replace("2024. gada pirmais pusgads", "2024. gada otrais pusgads")
		.replace("Reģistrs ir atvērts un tajā ir 4000 koku.", "Reģistrā ir jau 4100 koku.");

	it("shows exactly its changes, the rewording with before and after", async () => {
		const path = await office.coordinator.bring(later);
		const { html } = await office.coordinator.get(path);
		expect(html).toContain("Pieņemt 3 izmaiņas");
		expect(html).toContain("2024. gada pirmais pusgads");
		expect(html).toContain("2024. gada otrais pusgads");
		expect(html).toContain("Reģistrs ir atvērts un tajā ir 4000 koku.");
		expect(html).toContain("Reģistrā ir jau 4100 koku.");
		expect(html).toContain(`href="/plani/${planCode}/1.1-2"`);
		await office.coordinator.decide(path, "discard");
	});

	it("that was discarded changes nothing and says so", async () => {
		const path = await office.coordinator.bring(later);
		expect((await office.coordinator.decide(path, "discard")).status).toBe(303);
		const { html } = await office.coordinator.get(path);
		expect(html).toContain("Imports ir atmests, plāns nav mainīts.");
		expect(
			(await findPlan(office.world.db, planCode, "2026-06-15"))?.elements.find((one) => one.code === "1.1-2")?.state
				.status,
		).toBe("in_progress");
		expect((await office.coordinator.decide(path, "accept", "")).status).toBe(409);
	});

	it("is not accepted unseen: when the plan changed meanwhile, the page is drawn anew with what differs", async () => {
		const path = await office.coordinator.bring(later);
		const seen = seenOn((await office.coordinator.get(path)).html);
		const deadlines = [{ period: "2024-H2", indicator: { lv: "Reģistrā ir visi koki" } }];
		await office.world.as(office.world.coordinator, openAmendment, { plan: planCode, reason: "Cits lēmums" });
		await office.world.as(office.world.coordinator, changeDeadlines, {
			plan: planCode,
			element: "1.1-1",
			from: "2025-12-31",
			deadlines,
			reason: "Cits lēmums",
		});
		await office.world.as(office.world.coordinator, approveAmendment, { plan: planCode, validFrom: "2025-12-31" });
		await office.world.as(office.world.coordinator, updateDeliverable, {
			plan: planCode,
			element: "1.1-2",
			asOf: "2025-12-31",
			status: "not_started",
			narrative: "Vēl nav.",
		});
		const before = await office.counts();
		const refused = await office.coordinator.decide(path, "accept", seen);
		expect(refused.status).toBe(409);
		expect(refused.html).toContain("plāns ir mainījies");
		expect(refused.html).toContain("jauna vai citāda");
		expect(refused.html).toMatch(/Vairs nav vajadzīgas:\s*1\.1-1 izpildes termiņš/);
		expect(await office.counts()).toEqual(before);
		expect((await office.coordinator.decide(path, "accept", seenOn(refused.html))).status).toBe(303);
		expect(
			(await findPlan(office.world.db, planCode, "2026-06-15"))?.elements.find((one) => one.code === "1.1-2")?.state
				.status,
		).toBe("done");
	});

	it("is not accepted by a form that says nothing of what was seen", async () => {
		const path = await office.coordinator.bring(report);
		expect((await office.coordinator.post(`${path}/lemums`, { decision: "accept" })).status).toBe(409);
		expect((await office.coordinator.post(`${path}/lemums`, { seen: "plan|% %E0%A4%A" })).status).toBe(422);
		expect(
			(await office.coordinator.post(`${path}/lemums`, { decision: "accept", seen: "x|%E0%A4%A <script>" })).html,
		).not.toContain("<script>");
	});
});

describe("a report that cannot be taken over", () => {
	it("under a plan code that no plan can have is refused when it is accepted, and the page is drawn again", async () => {
		const path = await office.coordinator.bring(report, { plan: "nav tāda / plāna" });
		await office.coordinator.answer(path);
		const before = await office.counts();
		const refused = await office.coordinator.decide(path, "accept");
		expect(refused.status).toBe(422);
		expect(refused.html).toContain('role="alert"');
		expect(refused.html).toContain('name="decision"');
		expect(await office.counts()).toEqual(before);
		await office.coordinator.decide(path, "discard");
	});

	it("about another plan than the chosen one is shown with a warning", async () => {
		const path = await office.coordinator.bring(report, { plan: "parauga-plans" });
		expect((await office.coordinator.get(path)).html).toContain("Pārbaudiet, vai ziņojums ir par šo plānu.");
		await office.coordinator.decide(path, "discard");
	});
});

describe("the list", () => {
	it("shows each import with its plan, day, decision and number of changes, newest first", async () => {
		const path = await office.coordinator.bring(report, { asOf: "2026-01-31" });
		const { html } = await office.coordinator.get("/importi");
		const [first = ""] = html.split("<tbody>")[1]?.split("</tr>") ?? [];
		expect(first).toContain(`href="${path}"`);
		for (const part of [
			"zinojums.txt",
			"Parka mežu kopšanas plān",
			"2026. gada 31. janvāris",
			"gaida lēmumu",
			"Anna Paraugs",
		])
			expect(first).toContain(part);
		expect(html).toContain("pieņemts");
		expect(html).toContain("atmests");
	});
});

describe("an address that leads nowhere", () => {
	it.each([
		"/importi/018f0000-0000-7000-8000-000000000000",
		"/importi/nav-tada",
		"/importi/nav-tada.json",
		"/en/importi/1",
	])("%s answers 404", async (path) => {
		expect((await office.coordinator.get(path)).status).toBe(404);
	});

	it("a decision on it answers 404 too", async () => {
		expect((await office.coordinator.post("/importi/nav-tada/lemums", { decision: "accept", seen: "" })).status).toBe(
			404,
		);
	});
});

describe("a report that does not name its day", () => {
	it("says which day was taken instead, and how to give another", async () => {
		const path = await office.coordinator.bring(report.replaceAll(/līdz 20\d\d\. gada \p{L}+/gu, "līdz šim"));
		const { html } = await office.coordinator.get(path);
		expect(html).toContain("Ziņojumā nav nosaukts, par kuru dienu tas ir");
		await office.coordinator.decide(path, "discard");
	});
});
