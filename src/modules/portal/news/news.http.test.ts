// News from the writer's desk to the reader, with all that can go wrong between.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runDueJobs } from "#kernel/jobs/runner.ts";
import { openLog } from "#kernel/log.ts";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { searchSources } from "../../../search.ts";
import { onePixel } from "./fixtures/news.ts";
import { newsJobs } from "./jobs.ts";
import { newsAddresses, newsCorrections, newsImages, newsItems, newsTags } from "./tables.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
});
// Its tables are emptied directly before each test, so the search knows nothing of it.
afterAll(() => world.closeUnasked());
beforeEach(async () => {
	world.clock.day = "2026-01-10";
	for (const table of [newsAddresses, newsCorrections, newsImages, newsTags, newsItems]) await world.db.delete(table);
});

const typed = {
	institution: "MIN",
	titleLv: "Ministrija atver durvis",
	titleEn: "The ministry opens its doors",
	leadLv: "Sestdien var nākt ikviens.",
	leadEn: "",
	bodyLv: "Nāciet **visi**.",
	bodyEn: "",
	about: "parauga-plans/1.1, MIN",
};
const path = "/jaunumi/ministrija-atver-durvis";

const write = (fields: Partial<typeof typed> = {}, who: Visitor = "contact") =>
	site.post("/jaunumi", { ...typed, ...fields }, who);
const publish = async () => {
	await write();
	await site.post(`${path}/publicet`, {}, "contact");
};
const runJobs = () =>
	runDueJobs({ db: world.db, clock: world.clock, log: openLog("silent"), search: searchSources }, newsJobs);

describe("a writer", () => {
	it("makes a draft that nobody outside sees, and publishes it", async () => {
		const made = await write();
		expect(made.status).toBe(303);
		expect(made.location).toBe(path);
		expect((await site.get(path)).status).toBe(404);
		expect((await site.get("/jaunumi")).html).not.toContain("atver durvis");
		expect(textOf((await site.get(path, "contact")).html)).toContain("Tā jaunumu redzēs lasītāji.");
		expect(textOf((await site.get("/jaunumi", "contact")).html)).toContain("Vēl nav publicēts");

		expect((await site.post(`${path}/publicet`, {}, "contact")).status).toBe(303);
		const { status, html } = await site.get(path);
		expect(status).toBe(200);
		expect(html).toContain("<strong>visi</strong>");
		expect(textOf(html)).toContain("Pirmais pasākums plāna daļa");
		expect(html).not.toContain("Bruno Kontakts");
		expect((await site.get("/en/jaunumi")).html).toContain("The ministry opens its doors");
	});

	it("is told at the fields what is missing, and keeps what was typed", async () => {
		const { status, html } = await write({ titleLv: "", about: "nekas, parauga-plans/9.9" });
		expect(status).toBe(422);
		expect(html).toContain('href="#f-titleLv"');
		expect(html).toContain("Nāciet **visi**.");
		const second = await write({ about: "nekas, parauga-plans/9.9" });
		expect(textOf(second.html)).toContain("Nav atrasts: nekas, parauga-plans/9.9.");
		expect(await world.db.$count(newsItems)).toBe(0);
	});

	it("writes for their own institution only, and others do not write at all", async () => {
		expect((await write({ institution: "OTH" })).status).toBe(403);
		expect((await write({}, "auditor")).status).toBe(403);
		expect((await write({}, "nobody")).status).toBe(401);
		expect((await site.get("/jaunumi/jauns", "nobody")).status).toBe(401);
		await write();
		expect((await site.get(path, "stranger")).status).toBe(404);
		expect((await site.post(`${path}/publicet`, {}, "stranger")).status).toBe(404);
		expect((await site.post(`${path}/publicet`, {}, "coordinator")).status).toBe(303);
		expect((await site.post(`${path}/atsaukt`, { reasonLv: "Tāpat" }, "stranger")).status).toBe(403);
	});

	it("gives a second item of the same title an address of its own", async () => {
		await write();
		expect((await write()).location).toBe(`${path}-2`);
	});

	it("deletes a draft, and never what was published", async () => {
		await write();
		expect((await site.post(`${path}/dzest`, {}, "contact")).location).toBe("/jaunumi");
		expect(await world.db.$count(newsItems)).toBe(0);
		await publish();
		const refused = await site.post(`${path}/dzest`, {}, "contact");
		expect(refused.status).toBe(409);
		expect(textOf(refused.html)).toContain("Jaunums šobrīd ir citā stāvoklī");
	});
});

