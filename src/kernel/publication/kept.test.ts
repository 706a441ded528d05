import { describe, expect, it } from "vitest";
import { Kept } from "./kept.ts";

describe("what is kept in memory", () => {
	it("stays within its bytes: what was asked for longest ago goes first", () => {
		const kept = new Kept<{ bytes: number }>(100);
		kept.keep("a", { bytes: 40 });
		kept.keep("b", { bytes: 40 });
		kept.get("a");
		kept.keep("c", { bytes: 40 });
		expect([kept.get("a"), kept.get("b"), kept.get("c"), kept.size]).toEqual([
			{ bytes: 40 },
			undefined,
			{ bytes: 40 },
			2,
		]);
	});

	it("counts what takes the place of another once, and nothing that is larger than all", () => {
		const kept = new Kept<{ bytes: number }>(100);
		for (let round = 0; round < 5; round += 1) kept.keep("a", { bytes: 60 });
		kept.keep("b", { bytes: 30 });
		expect(kept.size).toBe(2);
		kept.keep("c", { bytes: 101 });
		expect(kept.size).toBe(0);
		kept.keep("d", { bytes: 100 });
		kept.clear();
		expect(kept.size).toBe(0);
	});
});
