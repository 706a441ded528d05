import { describe, expect, it } from "vitest";
import { countDeliverables, sayDelayed, sayDueSoon } from "./words.ts";

describe("counted deliverables", () => {
	it.each([
		[0, "nekas nekavējas", "nothing is delayed"],
		[1, "kavējas 1 darbības rezultāts", "1 deliverable is delayed"],
		[3, "kavējas 3 darbības rezultāti", "3 deliverables are delayed"],
		[10, "kavējas 10 darbības rezultātu", "10 deliverables are delayed"],
		[11, "kavējas 11 darbības rezultātu", "11 deliverables are delayed"],
		[21, "kavējas 21 darbības rezultāts", "21 deliverables are delayed"],
	])("%d delayed is “%s”, “%s”", (n, lv, en) => {
		expect([sayDelayed("lv", n), sayDelayed("en", n)]).toEqual([lv, en]);
	});

	it.each([
		[0, "tuvākajā laikā termiņu nav", "nothing is due soon"],
		[1, "drīz termiņš 1 darbības rezultātam", "1 deliverable is due soon"],
		[5, "drīz termiņš 5 darbības rezultātiem", "5 deliverables are due soon"],
		[10, "drīz termiņš 10 darbības rezultātiem", "10 deliverables are due soon"],
		[21, "drīz termiņš 21 darbības rezultātam", "21 deliverables are due soon"],
	])("%d due soon is “%s”, “%s”", (n, lv, en) => {
		expect([sayDueSoon("lv", n), sayDueSoon("en", n)]).toEqual([lv, en]);
	});

	it("has its thousands apart", () => {
		expect(countDeliverables("lv", 12_345)).toBe("12\u00a0345 darbības rezultāti");
		expect(countDeliverables("en", 1)).toBe("1 deliverable");
	});
});