describe("a scheduled item", () => {
	it("appears by itself when its hour has come, once", async () => {
		await write();
		const planned = await site.post(`${path}/planot`, { day: "2026-01-12", time: "09:30" }, "contact");
		expect(planned.status).toBe(303);
		await runJobs();
		expect((await site.get(path)).status).toBe(404);
		expect(textOf((await site.get(path, "contact")).html)).toContain("Parādīsies: 2026. gada 12. janv. 09:30.");
		world.clock.day = "2026-01-12";
		await runJobs();
		await runJobs();
		expect((await site.get(path)).status).toBe(200);
		const lines = (await world.auditLines()).filter((line) => line.operation === "portal.publishScheduledNews");
		expect(lines).toHaveLength(1);
	});

	it("that was taken back or moved does not appear at the old hour", async () => {
		await write();
		await site.post(`${path}/planot`, { day: "2026-01-12", time: "09:30" }, "contact");
		await site.post(`${path}/planot`, { day: "2026-02-01", time: "09:30" }, "contact");
		world.clock.day = "2026-01-12";
		await runJobs();
		expect((await site.get(path)).status).toBe(404);
		await site.post(`${path}/atlikt`, {}, "contact");
		world.clock.day = "2026-02-02";
		await runJobs();
		expect((await site.get(path)).status).toBe(404);
	});

	it.each([
		["2026-01-10", "11:00", "Šis brīdis jau ir pagājis"],
		["2026-02-30", "11:00", "Ierakstiet dienu, kas ir kalendārā"],
		["2026-02-03", "25:00", "Ierakstiet laiku kā stundas un minūtes"],
	])("is not planned for %s %s", async (day, time, said) => {
		await write();
		const { status, html } = await site.post(`${path}/planot`, { day, time }, "contact");
		expect(status).toBe(422);
		expect(textOf(html)).toContain(said);
	});
});

describe("a published item", () => {
	const edited = (fields: Record<string, string> = {}) => {
		const { institution, ...rest } = typed;
		return { ...rest, revision: "2", titleLv: "Ministrija ver durvis", ...fields };
	};

	it("is corrected in public: with a note, the old text, and the old address leading to the new", async () => {
		await publish();
		const refused = await site.post(`${path}/labot`, edited(), "contact");
		expect(refused.status).toBe(422);
		expect(textOf(refused.html)).toContain("Ierakstiet lasītājiem, kas labots");
		const done = await site.post(`${path}/labot`, edited({ noteLv: "Labots virsraksts." }), "contact");
		expect(done.location).toBe("/jaunumi/ministrija-ver-durvis");
		const moved = await site.get(path);
		expect([moved.status, moved.location]).toEqual([301, "/jaunumi/ministrija-ver-durvis"]);
		expect((await site.get(`/en${path}`)).location).toBe("/en/jaunumi/ministrija-ver-durvis");
		const page = textOf((await site.get("/jaunumi/ministrija-ver-durvis")).html);
		expect(page).toContain("Labots virsraksts.");
		const before = textOf((await site.get("/jaunumi/ministrija-ver-durvis/agrak/1")).html);
		expect(before).toContain("Ministrija atver durvis");
	});

	it("is not overwritten in silence by a second editor", async () => {
		await publish();
		await site.post(`${path}/labot`, edited({ titleLv: typed.titleLv, noteLv: "Pirmais." }), "contact");
		const second = await site.post(`${path}/labot`, edited({ noteLv: "Otrais.", bodyLv: "Mans teksts" }), "head");
		expect(second.status).toBe(409);
		expect(second.html).toContain("Mans teksts");
		expect(await world.db.$count(newsCorrections)).toBe(1);
	});

	it("is withdrawn with a reason that its address tells", async () => {
		await publish();
		expect((await site.post(`${path}/atsaukt`, { reasonLv: "" }, "contact")).status).toBe(422);
		await site.post(`${path}/atsaukt`, { reasonLv: "Pasākums nenotiks." }, "contact");
		const { status, html } = await site.get(path);
		expect(status).toBe(410);
		expect(textOf(html)).toContain("Pasākums nenotiks.");
		expect(html).not.toContain("<strong>visi</strong>");
		expect((await site.get("/jaunumi")).html).not.toContain("atver durvis");
	});
});

