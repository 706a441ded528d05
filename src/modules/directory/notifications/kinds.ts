import type { Text } from "#kernel/words.ts";

/** How a person is told: in the inbox alone, there and by a mail at once, there and in the day's digest, or not at all. */
export const ways = ["inbox", "email", "digest", "off"] as const;
export type Way = (typeof ways)[number];

/** A kind of notice that a person can choose the way of. Each module declares its own. */
export type NoticeKind = {
	/** `module.thing`, kept with every choice: it never changes. */
	readonly code: string;
	/** What the page of choices calls it. */
	readonly name: Required<Text>;
	/** The way for whoever has chosen none. */
	readonly standard: Way;
};
