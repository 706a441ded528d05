// The pages of importing a report: bring a file, look at what it would change, decide. Through the whole application.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyone, system } from "#kernel/access.ts";
import { auditLines } from "#kernel/audit.ts";
import { files, mostFileBytes } from "#kernel/files.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { seatDemonstrationCast, signInDemonstration } from "#modules/directory/index.ts";
import { changeDeadlines, findPlan, updateDeliverable } from "#modules/planning/index.ts";
import { testDeps } from "../../../../tests/deps.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { asDocx } from "../reading/fixtures/as-docx.ts";
import { splitLines } from "../reading/text-file.ts";
import { fileOf, seenOn, visitor } from "./fixtures/visitor.ts";
import { previewReport } from "./preview.ts";
import { imports } from "./tables.ts";

const report = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");
const planCode = "parka-mezu-kopsanas-plans-2024";

let world: World;
let app: ReturnType<typeof createApp>;
const cookies = { coordinator: "", contact: "", auditor: "", nobody: "" };
type Who = keyof typeof cookies;

beforeAll(async () => {
	world = await openWorld("2026-06-15");
	app = createApp(testDeps(world), { files: new Map(), css: "/assets/a.css", script: "/assets/a.js" });
	await world.as(system, seatDemonstrationCast, {
		cast: [
			{ key: "coordinator", name: "Anna Paraugs", post: { lv: "Koordinatore", en: "Coordinator" }, role: "plan-coordinator" },
			{ key: "contact", name: "Bruno Paraugs", post: { lv: "Kontaktpersona", en: "Contact" }, role: "ministry-contact", institution: "MIN" },
			{ key: "auditor", name: "Elga Paraugs", post: { lv: "Auditore", en: "Auditor" }, role: "auditor" },
		],
	});
	for (const key of ["coordinator", "contact", "auditor"] as const) {
		cookies[key] = `${sessionCookie}=${(await world.as(anyone, signInDemonstration, { key })).secret}`;
	}
});
afterAll(() => world.close());

const as = (who: Who) => visitor(app, cookies[who]);
const get = (path: string, who: Who = "coordinator") => as(who).get(path);
const post = (path: string, fields: Record<string, string | File>, who: Who = "coordinator") => as(who).post(path, fields);
const bring = (text: string, fields?: Record<string, string>) => as("coordinator").bring(text, fields);
const decide = (path: string, decision: "accept" | "discard", seen?: string) => as("coordinator").decide(path, decision, seen);

const counts = async () => [await world.db.$count(auditLines), await world.db.$count(imports), await world.db.$count(files)];

describe("before anything is imported", () => {
	it("the list says what to do first", async () => {
		const { status, html } = await get("/importi");
		expect(status).toBe(200);
		expect(html).toContain("Neviens ziņojums vēl nav importēts.");
		expect(html).toContain('href="/importi/jauns"');
	});

	it("in English everything is English", async () => {
		const { html } = await get("/en/importi");
		expect(html).toContain("No report has been imported yet.");
		expect(html).toContain('href="/en/importi/jauns"');
	});
});

describe("who may import", () => {
	const nobodyElse = "018f0000-0000-7000-8000-000000000000";
	it.each(["/importi", "/importi/jauns", `/importi/${nobodyElse}`, `/importi/${nobodyElse}.json`])("%s leads a stranger to the sign-in, and is refused to other roles", async (path) => {
		const stranger = await get(path, "nobody");
		expect(stranger.status).toBe(401);
		expect(stranger.html).toContain('href="/pieslegties');
		expect((await get(path, "contact")).status).toBe(403);
		expect((await get(path, "auditor")).status).toBe(403);
	});

	it("others bring nothing in and decide nothing", async () => {
		const path = await bring(report);
		const before = await counts();
		for (const [who, status] of [["nobody", 401], ["contact", 403], ["auditor", 403]] as const) {
			expect((await post("/importi", { file: fileOf(report) }, who)).status).toBe(status);
			expect((await post(`${path}/lemums`, { decision: "accept", seen: "" }, who)).status).toBe(status);
		}
		expect(await counts()).toEqual(before);
		await decide(path, "discard");
	});

	it("a form of another site is refused", async () => {
		const body = new FormData();
		body.append("file", fileOf(report));
		const response = await app.request("/importi", { method: "POST", body, headers: { Cookie: cookies.coordinator, Origin: "https://evil.example" } });
		expect(response.status).toBe(403);
	});
});