describe("pictures", () => {
	const png = onePixel;
	const send = (content: BlobPart, alternativeLv = "Atvērtas durvis") => {
		const body = new FormData();
		body.set("image", new File([content], "durvis.png"));
		body.set("alternativeLv", alternativeLv);
		return site.send(`${path}/atteli`, body, "contact");
	};

	it("have words for those who cannot see them", async () => {
		await write();
		expect((await send(png, "")).status).toBe(422);
		expect((await send(png)).status).toBe(303);
		expect((await site.get(path, "contact")).html).toContain('alt="Atvērtas durvis"');
	});

	it("are seen when their item is", async () => {
		await write();
		await send(png);
		expect((await site.get(`${path}/atteli/1`)).status).toBe(404);
		await site.post(`${path}/publicet`, {}, "contact");
		const shown = await site.get(`${path}/atteli/1`);
		expect(shown.headers.get("content-type")).toBe("image/png");
		expect((await site.get(`${path}/atteli/2`)).status).toBe(404);
	});

	it("are told by their content, not their name", async () => {
		await write();
		const { status, html } = await send("<svg onload=alert(1)>");
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Der PNG un JPEG attēli.");
		expect((await send("")).status).toBe(422);
	});

	it("are taken off again", async () => {
		await write();
		await send(png);
		expect((await site.post(`${path}/atteli/1/nonemt`, {}, "contact")).status).toBe(303);
		expect((await site.post(`${path}/atteli/1/nonemt`, {}, "contact")).status).toBe(409);
	});
});

describe("the list", () => {
	it("is filtered by institution and by what the items are about, in the address", async () => {
		await publish();
		const has = async (query: string) => (await site.get(`/jaunumi?${query}`)).html.includes(path);
		expect(await has("iestade=MIN")).toBe(true);
		expect(await has("iestade=OTH")).toBe(false);
		expect(await has("par=parauga-plans")).toBe(true);
		expect(await has("par=parauga-plans/1.1")).toBe(true);
		expect(await has("par=parauga")).toBe(false);
		expect(await has("par=%25&iestade=%27%3B--")).toBe(false);
		expect((await site.get(`/jaunumi?lapa=999999&par=${"x".repeat(5000)}`)).status).toBe(200);
	});

	it("is there for machines, in pages", async () => {
		await publish();
		const answer = await site.get("/api/v1/news?limit=1&about=MIN");
		expect(JSON.parse(answer.html)).toMatchObject({
			items: [{ slug: "ministrija-atver-durvis", institution: "MIN", demonstration: false }],
			next: null,
			total: 1,
		});
		const one = JSON.parse((await site.get("/api/v1/news/ministrija-atver-durvis")).html);
		expect(one.about).toEqual([
			{ kind: "element", code: "parauga-plans/1.1" },
			{ kind: "institution", code: "MIN" },
		]);
		expect((await site.get("/api/v1/news/nav")).status).toBe(404);
		expect((await site.get("/api/v1/news?cursor=zzz")).status).toBe(422);
	});
});

describe("what outsiders are told", () => {
	const told = async () => (await publicationsSince(world.db, null, { kinds: ["news"] })).items;

	it("is what was published, corrected and withdrawn; nothing of drafts", async () => {
		const before = (await told()).length;
		await write();
		await site.post(`${path}/planot`, { day: "2026-01-12", time: "09:30" }, "contact");
		expect(await told()).toHaveLength(before);
		await site.post(`${path}/publicet`, {}, "contact");
		await site.post(`${path}/atsaukt`, { reasonLv: "Pasākums nenotiks." }, "contact");
		const [withdrawn, published] = await told();
		expect(published).toMatchObject({ change: "published", path, plans: ["parauga-plans"], institutions: ["MIN"] });
		expect(withdrawn).toMatchObject({ change: "withdrawn", said: { lv: "Pasākums nenotiks." } });
	});
});
