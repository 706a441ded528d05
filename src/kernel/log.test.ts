import { describe, expect, it } from "vitest";
import { faultFields } from "./log.ts";

describe("what of a fault may be logged", () => {
	it("is where it happened, not what was typed, even where that looks like a place", () => {
		const fields = faultFields(new Error("failed: 'x\n   at Žanetes mājās (birojs:1:1)'"));
		expect(fields.at).toContain("log.test.ts");
		expect(JSON.stringify(fields)).not.toContain("Žanetes");
	});

	it("is the database's code and constraint, not its message", () => {
		const cause = Object.assign(new Error("Key (name)=(Žanete) exists"), {
			code: "23505",
			constraint: "elements_code",
		});
		const fields = faultFields(new Error("Failed query: insert … params: Žanete", { cause }));
		expect(fields).toMatchObject({ code: "23505", constraint: "elements_code" });
		expect(JSON.stringify(fields)).not.toContain("Žanete");
	});
});
