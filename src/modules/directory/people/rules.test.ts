import { describe, expect, it } from "vitest";
import { browserOf, ownPath, sessionHolds } from "./rules.ts";

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
		expect(sessionHolds({ startedAt: at(0), seenAt: at(20), endedAt: null }, at(23))).toBe(true);
	});

	it("ends after 8 hours without use", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(1), endedAt: null }, at(9))).toBe(false);
	});

	it("ends after 24 hours in any case", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(23.9), endedAt: null }, at(24))).toBe(false);
	});

	it("does not hold once it was ended", () => {
		expect(sessionHolds({ startedAt: at(0), seenAt: at(1), endedAt: at(1) }, at(1.1))).toBe(false);
	});
});

describe("a browser", () => {
	it.each([
		["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
		[
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
			"Edge, Windows",
		],
		[
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
			"Safari, iPhone",
		],
		["curl/8.9", undefined],
		[undefined, undefined],
	])("%s is told in a few words", (agent, said) => {
		expect(browserOf(agent)).toBe(said);
	});
});