describe("a report about a new plan", () => {
	let path: string;
	beforeAll(async () => {
		path = await bring(report);
	});

	it("is shown with what was understood, and nothing is in the plan yet", async () => {
		const { html } = await get(path);
		for (const part of ["Parka mežu kopšanas plān", "2024–2028", planCode, "zinojums.txt", "Anna Paraugs", "2025. gada 31. decembris"]) expect(html).toContain(part);
		expect(html).toContain("Iestādīta ozolu aleja");
		expect(await findPlan(world.db, planCode, "2026-06-15")).toBeUndefined();
	});

	it("gives the same answer as the command line as data", async () => {
		const { html, type } = await get(`${path}.json`);
		expect(type).toContain("application/json");
		const preview = await previewReport(testDeps(world), { filename: "zinojums.txt", bytes: new TextEncoder().encode(report) });
		expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify(preview.answer)));
	});

	it("says in English how many changes it makes", async () => {
		const { html } = await get(`/en${path}`);
		expect(html).toMatch(/Accept \d+ changes/);
		expect(html).toContain("New elements and indicators");
		expect(html).not.toContain("Pieņemt");
	});

	it("is taken over when accepted, with a line in the audit trail for each act", async () => {
		const before = await world.db.$count(auditLines);
		expect(await decide(path, "accept")).toMatchObject({ status: 303, location: path });
		const plan = await findPlan(world.db, planCode, "2025-12-31");
		expect(plan?.elements.filter((one) => one.kind === "deliverable").map((one) => one.state.status)).toEqual(["done", "in_progress", "lost_relevance"]);
		const operations = (await world.auditLines()).slice(before).map((line) => line.operation);
		expect(operations).toEqual(expect.arrayContaining(["planning.createPlan", "planning.recordReported", "reporting.acceptImport"]));
	});

	it("shows afterwards what was changed, by whom, and leads to the plan", async () => {
		const { html } = await get(path);
		expect(html).toContain("Kas tika mainīts");
		expect(html).toMatch(/Pieņēma: Anna Paraugs, 2026/);
		expect(html).toContain(`href="/plani/${planCode}"`);
		expect(html).not.toContain('name="decision"');
	});

	it("cannot be accepted or discarded again: the page says who decided", async () => {
		for (const decision of ["accept", "discard"] as const) {
			const again = await decide(path, decision, "");
			expect(again.status).toBe(409);
			expect(again.html).toContain("Par šo importu jau ir izlemts.");
			expect(again.html).toContain("Pieņēma: Anna Paraugs");
		}
	});

	it("brought in again says that nothing will change and that the file is known", async () => {
		const again = await bring(report);
		const { html } = await get(again);
		expect(html).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
		expect(html).toContain("Pieņemt bez izmaiņām");
		expect(html).toContain(`href="${path}"`);
		await decide(again, "discard");
	});

	it("as a DOCX of the same text changes nothing either", async () => {
		const { location } = await post("/importi", { file: fileOf(await asDocx(splitLines(report)), "zinojums.docx") });
		expect((await get(location)).html).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
		await decide(location, "discard");
	});
});

