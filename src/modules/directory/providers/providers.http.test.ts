// Signing in by an identity provider, against a real one (oidc-provider) on this machine.
import { eq } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import { textOf } from "../../../../tests/site.ts";
import { seat } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { endSessionsOf } from "../people/sessions.ts";
import { people, sessions } from "../people/tables.ts";
import { type Account, client, type IdentityServer, newKey, startIdentityServer } from "./fixtures/identity-server.ts";
import { identities, signInAttempts } from "./tables.ts";

const home = "http://vieda.test";
const back = `${home}/pieslegties/oidc/atbilde`;

let world: World;
let provider: IdentityServer;
let ahead = 0;
const lines: string[] = [];
const clock = { now: () => new Date(systemClock.now().getTime() + ahead * 1000) };

beforeAll(async () => {
	world = await openWorld();
	provider = await startIdentityServer([back, `${home}/pieslegties/eid/atbilde`], `${home}/`);
});
afterAll(async () => {
	await provider.close();
	await world.close();
});
afterEach(() => {
	provider.told.forge = undefined;
	provider.told.forgeKey = undefined;
	ahead = 0;
});

function openSite(key: "oidc" | "eid" = "oidc", issuer = provider.issuer) {
	const log = pino({ level: "trace", base: undefined }, { write: (line) => void lines.push(line) });
	const providers = [{ key, issuer, ...client }];
	return createApp({ ...testDeps(world, false), clock, log, providers, publicUrl: home }, testAssets);
}

/** A browser with its cookies, at one installation. */
function openBrowser(site = openSite()) {
	const cookies = new Map<string, string>();
	const ask = async (address: string, init: RequestInit = {}) => {
		const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const response = await site.request(new URL(address, home), { ...init, headers: { Cookie, Origin: home } });
		for (const line of response.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (/Max-Age=0/.test(line)) cookies.delete(name);
			else cookies.set(name, value);
		}
		const location = response.headers.get("location") ?? "";
		return { status: response.status, location, text: textOf(await response.text()), headers: response.headers };
	};
	/** Goes to the provider and signs in there. @returns where the provider sends the browser back to */
	const fetchAnswer = async (account: Account, from = "/pieslegties/oidc") => {
		const left = await ask(from);
		expect(left.status).toBe(302);
		return (await provider.signIn(left.location, account)).href;
	};
	return {
		cookies,
		ask,
		fetchAnswer,
		signIn: async (account: Account, from?: string) => ask(await fetchAnswer(account, from)),
		who: async () =>
			/class="who" href="\/mans-konts">([^<]*)</.exec(
				await (
					await site.request(home, { headers: { Cookie: [...cookies].map((pair) => pair.join("=")).join("; ") } })
				).text(),
			)?.[1],
	};
}

async function official(name: string, more: Partial<Parameters<typeof seat>[2]> = {}) {
	const email = `${newId()}@office.example.invalid`;
	const id = await seat(world, name, { role: "ministry-contact", institution: "MIN", email, ...more });
	return { id, account: { sub: `sub-${id}`, name, email, email_verified: true } };
}

