// Which way a notice takes.
import type { NoticeKind, Way } from "./kinds.ts";

/** Under this name a person's choices say whether there is a digest at all: "inbox" once they have unsubscribed from it. */
export const digestChoice = "digest";

/** @param chosen the person's choices: code of the kind → way */
export function wayOf(kind: NoticeKind, chosen: ReadonlyMap<string, Way>): Way {
	const way = chosen.get(kind.code) ?? kind.standard;
	return way === "digest" ? (chosen.get(digestChoice) ?? way) : way;
}
