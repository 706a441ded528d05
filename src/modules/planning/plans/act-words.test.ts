import { describe, expect, it } from "vitest";
import { sayAct, sayActAfterBy } from "./act-words.ts";

const act = { kind: "Ministru kabineta rīkojums", number: "240", date: "2023-05-08" };

describe("a legal act", () => {
	it("is named with its issuer before the day and its noun after it", () => {
		expect(sayAct(act, "lv")).toBe("Ministru kabineta 2023. gada 8. maija rīkojums Nr.\u00a0240");
		expect(sayAct({ ...act, kind: "rīkojums" }, "lv")).toBe("2023. gada 8. maija rīkojums Nr.\u00a0240");
	});

	it("has an English name where there is one, else its own", () => {
		expect(sayAct(act, "en")).toBe("Cabinet Order No 240 of 8 May 2023");
		expect(sayAct({ ...act, kind: "domes lēmums" }, "en")).toBe("domes lēmums No 240 of 8 May 2023");
	});

	it.each([
		["rīkojums", "rīkojumu"],
		["noteikumi", "noteikumiem"],
		["pavēle", "pavēli"],
		["likums", "likumu"],
	])("after “ar” %s is %s", (kind, said) => {
		expect(sayActAfterBy({ ...act, kind }, "lv")).toBe(`2023. gada 8. maija ${said} Nr.\u00a0240`);
	});
});