describe("an official signs in", () => {
	it("by the provider, and is the person that the directory knows", async () => {
		const { id, account } = await official("Zita Zināma");
		const browser = openBrowser();
		const done = await browser.signIn(account);
		expect(done).toMatchObject({ status: 303, location: "/" });
		expect(await browser.who()).toBe("Zita Zināma");
		const [session] = await world.db.select().from(sessions).where(eq(sessions.personId, id));
		expect(session).toMatchObject({ how: "oidc", endedAt: null });
		const line = (await world.auditLines()).at(-1);
		expect(line).toMatchObject({ operation: "directory.signInByProvider", subjectKind: "session", subjectId: id });
	});

	it("with code, PKCE, state and nonce, and asks for no more than it needs", async () => {
		const { location } = await openBrowser().ask("/pieslegties/oidc");
		const asked = Object.fromEntries(new URL(location).searchParams);
		expect(asked).toMatchObject({
			response_type: "code",
			code_challenge_method: "S256",
			scope: "openid profile email",
			redirect_uri: back,
			client_id: client.clientId,
		});
		expect([asked.state, asked.nonce, asked.code_challenge].map((one) => one?.length)).toEqual([43, 43, 43]);
	});

	it("is known by the subject from then on, whatever becomes of the address", async () => {
		const { account } = await official("Uldis Uzvārds");
		await openBrowser().signIn(account);
		const later = openBrowser();
		await later.signIn({ sub: account.sub, name: "Uldis Citāds", email: "jauns@office.example.invalid" });
		expect(await later.who()).toBe("Uldis Uzvārds");
	});

	it("comes back to the page that asked, in its language, and never to another site", async () => {
		const { account } = await official("Gunta Ceļā");
		const browser = openBrowser();
		expect((await browser.signIn(account, "/en/pieslegties/oidc?uz=/en/plani")).location).toBe("/en/plani");
		expect((await browser.signIn(account, "/en/pieslegties/oidc?uz=https://evil.example/")).location).toBe("/en");
		expect((await browser.signIn(account, "/pieslegties/oidc?uz=//evil.example/")).location).toBe("/");
	});

	it("gets a new session; one that somebody planted before stays worth nothing", async () => {
		const { account } = await official("Fiksa Fiksēta");
		const browser = openBrowser();
		browser.cookies.set("vieda_session", "planted-by-somebody-else");
		await browser.signIn(account);
		const first = browser.cookies.get("vieda_session");
		expect(first).toMatch(/^[\w-]{43}$/);
		await browser.signIn(account);
		expect(browser.cookies.get("vieda_session")).not.toBe(first);
		browser.cookies.set("vieda_session", first ?? "");
		expect(await browser.who()).toBeUndefined();
	});

	it("signs out here and at the provider", async () => {
		const { account } = await official("Ieva Izeja");
		const browser = openBrowser();
		const { headers } = await browser.signIn(account);
		expect(headers.get("content-security-policy")).toContain(`form-action 'self' ${provider.issuer};`);
		const out = await browser.ask("/iziet", { method: "POST" });
		const asked = new URL(out.location);
		expect(asked.origin + asked.pathname).toBe(`${provider.issuer}/session/end`);
		expect(asked.searchParams.get("post_logout_redirect_uri")).toBe(`${home}/`);
		expect(await browser.who()).toBeUndefined();
	});
});

describe("who may not come in", () => {
	const nobody = async (account: Account) => {
		const before = await world.db.select().from(sessions);
		const browser = openBrowser();
		const answer = await browser.signIn(account);
		expect(await browser.who()).toBeUndefined();
		expect(await world.db.select().from(sessions)).toHaveLength(before.length);
		return answer;
	};

	it("somebody unknown is told who can help", async () => {
		const answer = await nobody({
			sub: "unknown",
			name: "Nezināms",
			email: "x@office.example.invalid",
			email_verified: true,
		});
		expect(answer).toMatchObject({ status: 403, text: expect.stringContaining("sistēmas administrators") });
	});

	it("an address that the provider has not verified says nothing", async () => {
		const { account } = await official("Neapstiprināta");
		expect(await nobody({ ...account, email_verified: false })).toMatchObject({ status: 403 });
		expect(await nobody({ sub: account.sub, name: account.name, email: account.email })).toMatchObject({ status: 403 });
	});

	it("another subject with the address of somebody who has signed in already is refused", async () => {
		const { account } = await official("Īstā");
		await openBrowser().signIn(account);
		const answer = await nobody({ ...account, sub: "somebody-else" });
		expect(answer).toMatchObject({ status: 403, text: expect.stringContaining("citai identitātei") });
	});

	it("an address that two people have is nobody's", async () => {
		const { account } = await official("Pirmais");
		await official("Otrais", { email: account.email });
		expect((await nobody(account)).status).toBe(403);
	});

	it("who has left is refused, and the sessions that were open hold no more", async () => {
		const { id, account } = await official("Aizgājusi");
		const browser = openBrowser();
		await browser.signIn(account);
		expect(await browser.who()).toBe("Aizgājusi");
		await world.db.update(people).set({ active: false }).where(eq(people.id, id));
		expect(await browser.who()).toBeUndefined();
		expect(await nobody(account)).toMatchObject({ status: 403, text: expect.stringContaining("piekļuve ir slēgta") });
	});

	it("sessions that were ended for a person are over at once", async () => {
		const { id, account } = await official("Atsaukta");
		const browser = openBrowser();
		await browser.signIn(account);
		await world.db.transaction((tx) => endSessionsOf({ tx, at: clock.now() }, id));
		expect(await browser.who()).toBeUndefined();
	});

	it("who cancels at the provider is told so and can begin again", async () => {
		const browser = openBrowser();
		const { location } = await browser.ask("/pieslegties/oidc");
		const state = new URL(location).searchParams.get("state");
		const answer = await browser.ask(`${back}?error=access_denied&state=${state}&iss=${provider.issuer}`);
		expect(answer).toMatchObject({ status: 422, text: expect.stringContaining("tika atcelta") });
	});
});

