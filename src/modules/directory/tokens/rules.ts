/** The parts of the system in which a token may act, as operations' names begin. What it may read follows from its role. */
export const tokenScopes = ["planning", "monitoring", "reporting", "portal", "directory", "scim"] as const;
export type TokenScope = (typeof tokenScopes)[number];

export const longestDays = 366;

type Lived = { revokedAt: Date | null; expiresAt: Date | null };

export function tokenState({ revokedAt, expiresAt }: Lived, now: Date): "open" | "revoked" | "over" {
	if (revokedAt) return "revoked";
	return expiresAt && expiresAt <= now ? "over" : "open";
}
