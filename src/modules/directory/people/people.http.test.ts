import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const cookieOf = (headers: Headers) => /vieda_session=([^;]*)/.exec(headers.get("set-cookie") ?? "")?.[1];

describe("signing in to the demonstration", () => {
	it("a labelled button opens a session; its cookie is out of scripts' reach", async () => {
		const page = await site.get("/pieslegties");
		expect(textOf(page.html)).toContain("Bruno Kontakts");
		const { status, headers } = await site.post("/pieslegties", { key: "contact" });
		expect(status).toBe(303);
		expect(headers.get("set-cookie")).toMatch(/^vieda_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
		const shown = await site.app.request("/", { headers: { Cookie: `vieda_session=${cookieOf(headers)}` } });
		expect(await shown.text()).toContain("Bruno Kontakts");
	});

	it("goes back to the page that asked for it, never to another site", async () => {
		expect((await site.post("/pieslegties", { key: "contact", uz: "/importi" })).location).toBe("/importi");
		expect((await site.post("/pieslegties", { key: "contact", uz: "https://example.org/" })).location).toBe("/");
	});

	it("signing out ends the session itself, not only the cookie", async () => {
		const cookie = `vieda_session=${cookieOf((await site.post("/pieslegties", { key: "visitor" })).headers)}`;
		const out = await site.app.request("/iziet", {
			method: "POST",
			headers: { Cookie: cookie, Origin: "http://localhost", "Content-Type": "application/x-www-form-urlencoded" },
		});
		expect(out.status).toBe(303);
		const shown = await site.app.request("/", { headers: { Cookie: cookie } });
		expect(await shown.text()).not.toContain("Gita Viesis");
	});

	it("signing in again ends the old session and answers with one cookie, the new one", async () => {
		const first = cookieOf((await site.post("/pieslegties", { key: "visitor" })).headers);
		const again = await site.app.request("/pieslegties", {
			method: "POST",
			headers: { Cookie: `vieda_session=${first}`, Origin: "http://localhost" },
			body: new URLSearchParams({ key: "contact" }),
		});
		expect(again.headers.getSetCookie()).toHaveLength(1);
		expect(cookieOf(again.headers)).toMatch(/^[\w-]{43}$/);
		expect(cookieOf(again.headers)).not.toBe(first);
		const shown = await site.app.request("/", { headers: { Cookie: `vieda_session=${first}` } });
		expect(await shown.text()).not.toContain("Gita Viesis");
	});

	it("a role that is not in the cast is refused", async () => {
		expect((await site.post("/pieslegties", { key: "somebody" })).status).toBe(404);
	});

	it("is refused, and its sessions end, where there is no demonstration", async () => {
		const cookie = `vieda_session=${cookieOf((await site.post("/pieslegties", { key: "coordinator" })).headers)}`;
		const app = createApp(testDeps(world, false), testAssets);
		const headers = { Cookie: cookie, Origin: "http://localhost", "Content-Type": "application/x-www-form-urlencoded" };
		const answer = await app.request("/pieslegties", { method: "POST", body: "key=coordinator", headers });
		expect(answer.status).toBe(403);
		expect((await app.request("/auditacija", { headers })).status).toBe(401);
	});

	it("a body that is no form is refused, not a fault", async () => {
		const headers = { Origin: "http://localhost", "Content-Type": "multipart/form-data; boundary=x" };
		const answer = await site.app.request("/pieslegties", { method: "POST", body: "broken", headers });
		expect(answer.status).toBe(422);
	});

	it("is not offered where there is no demonstration", async () => {
		const app = createApp(testDeps(world, false), testAssets);
		const html = await (await app.request("/pieslegties")).text();
		expect(html).not.toContain("Bruno Kontakts");
		expect(textOf(html)).toContain("Amatpersonu pieslēgšanās vēl nav iestatīta");
	});
});

describe("the audit trail's page", () => {
	it("is for those who oversee; others are told so", async () => {
		expect((await site.get("/auditacija")).status).toBe(401);
		expect((await site.get("/auditacija", "contact")).status).toBe(403);
		expect((await site.get("/auditacija", "auditor")).status).toBe(200);
	});

	it("goes on from page to page without losing or repeating a line", async () => {
		const seen: string[] = [];
		for (let path: string | undefined = "/auditacija"; path; ) {
			const { html } = await site.get(path, "auditor");
			seen.push(...[...html.matchAll(/<time datetime="([^"]+)"/g)].map((match) => match[1] ?? ""));
			path = /href="(\/auditacija\?[^"]*before=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
		}
		expect(seen).toHaveLength((await world.auditLines()).length);
	});
});