describe("a later version", () => {
	const later = report
		.replace("Sasniegtais rezultāts - Procesā", "Sasniegtais rezultāts - Izpildīts")
		.replace("2024. gada pirmais pusgads", "2024. gada otrais pusgads")
		.replace("Reģistrs ir atvērts un tajā ir 4000 koku.", "Reģistrā ir jau 4100 koku.");

	it("shows exactly its changes, the rewording with before and after", async () => {
		const path = await bring(later);
		const { html } = await get(path);
		expect(html).toContain("Pieņemt 3 izmaiņas");
		expect(html).toContain("2024. gada pirmais pusgads");
		expect(html).toContain("2024. gada otrais pusgads");
		expect(html).toContain("Reģistrs ir atvērts un tajā ir 4000 koku.");
		expect(html).toContain("Reģistrā ir jau 4100 koku.");
		expect(html).toContain(`href="/plani/${planCode}/1.1-2"`);
		await decide(path, "discard");
	});

	it("that was discarded changes nothing and says so", async () => {
		const path = await bring(later);
		expect((await decide(path, "discard")).status).toBe(303);
		const { html } = await get(path);
		expect(html).toContain("Imports ir atmests, plāns nav mainīts.");
		expect((await findPlan(world.db, planCode, "2026-06-15"))?.elements.find((one) => one.code === "1.1-2")?.state.status).toBe("in_progress");
		expect((await decide(path, "accept", "")).status).toBe(409);
	});

	it("is not accepted unseen: when the plan changed meanwhile, the page is drawn anew with what differs", async () => {
		const path = await bring(later);
		const seen = seenOn((await get(path)).html);
		const deadlines = [{ period: "2024-H2", indicator: { lv: "Reģistrā ir visi koki" } }];
		await world.as(world.coordinator, changeDeadlines, { plan: planCode, element: "1.1-1", from: "2025-12-31", deadlines, reason: "Cits lēmums" });
		await world.as(world.coordinator, updateDeliverable, { plan: planCode, element: "1.1-2", asOf: "2025-12-31", status: "not_started", narrative: "Vēl nav." });
		const before = await counts();
		const refused = await decide(path, "accept", seen);
		expect(refused.status).toBe(409);
		expect(refused.html).toContain("plāns ir mainījies");
		expect(refused.html).toContain("jauna vai citāda");
		expect(refused.html).toMatch(/Vairs nav vajadzīgas:\s*1\.1-1 izpildes termiņš/);
		expect(await counts()).toEqual(before);
		expect((await decide(path, "accept", seenOn(refused.html))).status).toBe(303);
		expect((await findPlan(world.db, planCode, "2026-06-15"))?.elements.find((one) => one.code === "1.1-2")?.state.status).toBe("done");
	});

	it("is not accepted by a form that says nothing of what was seen", async () => {
		const path = await bring(report);
		expect((await post(`${path}/lemums`, { decision: "accept" })).status).toBe(409);
		expect((await post(`${path}/lemums`, { seen: "plan|% %E0%A4%A" })).status).toBe(422);
		expect((await post(`${path}/lemums`, { decision: "accept", seen: "x|%E0%A4%A <script>" })).html).not.toContain("<script>");
	});
});

describe("a report that cannot be taken over", () => {
	it("under a plan code that no plan can have is refused when it is accepted, and the page is drawn again", async () => {
		const path = await bring(report, { plan: "nav tāda / plāna" });
		const before = await counts();
		const refused = await decide(path, "accept");
		expect(refused.status).toBe(422);
		expect(refused.html).toContain('role="alert"');
		expect(refused.html).toContain('name="decision"');
		expect(await counts()).toEqual(before);
		await decide(path, "discard");
	});

	it("about another plan than the chosen one is shown with a warning", async () => {
		const path = await bring(report, { plan: "parauga-plans" });
		expect((await get(path)).html).toContain("Pārbaudiet, vai ziņojums ir par šo plānu.");
		await decide(path, "discard");
	});
});

describe("the list", () => {
	it("shows each import with its plan, day, decision and number of changes, newest first", async () => {
		const path = await bring(report, { asOf: "2026-01-31" });
		const { html } = await get("/importi");
		const [first = ""] = html.split("<tbody>")[1]?.split("</tr>") ?? [];
		expect(first).toContain(`href="${path}"`);
		for (const part of ["zinojums.txt", "Parka mežu kopšanas plān", "2026. gada 31. janvāris", "gaida lēmumu", "Anna Paraugs"]) expect(first).toContain(part);
		expect(html).toContain("pieņemts");
		expect(html).toContain("atmests");
	});
});

