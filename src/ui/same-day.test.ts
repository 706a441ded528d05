import { describe, expect, it } from "vitest";
import { linksOnDay, onDay } from "./same-day.ts";

const day = "2025-12-31";

describe("a page of another day leads on to that day", () => {
	it.each([
		["/", "/?as_of=2025-12-31"],
		["/en", "/en?as_of=2025-12-31"],
		["/plani", "/plani?as_of=2025-12-31"],
		["/en/plani/x/1.1-1", "/en/plani/x/1.1-1?as_of=2025-12-31"],
		["/plani/x?status=done#izpilde", "/plani/x?status=done&as_of=2025-12-31#izpilde"],
		["/raditaji/uzticesanas", "/raditaji/uzticesanas?as_of=2025-12-31"],
		["/kaskade/x/1.1", "/kaskade/x/1.1?as_of=2025-12-31"],
	])("%s", (address, then) => {
		expect(onDay(address, day)).toBe(then);
	});

	it.each([
		"/plani/x?as_of=2024-01-01",
		"/jaunumi/kas-jauns",
		"/plani/x/feed.atom",
		"/iestades/VK.jsonld",
		"/data/plans.csv",
		"#saturs",
		"https://likumi.lv/plani",
		"//plani/x",
	])("but leaves %s as it is", (address) => {
		expect(onDay(address, day)).toBe(address);
	});

	it("in every link that is drawn, and in nothing else", () => {
		const drawn = '<form action="/plani"></form><a class="x" href="/plani/x?a=1&amp;b=2">x</a><a href="/data">d</a>';
		expect(linksOnDay(drawn, day)).toBe(
			'<form action="/plani"></form><a class="x" href="/plani/x?a=1&amp;b=2&amp;as_of=2025-12-31">x</a><a href="/data">d</a>',
		);
	});
});
