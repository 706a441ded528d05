import { describe, expect, it } from "vitest";
import { ownPath, sessionHolds } from "./rules.ts";

describe("where to go after signing in", () => {
	it.each(["/plani", "/plani/vpmp-2023?status=done&as_of=2025-12-31", "/"])(
		"a path of this site is kept: %s",
		(path) => {
			expect(ownPath(path)).toBe(path);
		},
	);

	it.each([
		"https://example.org/",
		"//example.org",
		"/\\example.org",
		"javascript:alert(1)",
		"",
		"/a\nb",
		`/${"x".repeat(3000)}`,
	])("what could lead elsewhere is dropped: %j", (path) => {
		expect(ownPath(path)).toBeUndefined();
	});

	it("nothing asked leads nowhere", () => {
		expect(ownPath(undefined)).toBeUndefined();
	});
});

describe("a session", () => {
	const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);

	it("holds while it is used", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(20) }, at(23))).toBe(true);
	});

	it("ends after 8 hours without use", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(1) }, at(9))).toBe(false);
	});

	it("ends after 24 hours in any case", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(23.9) }, at(24))).toBe(false);
	});
});