describe("a file that cannot be read", () => {
	/** What ZIP needs least: one stored entry, its directory, and sizes that may lie. */
	const macros = async () => withPart(await asDocx(splitLines(report)), "word/vbaProject.bin");
	const bad: [string, () => Promise<File | undefined>, string][] = [
		["none at all", async () => undefined, "Izvēlieties ziņojuma datni."],
		["an empty one", async () => fileOf("", "tukšs.txt"), "Datne ir tukša. Izvēlieties datni"],
		["a binary one", async () => fileOf(new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7]), "dati.txt"), "Šāda veida datni nevar importēt."],
		["one of 30 MB", async () => fileOf(new Uint8Array(mostFileBytes + 5 * 1024 * 1024).fill(65), "liels.txt"), "Datne ir lielāka par 25 MB. Izņemiet attēlus"],
		["a truncated DOCX", async () => fileOf((await asDocx(splitLines(report))).slice(0, 4000), "zinojums.docx"), "DOCX datne ir bojāta"],
		["a DOCX with macros", async () => fileOf(await macros(), "zinojums.docx"), "Dokumentā ir makro."],
		["a damaged PDF", async () => fileOf("%PDF-1.7\nnekas", "zinojums.pdf"), "PDF datne ir bojāta"],
		["a PDF by name only", async () => fileOf(report, "zinojums.pdf"), "paplašinājum"],
		["text in another encoding", async () => fileOf(windows1257("Pasākums – šāda rinda ar garumzīmēm: āčēģīķļņšūž"), "zinojums.txt"), "Saglabājiet to no jauna kā UTF-8."],
		["a document of another kind", async () => fileOf("Iepirkumu saraksts\npiens\nmaize\n", "saraksts.txt"), "Šis dokuments nav ziņojums par plāna izpildi"],
	];

	it.each(bad)("(%s) is refused at its field, with the plan and the day kept and nothing written", async (_, make, said) => {
		const before = await counts();
		const file = await make();
		const { status, html } = await post("/importi", { ...(file ? { file } : {}), plan: "parauga-plans", asOf: "2026-03-31" });
		expect(status).toBe(422);
		const atField = /<span class="wrong" id="f-file-error">([^<]*)/.exec(html)?.[1];
		expect(atField).toContain(said);
		expect(html).toContain('<option value="parauga-plans" selected');
		expect(html).toContain('value="2026-03-31"');
		expect(await counts()).toEqual(before);
	});

	it("is refused in English on the English page", async () => {
		const { status, html } = await post("/en/importi", { file: fileOf("") });
		expect(status).toBe(422);
		expect(html).toContain("The file is empty. Choose the file that holds the progress report of a plan.");
	});

	it.each([
		["2025-02-30", "Ierakstiet dienu"],
		["2030-01-01", "Diena nevar būt nākotnē."],
	])("as of %s is refused at the day's field, with the day kept", async (asOf, said) => {
		const { status, html } = await post("/importi", { file: fileOf(report), asOf });
		expect(status).toBe(422);
		expect(/<span class="wrong" id="f-asOf-error">([^<]*)/.exec(html)?.[1]).toContain(said);
		expect(html).toContain(`value="${asOf}"`);
	});
});

describe("what a file says", () => {
	const attack = '<img src=x onerror="alert(1)">';

	it("is shown as text, never as markup, in its name too", async () => {
		const text = report.replaceAll("Iestādīta ozolu aleja", `Aleja ${attack}`).replace("Darbs pie koku apsekošanas turpinās.", `\tNekur ${attack}`);
		const { location } = await post("/importi", { file: fileOf(text, `a${attack}.txt`) });
		for (const path of [location, "/importi", `/en${location}`]) {
			const { status, html } = await get(path);
			expect(status).toBe(200);
			expect(html).not.toContain("<img");
		}
		expect((await get(location)).html).toContain("Aleja &lt;img src=x");
		await decide(location, "discard");
	});
});

describe("an address that leads nowhere", () => {
	it.each(["/importi/018f0000-0000-7000-8000-000000000000", "/importi/nav-tada", "/importi/nav-tada.json", "/en/importi/1"])("%s answers 404", async (path) => {
		expect((await get(path)).status).toBe(404);
	});

	it("a decision on it answers 404 too", async () => {
		expect((await post("/importi/nav-tada/lemums", { decision: "accept", seen: "" })).status).toBe(404);
	});
});

function windows1257(text: string): Uint8Array {
	const letters: Record<string, number> = { ā: 0xe2, č: 0xe8, ē: 0xe7, ģ: 0xec, ī: 0xee, ķ: 0xed, ļ: 0xef, ņ: 0xf2, š: 0xf0, ū: 0xfb, ž: 0xfe, "–": 0x96 };
	return new Uint8Array([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

/** The package with one more, empty part: its entry stands in the directory, its data before it. */
function withPart(zip: Uint8Array, name: string): Uint8Array {
	const bytes = Buffer.from(zip);
	const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
	const start = bytes.readUInt32LE(end + 16);
	const local = Buffer.alloc(30);
	local.write("PK\x03\x04", "latin1");
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.write("PK\x01\x02", "latin1");
	entry.writeUInt16LE(name.length, 28);
	entry.writeUInt32LE(start, 42);
	const data = Buffer.concat([local, Buffer.from(name)]);
	const tail = Buffer.from(bytes.subarray(end));
	tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
	tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
	tail.writeUInt32LE(tail.readUInt32LE(12) + 46 + name.length, 12);
	tail.writeUInt32LE(start + data.length, 16);
	return Buffer.concat([bytes.subarray(0, start), data, bytes.subarray(start, end), entry, Buffer.from(name), tail]);
}
