// Names that a report prints, held against the register: an institution written out in full is that institution, and
// "FM un Veselības ministrija" are two once both are known. Nothing is split at an "un" that a name may hold itself.
import type { Told, ToldParty } from "./compare.ts";

type Institution = { code: string; name: { lv: string } };
export type Names = { codeOf(name: string): string | undefined };

export function namesIn(institutions: readonly Institution[]): Names {
	const codes = new Map(institutions.flatMap(({ code, name }) => [code, name.lv].map((one) => [plain(one), code])));
	return { codeOf: (name) => codes.get(plain(name)) };
}

const plain = (name: string) => name.replace(/\s+/g, " ").trim().toLocaleLowerCase("lv");

export function withKnownParties(told: Told, names: Names): Told {
	return { ...told, parties: told.parties.flatMap((party) => (party.kind === "name" ? known(party, names) : [party])) };
}

function known(party: ToldParty, names: Names): ToldParty[] {
	const code = names.codeOf(party.name);
	if (code) return [institution(party, code)];
	const parts = splits(party.name).find((some) => some.every((one) => names.codeOf(one) !== undefined));
	return parts?.map((one) => institution(party, names.codeOf(one) ?? one)) ?? [party];
}

const institution = (party: ToldParty, code: string): ToldParty => ({ ...party, kind: "institution", code });

/** Every way to part the name at its commas and conjunctions, into the most parts first. */
function splits(name: string): string[][] {
	const words = name.split(/\s*[,;]\s*|\s+un\s+/u);
	if (words.length < 2 || words.length > mostWords) return [];
	const joints = [...name.matchAll(/\s*[,;]\s*|\s+un\s+/gu)].map((match) => match[0]);
	const ways = Array.from({ length: 2 ** joints.length - 1 }, (_, mask) => parted(words, joints, mask + 1));
	return ways.sort((a, b) => b.length - a.length);
}

/** 2⁷ ways at most. */
const mostWords = 8;

/** `mask` has a bit for each joint that parts. */
function parted(words: readonly string[], joints: readonly string[], mask: number): string[] {
	const parts = [words[0] ?? ""];
	for (const [index, joint] of joints.entries()) {
		const word = words[index + 1] ?? "";
		if (mask & (2 ** index)) parts.push(word);
		else parts.push(`${parts.pop()}${joint}${word}`);
	}
	return parts;
}
