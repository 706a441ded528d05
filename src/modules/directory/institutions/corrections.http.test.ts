// Corrections of the register, units over time, and what an act would do before it is done.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { findInstitution } from "./view-model.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const name = (lv: string) => ({ "name.lv": lv });
	for (const [code, lv] of [
		["JUR", "Juridiskais departaments"],
		["FIN", "Finanšu departaments"],
	] as const)
		await post("MIN/strukturvienibas/jauna", { code, ...name(lv), validFrom: "2020-01-01" });
	await post("MIN/nosaukums", { ...name("Nepareizs nosaukums"), from: "2025-03-01", act: "Likums" });
});
afterAll(() => world.close());

const post = (path: string, fields: Record<string, string>) => site.post(`/iestades/${path}`, fields, "coordinator");
const on = async (day: string, code = "MIN") => {
	const view = await findInstitution(world.db, code, day);
	if (!view) throw new Error("no institution");
	return view;
};
const unitOn = async (day: string, code: string) => (await on(day)).units.find((one) => one.code === code);
const linesNow = async () => (await world.auditLines()).length;

describe("a correction", () => {
	const reason = "Pārrakstīšanās kļūda";
	it("of a name holds for the same time; what stood stays in sight with when and why", async () => {
		const path = "MIN/labojumi/nosaukums/2025-03-01";
		const fields = { "name.lv": "Pareizais nosaukums", from: "2025-02-01", act: "Likums", reason };
		expect((await post(path, fields)).location).toBe("/iestades/MIN");
		expect((await on("2025-01-31")).row.name.lv).toBe("Parauga ministrija");
		expect((await on("2025-02-01")).row.name.lv).toBe("Pareizais nosaukums");
		const { html } = await site.get("/iestades/MIN", "coordinator");
		for (const id of html.matchAll(/ id="([^"]+)"/g)) expect(html.split(` id="${id[1]}"`), id[1]).toHaveLength(2);
		const said = textOf(html);
		expect(said).toContain("Nepareizs nosaukums, 2025-03-01–, Likums");
		expect(said).toContain(reason);
		const line = (await world.auditLines()).find((one) => one.operation === "directory.correctInstitution");
		expect(line).toMatchObject({
			before: { name: { lv: "Nepareizs nosaukums" } },
			after: { from: "2025-02-01", reason },
		});
	});

	it("needs a reason and something to correct, and is the keepers' alone", async () => {
		const path = "MIN/labojumi/nosaukums/2025-02-01";
		const same = { "name.lv": "Pareizais nosaukums", from: "2025-02-01", act: "Likums" };
		expect((await post(path, same)).html).toContain('id="f-reason-error"');
		expect((await post(path, { ...same, reason })).status).toBe(422);
		expect((await site.post(`/iestades/${path}`, { ...same, reason }, "head")).status).toBe(403);
		expect((await post("MIN/labojumi/nosaukums/2019-01-01", { ...same, reason })).status).toBe(404);
	});

	it("of an end moves the day and the successor, with the units that ended then", async () => {
		expect((await post("OLD/labojumi/beigas/sakums", { from: "2024-04-01", into: "MIN", reason })).status).toBe(303);
		const view = await on("2024-03-15", "OLD");
		expect(view.isThere).toBe(true);
		expect(view.successor?.code).toBe("MIN");
		expect((await post("OLD/labojumi/beigas/sakums", { from: "2024-04-01", into: "OLD", reason })).status).toBe(422);
	});

	it("of whom it is under makes no circle", async () => {
		const wrong = await post("MIN/labojumi/paklautiba/sakums", { parent: "MIN", reason });
		expect(wrong.html).toContain('id="f-parent-error"');
		expect((await post("AGE/labojumi/paklautiba/sakums", { parent: "OTH", reason })).status).toBe(303);
		expect((await on("2026-01-10", "AGE")).parent?.code).toBe("OTH");
		const circle = await post("OTH/labojumi/paklautiba/sakums", { parent: "AGE", reason });
		expect(circle.html).toContain('id="f-parent-error"');
	});

	it("of a founding stays before everything that is known of it", async () => {
		expect((await post("MIN/labojumi/izveide/sakums", { from: "2025-06-01", reason })).status).toBe(422);
		expect((await post("MIN/labojumi/izveide/sakums", { from: "1990-05-04", reason })).status).toBe(303);
		expect((await on("1990-05-03")).isThere).toBe(false);
		expect((await on("1990-05-04")).isThere).toBe(true);
	});
});

