// What goes wrong in a round: nothing lost, nothing doubled, and a message at its place.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../../../tests/site.ts";
import { type Office, openOffice, revisionOf } from "./fixtures/office.ts";

let office: Office;
let work = "";
let indicator = "";
beforeAll(async () => {
	office = await openOffice();
	work = await office.itemOf("1.1-1");
	indicator = await office.itemOf("apmierinatiba-paraugs");
});
afterAll(() => office.world.close());

describe("a value that cannot be", () => {
	it.each([
		["outside its unit's range", { value: "145" }, "value", "Vērtībai jābūt no 0 līdz 100."],
		["that is no number", { value: "daudz" }, "value", "Ierakstiet skaitli"],
		["of a period that has not begun", { period: "2027" }, "period", "Periods vēl nav sācies."],
		["of no period", { period: "2025-H3" }, "period", "Ierakstiet periodu"],
		["published before its period has ended", { published: "2025-06-01" }, "published", "pirms perioda beigām"],
		["with a denominator of zero", { denominator: "0" }, "denominator", "Saucējs nevar būt nulle."],
		["of a period that goes on after the cut-off day", { period: "2026" }, "note", "Paskaidrojiet piezīmē"],
	])("%s is refused at its field, and what was typed stays", async (_, wrong, field, said) => {
		const { status, html } = await office.write(indicator, { period: "2025", value: "45", ...wrong }, "contact");
		expect(status).toBe(422);
		expect(html).toContain(`id="f-${field}-error"`);
		expect(textOf(html)).toContain(said);
		for (const [name, typed] of Object.entries(wrong))
			expect(html).toMatch(new RegExp(`name="${name}" value="${typed}"`));
		expect(revisionOf((await office.site.get(indicator, "contact")).html)).toBe("0");
	});

	it("of an unfinished period is taken when the note says why it is known already", async () => {
		const early = { period: "2026", value: "45", note: "Galīgie dati ir zināmi." };
		expect((await office.write(indicator, early, "contact")).status).toBe(303);
		expect((await office.write(indicator, { period: "2025", value: "45" }, "contact")).status).toBe(303);
	});
});

describe("two people on one item", () => {
	it("the second keeps the text and is shown what the first has saved, and who it was", async () => {
		await office.write(work, { status: "in_progress", narrative: "Pirmais teksts" }, "head");
		const late = await office.site.post(work, { revision: "0", status: "done", narrative: "Otrais teksts" }, "contact");
		expect(late.status).toBe(409);
		const text = textOf(late.html);
		expect(text).toContain("Tagad saglabāts");
		expect(text).toContain("Pirmais teksts");
		expect(text).toContain("Dainis Vadītājs");
		expect(late.html).toContain(">Otrais teksts</textarea>");
		const again = { revision: revisionOf(late.html), status: "done", narrative: "Abi kopā" };
		expect((await office.site.post(work, again, "contact")).status).toBe(303);
	});

	it("the second of two heads who hand the same list in is told that it is done", async () => {
		const other = await openOffice();
		for (const [code, said] of [
			["1.1-1", { status: "done", narrative: "Ir" }],
			["apmierinatiba-paraugs", { period: "2025", value: "45" }],
		] as const) {
			await other.write(await other.itemOf(code), said, "contact");
		}
		const submit = { step: "submit", institution: other.world.ids.get("MIN") ?? "" };
		expect((await other.step(submit, "head")).status).toBe(303);
		const again = await other.step(submit, "head");
		expect([again.status, textOf(again.html)]).toEqual([409, expect.stringContaining("tas jau ir izdarīts")]);
		const accept = { step: "accept-all", institution: submit.institution };
		expect((await other.step(accept)).status).toBe(303);
		expect((await other.step(accept)).status).toBe(409);
		await other.world.close();
	});

	it("of many that save the same at once one succeeds, and the others are told", async () => {
		const { html } = await office.site.get(work, "contact");
		const revision = revisionOf(html);
		const answers = await Promise.all(
			[1, 2, 3, 4].map((n) =>
				office.site.post(work, { revision, status: "done", narrative: `Vienlaikus ${n}` }, n % 2 ? "contact" : "head"),
			),
		);
		expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409, 409, 409]);
	});
});

describe("a list that is handed in, and a round that is closed", () => {
	it("take no more, and show what was typed so that it can be copied", async () => {
		await office.step({ step: "submit", institution: office.world.ids.get("MIN") ?? "" }, "head");
		const typed = { revision: "9", status: "done", narrative: "Rakstīju ilgi" };
		const submitted = await office.site.post(work, typed, "contact");
		expect(submitted.status).toBe(409);
		expect(textOf(submitted.html)).toContain("Jūsu nesaglabātais teksts");
		expect(textOf(submitted.html)).toContain("Rakstīju ilgi");
		await office.step({ step: "cancel", reason: "Izmēģinājums" });
		const closed = await office.site.post(work, typed, "contact");
		expect(closed.status).toBe(409);
		expect(textOf(closed.html)).toContain("Kārta ir slēgta");
		expect(textOf(closed.html)).toContain("Rakstīju ilgi");
		expect((await office.step({ step: "compile" })).status).toBe(409);
		expect((await office.decide(work, { decision: "accept" })).status).toBe(409);
	});
});
