// Where a wrong address may have been meant to lead: the public addresses whose last part is most like it.

import { today } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Deps } from "#kernel/web.ts";
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listIndicatorNames } from "#modules/monitoring/index.ts";
import { findPlan, listPlans } from "#modules/planning/index.ts";
import type { NavItem } from "#ui/page.tsx";
import { likeness } from "./likeness.ts";
import { siteWords } from "./words.ts";

type Place = { code: string; title: Text; path: string };

const mostShown = 5;
const leastAlike = 0.5;
const longestCode = 60;

export function nearestAddresses(deps: Pick<Deps, "db" | "clock">) {
	return async (path: string, lang: Lang): Promise<NavItem[]> => {
		const parts = path.split("/").filter(Boolean).map(decoded);
		const asked = parts.at(-1) ?? "";
		if (asked === "" || parts.some((part) => part.length > longestCode)) return [];
		const places = await placesNear(deps, parts);
		return places
			.map((place) => ({ place, alike: likeness(asked, place.code) }))
			.filter(({ alike }) => alike >= leastAlike)
			.sort((a, b) => b.alike - a.alike)
			.slice(0, mostShown)
			.map(({ place }) => ({ label: `${textIn(place.title, lang).text} (${place.code})`, path: place.path }));
	};
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch (error) {
		// A broken escape names nothing; it is compared as it was written.
		if (error instanceof URIError) return part;
		throw error;
	}
}

/** Under a plan that exists its elements; otherwise everything that has a code of its own. */
async function placesNear({ db, clock }: Pick<Deps, "db" | "clock">, parts: string[]): Promise<Place[]> {
	const [first, second] = parts;
	const plan = first === "plani" && parts.length > 2 ? await findPlan(db, second ?? "", today(clock)) : undefined;
	if (plan) {
		const own = plan.elements.map(({ code, title }) => ({
			code,
			title,
			path: `/plani/${encodeURIComponent(plan.code)}/${encodeURIComponent(code)}`,
		}));
		return [{ code: plan.code, title: plan.title, path: `/plani/${encodeURIComponent(plan.code)}` }, ...own];
	}
	return [...pagePlaces, ...(await codedPlaces(db))];
}

const pagePlaces: Place[] = (
	[
		["plani", "plans"],
		["raditaji", "indicators"],
		["iestades", "institutions"],
		["izmainas", "changes"],
		["kaskade", "cascade"],
		["darba-plani", "workPlans"],
	] as const
).map(([code, word]) => ({
	code,
	title: { lv: siteWords.lv[word], en: siteWords.en[word] },
	path: `/${code}`,
}));

async function codedPlaces(db: Db): Promise<Place[]> {
	const under = (folder: string) => (one: { code: string; title: Text }) => ({
		code: one.code,
		title: one.title,
		path: `/${folder}/${encodeURIComponent(one.code)}`,
	});
	const institutions = (await listInstitutions(db)).map(({ code, name }) => ({ code, title: name }));
	return [
		...(await listPlans(db)).map(under("plani")),
		...(await listIndicatorNames(db)).map(under("raditaji")),
		...institutions.map(under("iestades")),
	];
}
