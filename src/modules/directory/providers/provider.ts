// What an identity provider is asked and how its answers are judged: OpenID Connect with the authorization code flow
// and PKCE, by openid-client. Everything it says of itself (discovery, keys) is kept for a while and asked anew when it changes.
import * as oidc from "openid-client";
import { type Clock, systemClock } from "#kernel/clock.ts";
import type { IdentityProvider } from "#kernel/web.ts";

/** Clocks of two servers may differ by this much. */
export const clockToleranceSeconds = 60;
const longestAnswerSeconds = 10;
const discoveryKeptMs = 60 * 60 * 1000;
/** From this age on openid-client asks for the keys anew when it meets one that it does not know. */
const askAnewSeconds = 60;

export type RoundTrip = { state: string; nonce: string; verifier: string };
export type Identity = {
	issuer: string;
	subject: string;
	name: string | undefined;
	/** Only an address that the provider says it has verified. */
	email: string | undefined;
};

/** The provider cannot be reached, or what it says of itself is not what the installation was told. */
export class ProviderDown extends Error {}
/** The answer is refused: replayed, forged, expired, for somebody else. `code` says why, for the log. */
export class AnswerRefused extends Error {
	readonly code: string;
	constructor(code: string) {
		super("the provider's answer was refused");
		this.code = code;
	}
}

export type Provider = ReturnType<typeof openProvider>;

export function openProvider(settings: IdentityProvider, clock: Clock) {
	let known: { metadata: oidc.ServerMetadata; at: number } | undefined;
	let keys: ReturnType<typeof oidc.getJwksCache>;

	async function describe(): Promise<oidc.ServerMetadata> {
		const now = systemClock.now().getTime();
		if (known && now - known.at < discoveryKeptMs) return known.metadata;
		try {
			const found = await oidc.discovery(new URL(settings.issuer), settings.clientId, undefined, undefined, {
				timeout: longestAnswerSeconds,
				execute: isLocal(settings.issuer) ? [oidc.allowInsecureRequests] : [],
			});
			known = { metadata: { ...found.serverMetadata() }, at: now };
		} catch {
			// What it said before still holds; there is nothing else to go by while it is away.
			if (!known) throw new ProviderDown("the provider's description could not be had");
		}
		return known.metadata;
	}

	async function configuration(): Promise<oidc.Configuration> {
		const metadata = await describe();
		const now = systemClock.now().getTime();
		const client: Partial<oidc.ClientMetadata> = {
			...(settings.clientSecret ? { client_secret: settings.clientSecret } : {}),
			[oidc.clockTolerance]: clockToleranceSeconds,
			[oidc.clockSkew]: Math.round((clock.now().getTime() - now) / 1000),
		};
		const made = new oidc.Configuration(metadata, settings.clientId, client, authentication(metadata, settings));
		made.timeout = longestAnswerSeconds;
		if (isLocal(settings.issuer)) oidc.allowInsecureRequests(made);
		// The signature is checked although the token comes straight from the provider.
		oidc.enableNonRepudiationChecks(made);
		// A changed key is looked for at once, not only when the known ones are a minute old.
		if (keys) oidc.setJwksCache(made, { ...keys, uat: Math.min(keys.uat, Math.floor(now / 1000) - askAnewSeconds) });
		return made;
	}

	return {
		key: settings.key,
		issuer: settings.issuer,
		/** @throws ProviderDown */
		async askAt(redirectUri: string, trip: RoundTrip, lang: string): Promise<string> {
			const made = await configuration();
			const asked = oidc.buildAuthorizationUrl(made, {
				redirect_uri: redirectUri,
				scope: "openid profile email",
				state: trip.state,
				nonce: trip.nonce,
				code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
				code_challenge_method: "S256",
				ui_locales: lang,
			});
			return asked.href;
		},
		/**
		 * @param answer the address to which the browser was sent back
		 * @throws ProviderDown, AnswerRefused
		 */
		async judge(answer: URL, trip: RoundTrip): Promise<Identity> {
			const made = await configuration();
			try {
				const tokens = await oidc.authorizationCodeGrant(made, answer, {
					expectedState: trip.state,
					expectedNonce: trip.nonce,
					pkceCodeVerifier: trip.verifier,
					idTokenExpected: true,
				});
				return await identityOf(made, tokens);
			} catch (error) {
				throw refusal(error);
			} finally {
				keys = oidc.getJwksCache(made) ?? keys;
			}
		},
		/** Where the session at the provider is ended too (RP-Initiated Logout 1.0), if it can be. */
		async leaveBy(returnTo: string): Promise<string | undefined> {
			const metadata = await describe().catch(() => undefined);
			if (!metadata?.end_session_endpoint) return undefined;
			const asked = new URL(metadata.end_session_endpoint);
			asked.searchParams.set("client_id", settings.clientId);
			asked.searchParams.set("post_logout_redirect_uri", returnTo);
			return asked.href;
		},
	};
}

/** Unencrypted only on this machine: for trying out, and for tests. */
function isLocal(issuer: string): boolean {
	return ["127.0.0.1", "[::1]", "localhost"].includes(new URL(issuer).hostname);
}

function authentication(metadata: oidc.ServerMetadata, settings: IdentityProvider): oidc.ClientAuth {
	if (!settings.clientSecret) return oidc.None();
	// What is not said means client_secret_basic (OpenID Connect Discovery 1.0, 3).
	const methods = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
	return methods.includes("client_secret_basic") ? oidc.ClientSecretBasic() : oidc.ClientSecretPost();
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** Name and address from the token, or from the provider's userinfo where the token has none. */
async function identityOf(made: oidc.Configuration, tokens: Tokens): Promise<Identity> {
	const token = tokens.claims();
	if (!token) throw new AnswerRefused("no_id_token");
	const isWhole = typeof token.email === "string" && typeof token.name === "string";
	const asksMore = !isWhole && made.serverMetadata().userinfo_endpoint !== undefined;
	const more = asksMore ? await oidc.fetchUserInfo(made, tokens.access_token, token.sub) : {};
	const { name, email, email_verified } = { ...more, ...token } as Record<string, unknown>;
	const isVerified = email_verified === true && typeof email === "string";
	return {
		issuer: token.iss,
		subject: token.sub,
		name: typeof name === "string" ? name : undefined,
		email: isVerified ? email : undefined,
	};
}

function refusal(error: unknown): Error {
	if (error instanceof AnswerRefused) return error;
	const { code, error: said, cause } = error as { code?: unknown; error?: unknown; cause?: unknown };
	// The network (fetch throws a TypeError without a code), the time limit, or a fault at the provider.
	const isAway = (error instanceof TypeError && code === undefined) || code === "OAUTH_TIMEOUT";
	if (isAway || (cause instanceof Response && cause.status >= 500)) {
		return new ProviderDown("the provider could not be asked");
	}
	const why = typeof said === "string" ? said : code;
	return new AnswerRefused(typeof why === "string" && /^\w{1,60}$/.test(why) ? why : "unknown");
}
