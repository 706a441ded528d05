// What outsiders see of the register of institutions otherwise than before: all of it is public.
import type { Act } from "#kernel/operation.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import type { Text } from "#kernel/words.ts";
import { institutionPath } from "./paths.ts";

/** Of the register as a whole. */
export const registerTitle: Text = { lv: "Iestāžu reģistrs", en: "Register of institutions" };

type Concerned = { code: string; name: Text };

/** `others`: institutions that it concerns, too. */
export function publishInstitution(act: Act, { code, name }: Concerned, change: ChangeWord, ...others: string[]): void {
	const path = institutionPath(code);
	act.publish({ kind: "institution", change, code, path, title: name, institutions: [code, ...others] });
}
