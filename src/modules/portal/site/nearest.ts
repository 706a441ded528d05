// Where a wrong address may have been meant to lead: the public addresses whose last part is most like it.

import { today } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Deps } from "#kernel/web.ts";
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { listIndicatorNames } from "#modules/monitoring/index.ts";
import { findPlan, listPlans } from "#modules/planning/index.ts";
import type { NavItem } from "#ui/page.tsx";
import { dataSets } from "../open-data/all-sets.ts";
import { likeness } from "./likeness.ts";
import { siteWords } from "./words.ts";

type Place = { code: string; title: Text; path: string };

const mostShown = 5;
const leastAlike = 0.5;
const longestCode = 60;

export function nearestAddresses(deps: Pick<Deps, "db" | "clock">) {
	return async (path: string, lang: Lang): Promise<NavItem[]> => {
		const all = path.split("/").filter(Boolean).map(decoded);
		// A figure for other sites and a preview stand below the address of their page.
		const parts = all[0] === "embed" || all[0] === "attels" ? all.slice(1) : all;
		const asked = parts.at(-1) ?? "";
		if (asked === "" || parts.some((part) => part.length > longestCode)) return [];
		const { places, above } = await placesNear(deps, parts);
		const alike = places
			.map((place) => ({ place, alike: likeness(asked, place.code) }))
			.filter((one) => one.alike >= leastAlike)
			.sort((a, b) => b.alike - a.alike)
			.slice(0, mostShown)
			.map(({ place }) => ({ label: `${textIn(place.title, lang).text} (${place.code})`, path: place.path }));
		const up = above && { label: textIn(above.title, lang).text, path: above.path };
		return up && !alike.some((one) => one.path === up.path) ? [...alike, up] : alike;
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

type Near = { places: Place[]; above: Place | undefined };

/** Under a plan its elements, under a list what it lists, with the way up; otherwise everything that has a code. */
async function placesNear({ db, clock }: Pick<Deps, "db" | "clock">, parts: string[]): Promise<Near> {
	const [first = "", second = ""] = parts;
	const above = parts.length > 1 ? pagePlaces.find((place) => place.code === first) : undefined;
	const plan = first === "plani" && parts.length > 2 ? await findPlan(db, second, today(clock)) : undefined;
	if (plan) {
		const path = `/plani/${encodeURIComponent(plan.code)}`;
		const own = plan.elements.map(({ code, title }) => ({ code, title, path: `${path}/${encodeURIComponent(code)}` }));
		return { places: own, above: { code: plan.code, title: plan.title, path } };
	}
	const coded = await codedPlaces(db);
	if (!above) return { places: [...pagePlaces, ...coded], above };
	const within = [...coded, ...setPlaces].filter((place) => place.path.startsWith(`${above.path}/`));
	return { places: within, above };
}

const pagePlaces: Place[] = (
	[
		["plani", "plans"],
		["raditaji", "indicators"],
		["iestades", "institutions"],
		["izmainas", "changes"],
		["kaskade", "cascade"],
		["darba-plani", "workPlans"],
		["jaunumi", "news"],
		["data", "openData"],
	] as const
).map(([code, word]) => ({
	code,
	title: { lv: siteWords.lv[word], en: siteWords.en[word] },
	path: `/${code}`,
}));

const setPlaces: Place[] = dataSets.map(({ code, title }) => ({ code, title, path: `/data/${code}` }));

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
