// The whole application over a world, as a browser without script sees it: pages, forms, sessions.
import { anyone, type Role, system } from "#kernel/access.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { seatDemonstrationCast, signInDemonstration } from "#modules/directory/index.ts";
import { createApp } from "../src/app.ts";
import { testAssets, testDeps } from "./deps.ts";
import type { World } from "./world.ts";

const cast: { key: string; name: string; role: Role | null; institution?: string }[] = [
	{ key: "coordinator", name: "Anna Koordinatore", role: "plan-coordinator" },
	{ key: "contact", name: "Bruno Kontakts", role: "ministry-contact", institution: "MIN" },
	{ key: "stranger", name: "Cilda Cita", role: "ministry-contact", institution: "OTH" },
	{ key: "head", name: "Dainis Vadītājs", role: "institution-head", institution: "MIN" },
	{ key: "auditor", name: "Elga Auditore", role: "auditor" },
	{ key: "visitor", name: "Gita Viesis", role: null },
];
export type Visitor = "coordinator" | "contact" | "stranger" | "head" | "auditor" | "visitor" | "nobody";

export type Answer = { status: number; html: string; location: string; headers: Headers };

/** Pages by address and forms by their fields, for each of the cast or for nobody. */
export async function openSite(world: World) {
	await world.as(system, seatDemonstrationCast, {
		cast: cast.map((one) => ({ ...one, post: { lv: one.name, en: one.name } })),
	});
	const app = createApp(testDeps(world), testAssets);
	const cookies = new Map<string, string>();
	/** A session lasts a day at most: after the clock was set to another day a person signs in again. */
	const cookieOf = async (who: Visitor): Promise<string> => {
		if (who === "nobody") return "";
		const key = `${who} ${world.clock.day}`;
		if (!cookies.has(key)) {
			const { secret } = await world.as(anyone, signInDemonstration, { key: who });
			cookies.set(key, `${sessionCookie}=${secret}`);
		}
		return cookies.get(key) ?? "";
	};
	/** What each was told by the last act, as a browser would send it back. */
	const told = new Map<Visitor, string>();
	const ask = async (path: string, init: RequestInit, who: Visitor): Promise<Answer> => {
		const cookie = [await cookieOf(who), told.get(who)].filter(Boolean).join("; ");
		const headers = { Cookie: cookie, Origin: "http://localhost", ...init.headers };
		const response = await app.request(path, { ...init, headers });
		const location = response.headers.get("location") ?? "";
		const done = response.headers.getSetCookie().find((one) => one.startsWith("vieda_done="));
		if (done) told.set(who, done.split(";")[0] ?? "");
		return { status: response.status, html: await response.text(), location, headers: response.headers };
	};
	return {
		app,
		cookieOf,
		get: (path: string, who: Visitor = "nobody") => ask(path, {}, who),
		/** A form with files. */
		send: (path: string, body: FormData, who: Visitor = "nobody") => ask(path, { method: "POST", body }, who),
		post: (
			path: string,
			fields: Record<string, string>,
			who: Visitor = "nobody",
			headers: Record<string, string> = {},
		) => ask(path, { method: "POST", body: new URLSearchParams(fields), headers }, who),
	};
}

export type Site = Awaited<ReturnType<typeof openSite>>;

/** What a reader sees: tags out, entities and spaces as they are read. */
export function textOf(html: string): string {
	return html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
		.replace(/<[^>]+>/g, " ")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&")
		.replace(/\s+/g, " ");
}
