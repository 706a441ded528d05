// What a writer had before the eyes, in short: a form carries it, and the act sees whether it is still so.
import { createHash } from "node:crypto";
import { Conflict } from "#kernel/errors.ts";

export function fingerprint(value: unknown): string {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

/** @throws Conflict when somebody else changed it meanwhile; `basedOn` undefined = the writer did not look. */
export function requireUnchanged(basedOn: string | undefined, now: string): void {
	if (basedOn === undefined || basedOn === now) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits to jau mainīja. Salīdziniet ar to, kas ir tagad, un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this. Compare with what stands now and save again.",
	});
}