describe("an answer that is not to be trusted changes nothing", () => {
	const refused = async (prepare: (account: Account) => unknown, code: string | RegExp) => {
		const { id, account } = await official("Viltots");
		await prepare(account);
		const browser = openBrowser();
		lines.length = 0;
		const answer = await browser.signIn(account);
		expect(answer).toMatchObject({ status: 422, text: expect.stringContaining("Sāciet no jauna") });
		expect(lines.find((line) => line.includes("answer of the identity provider was refused"))).toMatch(code);
		expect(await browser.who()).toBeUndefined();
		expect(await world.db.select().from(identities).where(eq(identities.personId, id))).toEqual([]);
	};
	const now = () => Math.floor(systemClock.now().getTime() / 1000);

	it("a token of another issuer", () =>
		refused(() => {
			provider.told.forge = (claims) => ({ ...claims, iss: "https://evil.example" });
		}, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"));

	it("a token for another audience", () =>
		refused(() => {
			provider.told.forge = (claims) => ({ ...claims, aud: "another-client" });
		}, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"));

	it("a token with another nonce", () =>
		refused(() => {
			provider.told.forge = (claims) => ({ ...claims, nonce: "another" });
		}, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"));

	it("an expired token", () =>
		refused(() => {
			provider.told.forge = (claims) => ({ ...claims, iat: now() - 600, exp: now() - 300 });
		}, "OAUTH_JWT_TIMESTAMP_CHECK_FAILED"));

	it("a token signed by a key that the provider does not publish", () =>
		refused(async () => {
			provider.told.forgeKey = await newKey("stranger");
		}, "OAUTH_KEY_SELECTION_FAILED"));

	it("a token signed by a stranger's key under the name of the right one", () =>
		refused(async () => {
			provider.told.forgeKey = { ...(await newKey("stranger")), kid: provider.told.key.kid ?? "" };
		}, /OAUTH_INVALID_RESPONSE/));

	it("an answer that is brought again, with the same state", async () => {
		const { account } = await official("Divreiz");
		const browser = openBrowser();
		const answer = await browser.fetchAnswer(account);
		expect((await browser.ask(answer)).status).toBe(303);
		expect((await browser.ask(answer)).status).toBe(422);
	});

	it("a code that was used, brought with a state of its own", async () => {
		const { account } = await official("Kods");
		const browser = openBrowser();
		const answer = await browser.fetchAnswer(account);
		expect((await browser.ask(answer)).status).toBe(303);
		const { location } = await browser.ask("/pieslegties/oidc");
		const replayed = new URL(answer);
		replayed.searchParams.set("state", new URL(location).searchParams.get("state") ?? "");
		lines.length = 0;
		expect((await browser.ask(replayed.href)).status).toBe(422);
		expect(lines.join("")).toContain("invalid_grant");
	});

	it("an answer that another browser brings (a sign-in that somebody foists on one)", async () => {
		const { account } = await official("Svešs");
		const answer = await openBrowser().fetchAnswer(account);
		const victim = openBrowser();
		await victim.ask("/pieslegties/oidc");
		expect((await victim.ask(answer)).status).toBe(422);
		expect(await victim.who()).toBeUndefined();
	});

	it("an answer without anything, or after ten minutes", async () => {
		const { account } = await official("Lēna");
		const browser = openBrowser();
		expect((await browser.ask(back)).status).toBe(422);
		const answer = await browser.fetchAnswer(account);
		ahead = 11 * 60;
		expect((await browser.ask(answer)).status).toBe(422);
		await browser.ask("/pieslegties/oidc");
		expect(await world.db.select().from(signInAttempts)).toHaveLength(1);
	});

	it("says nothing of persons in the log", () => {
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter((line) => /office\.example|sub-|vieda_|state=|code=/.test(line))).toEqual([]);
	});
});

describe("clocks and keys", () => {
	it.each([-45, 45])("a clock that is %i seconds off does no harm", async (seconds) => {
		const { account } = await official("Pulkstenis");
		ahead = seconds;
		const browser = openBrowser();
		await browser.signIn(account);
		expect(await browser.who()).toBe("Pulkstenis");
	});

	it("a clock that is far behind makes every token one of the future: refused", async () => {
		const { account } = await official("Atpaliek");
		provider.told.forge = (claims) => ({ ...claims, nbf: claims.iat ?? 0 });
		ahead = -300;
		expect((await openBrowser().signIn(account)).status).toBe(422);
	});

	it("a clock that is far ahead makes every token an expired one: refused", async () => {
		const { account } = await official("Steidzas");
		ahead = 2 * 60 * 60;
		const browser = openBrowser();
		expect((await browser.signIn(account)).status).toBe(422);
	});

	it("a provider that changes its keys is understood at once", async () => {
		const { account } = await official("Atslēga");
		const site = openSite();
		expect((await openBrowser(site).signIn(account)).status).toBe(303);
		await provider.rotateKey("second");
		expect((await openBrowser(site).signIn(account)).status).toBe(303);
	});
});

describe("a provider that is away", () => {
	it("is said so, with whom to ask, before one leaves", async () => {
		const browser = openBrowser(openSite("oidc", "http://127.0.0.1:9"));
		const answer = await browser.ask("/en/pieslegties/oidc");
		expect(answer).toMatchObject({ status: 503, text: expect.stringContaining("cannot be reached") });
	});

	it("is said so when it goes while one is there; signing out works without it", async () => {
		const { account } = await official("Pazuda");
		const site = openSite();
		const early = openBrowser(site);
		await early.signIn(account);
		const browser = openBrowser(site);
		const answer = await browser.fetchAnswer(account);
		provider.goAway();
		try {
			expect(await browser.ask(answer)).toMatchObject({
				status: 503,
				text: expect.stringContaining("nav sasniedzama"),
			});
			expect((await early.ask("/iziet", { method: "POST" })).status).toBe(303);
			expect(await early.who()).toBeUndefined();
		} finally {
			provider.open();
		}
	});

	it("is taken for away when it says that it is somebody else", async () => {
		const other = provider.issuer.replace("127.0.0.1", "localhost");
		expect((await openBrowser(openSite("oidc", other)).ask("/pieslegties/oidc")).status).toBe(503);
	});
});

describe("residents", () => {
	it("are taken in by eID as themselves, without any role", async () => {
		const browser = openBrowser(openSite("eid"));
		const account = { sub: "resident-1", name: "Iveta Iedzīvotāja" };
		expect((await browser.signIn(account, "/pieslegties/eid")).status).toBe(303);
		expect(await browser.who()).toBe("Iveta Iedzīvotāja");
		expect((await browser.ask("/auditacija")).status).toBe(403);
	});
});
