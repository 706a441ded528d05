// What a person saw before deciding, as short marks that a form carries: one of the plan, one of each change.
import { createHash } from "node:crypto";
import { type Change, type ChangeKind, changeOrder } from "./changes.ts";

type Shown = { planCode: string; changes: readonly Change[] };

/** What happened to the changes since they were seen: those that are new or other, and those that are gone. */
export type SinceSeen = { fresh: Set<Change>; gone: { kind: ChangeKind; code: string }[] };

export function markShown({ planCode, changes }: Shown): string {
	return [placeOf({ kind: "plan", code: planCode }), ...changes.map(markOf)].join(" ");
}

function markOf(change: Change): string {
	const digest = createHash("sha256").update(JSON.stringify(change)).digest("hex").slice(0, 16);
	return `${placeOf(change)}|${digest}`;
}

/** Codes have no spaces or bars of their own, but what a form brings back is not to be trusted. */
const placeOf = ({ kind, code }: { kind: string; code: string }) => `${kind}|${code.replace(/[\s|]/g, "_")}`;

export function sameAsSeen(seen: string, shown: Shown): boolean {
	const sorted = (marks: string) => marks.split(" ").sort().join(" ");
	return sorted(seen) === sorted(markShown(shown));
}

export function sinceSeen(seen: string, { changes }: Shown): SinceSeen {
	const marks = new Set(seen.split(" "));
	const fresh = new Set(changes.filter((change) => !marks.has(markOf(change))));
	const left = new Set(changes.map(placeOf));
	const gone = seen.split(" ").flatMap((mark) => {
		const [place = "", code = ""] = mark.split("|");
		const kind = changeOrder.find((one) => one === place);
		return kind && !left.has(`${kind}|${code}`) ? [{ kind, code }] : [];
	});
	return { fresh, gone };
}