describe("a unit", () => {
	it("is renamed and moved from a day on, and is on every day as it was", async () => {
		const unit = "MIN/strukturvienibas/JUR";
		await post(`${unit}/nosaukums`, { "name.lv": "Tiesību departaments", from: "2024-01-01" });
		await post(`${unit}/vieta`, { parent: "FIN", from: "2025-01-01" });
		expect((await unitOn("2023-12-31", "JUR"))?.name.lv).toBe("Juridiskais departaments");
		expect(await unitOn("2024-01-01", "JUR")).toMatchObject({ name: { lv: "Tiesību departaments" }, parentId: null });
		const fin = await unitOn("2025-01-01", "FIN");
		expect(await unitOn("2025-01-01", "JUR")).toMatchObject({ parentId: fin?.id });
		expect((await post("MIN/strukturvienibas/FIN/vieta", { parent: "JUR", from: "2025-06-01" })).html).toContain(
			'id="f-parent-error"',
		);
		expect((await post(`${unit}/nosaukums`, { "name.lv": "Cits", from: "2024-06-01" })).html).toContain(
			'id="f-from-error"',
		);
	});

	it("of which a change was recorded wrongly is corrected; what later changes took over from it too", async () => {
		const reason = "Kļūda";
		const path = "MIN/labojumi/strukturvieniba/JUR/2024-01-01";
		const form = await site.get(`/iestades/${path}`, "coordinator");
		expect(form.html).toMatch(/name="name\.lv"[^>]*value="Tiesību departaments"/);
		const fields = { "name.lv": "Tiesību nodaļa", from: "2024-02-01", reason };
		expect((await post(path, { ...fields, from: "2025-01-01" })).html).toContain('id="f-from-error"');
		expect((await post(path, { ...fields, from: "2019-01-01" })).html).toContain('id="f-from-error"');
		expect((await post(path, { ...fields, parent: "JUR" })).html).toContain('id="f-parent-error"');
		expect((await post(path, { ...fields, parent: "NAV" })).html).toContain('id="f-parent-error"');
		expect((await site.post(`/iestades/${path}`, fields, "head")).status).toBe(403);
		expect((await post(path, fields)).location).toBe("/iestades/MIN");
		expect((await unitOn("2024-01-31", "JUR"))?.name.lv).toBe("Juridiskais departaments");
		expect((await unitOn("2024-02-01", "JUR"))?.name.lv).toBe("Tiesību nodaļa");
		const fin = await unitOn("2025-01-01", "FIN");
		expect(await unitOn("2025-01-01", "JUR")).toMatchObject({ name: { lv: "Tiesību nodaļa" }, parentId: fin?.id });
		const said = textOf((await site.get("/iestades/MIN", "coordinator")).html);
		expect(said).toContain("JUR, Tiesību departaments, 2024-01-01–");
		expect(said).toContain("JUR, Tiesību nodaļa, 2024-02-01–");
		expect((await post(path, fields)).status).toBe(404);
	});

	it("that was in the wrong place at first is put right for that time alone", async () => {
		const reason = "Kļūda";
		const path = "MIN/labojumi/strukturvieniba/JUR";
		const first = { "name.lv": "Juridiskais departaments", from: "2020-01-01", reason };
		expect((await post(path, { ...first, parent: "FIN" })).status).toBe(303);
		const fin = await unitOn("2020-01-01", "FIN");
		expect(await unitOn("2020-01-01", "JUR")).toMatchObject({ parentId: fin?.id });
		expect(await unitOn("2024-02-01", "JUR")).toMatchObject({ name: { lv: "Tiesību nodaļa" }, parentId: fin?.id });
		const circle = await post("MIN/labojumi/strukturvieniba/FIN", {
			"name.lv": "Finanšu departaments",
			from: "2020-01-01",
			parent: "JUR",
			reason,
		});
		expect(circle.html).toContain('id="f-parent-error"');
	});

	it("is split into two, which stand where it stood", async () => {
		const fields = {
			code: "J1",
			"name.lv": "Pirmais",
			secondCode: "J2",
			"secondName.lv": "Otrais",
			from: "2026-02-01",
		};
		const path = "MIN/strukturvienibas/JUR/sadalisana";
		expect((await post(path, { ...fields, secondCode: "J1" })).html).toContain('id="f-secondCode-error"');
		expect((await post(path, fields)).status).toBe(303);
		expect((await on("2026-01-31")).units.map((one) => one.code).sort()).toEqual(["FIN", "JUR"]);
		const after = (await on("2026-02-01")).units;
		expect(after.map((one) => one.code).sort()).toEqual(["FIN", "J1", "J2"]);
		const fin = after.find((one) => one.code === "FIN")?.id;
		expect(after.filter((one) => one.parentId === fin).map((one) => one.code)).toEqual(["J1", "J2"]);
	});
});

describe("what follows from an act", () => {
	it("is shown before it is done, and nothing is kept until it is confirmed", async () => {
		const before = await linesNow();
		const fields = { into: "CEN", from: "2026-03-01", solis: "apskats" };
		const { status, html } = await post("OTH/pievienosana", fields);
		expect(status).toBe(200);
		const said = textOf(html);
		expect(said).toContain("OTH Cita ministrija: vairs nav; pienākumus pārņem CEN");
		expect(said).toContain("AGE Parauga aģentūra: kam pakļauta vai kur ietilpst: OTH → CEN");
		expect(html).toContain('type="hidden" name="into" value="CEN"');
		expect((await on("2026-03-02", "OTH")).isThere).toBe(true);
		expect(await linesNow()).toBe(before);
	});

	it("is shown where the form is sent by script, which takes no page with 200 for an answer", async () => {
		const accept = { Accept: "text/vnd.turbo-stream.html, text/html" };
		const fields = { into: "CEN", from: "2026-03-01", solis: "apskats" };
		const { status, html } = await site.post("/iestades/OTH/pievienosana", fields, "coordinator", accept);
		expect(status).toBe(422);
		expect(textOf(html)).toContain("pienākumus pārņem CEN");
	});

	it("is refused at the field like the act itself; what was typed can be mended", async () => {
		const wrong = await post("OTH/pievienosana", { into: "NAV", from: "2026-03-01", solis: "apskats" });
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain('id="f-into-error"');
		const mend = await post("OTH/pievienosana", { into: "CEN", from: "2026-03-01", solis: "labot" });
		expect(mend.html).toMatch(/name="into"[^>]*value="CEN"/);
	});
});
