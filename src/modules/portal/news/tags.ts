// What an item is about: codes that must lead to something that the readers can open.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { findIndicator } from "#modules/monitoring/index.ts";
import { findPlan } from "#modules/planning/index.ts";
import { codesIn } from "./rules.ts";

export type TagKind = "plan" | "element" | "indicator" | "institution";
export type Tag = { kind: TagKind; code: string };
export type NamedTag = Tag & { title: Text; path: string };

const mostTags = 30;

/** @throws Invalid at `about`, with every code that leads nowhere */
export async function readTags(tx: Db, typed: string, today: Day): Promise<Tag[]> {
	const codes = codesIn(typed);
	if (codes.length > mostTags) throw atAbout("too_many_tags", tooMany);
	const tags: Tag[] = [];
	const unknown: string[] = [];
	for (const code of codes) {
		const named = await nameOf(tx, code, today);
		if (named) tags.push({ kind: named.kind, code: named.code });
		else unknown.push(code.slice(0, 100));
	}
	if (unknown.length === 0) return tags;
	throw atAbout("unknown_tags", {
		lv: `Nav atrasts: ${unknown.join(", ")}. Rakstiet plāna, pasākuma (plāns/pasākums), rādītāja vai iestādes kodu.`,
		en: `Not found: ${unknown.join(", ")}. Write the code of a plan, a measure (plan/measure), an indicator or an institution.`,
	});
}

const tooMany: Text = {
	lv: `Vienam jaunumam var norādīt ne vairāk kā ${mostTags} saistītus kodus.`,
	en: `One item can name at most ${mostTags} codes.`,
};

function atAbout(code: string, said: Text): Invalid {
	return new Invalid(code, said, { about: said });
}

/** What a code means, and where it leads; a thing that has gone since is no longer named. */
export async function nameOf(db: Db, code: string, today: Day): Promise<NamedTag | undefined> {
	const [plan = "", element] = code.split("/");
	const found = await findPlan(db, plan, today);
	if (found && element === undefined)
		return { kind: "plan", code: found.code, title: found.title, path: `/plani/${found.code}` };
	if (element !== undefined) {
		const one = found?.elements.find((each) => each.code === element);
		return one && { kind: "element", code, title: one.title, path: `/plani/${plan}/${encodeURIComponent(element)}` };
	}
	const indicator = await findIndicator(db, code, today);
	if (indicator) return { kind: "indicator", code, title: indicator.title, path: `/raditaji/${code}` };
	const institution = (await listInstitutions(db, today)).find((one) => one.code === code);
	return institution && { kind: "institution", code, title: institution.name, path: `/iestades/${code}` };
}
