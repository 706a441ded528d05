// Pages of the forms by which the register is kept.
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { isDay, today } from "#kernel/clock.ts";
import { type Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields, rehearsal } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requireKeeper } from "./access.ts";
import { type ActForm, correctionForm, inputOf, institutionForms, registerForm, unitForms } from "./acts.ts";
import { followingOf, snapshotOn } from "./following.ts";
import { byName } from "./listing.ts";
import { isThere } from "./past.ts";
import { institutionPath } from "./paths.ts";
import { listInstitutions } from "./queries.ts";
import { findRecord } from "./records.ts";
import { findInstitution, type InstitutionView } from "./view-model.ts";
import { ActPage, type Choice } from "./views/act-page.tsx";
import { FollowingPage } from "./views/following.tsx";
import { InstitutionLink, Span, UnitName } from "./views/parts.tsx";
import { institutionWords } from "./words.ts";

/** Where a form stands, what it is about, and where it leads. */
type Place = {
	form: ActForm;
	action: string;
	back: string;
	view?: InstitutionView;
	unit?: InstitutionView["units"][number];
	/** What a correction is about, as it is recorded. */
	record?: FormState["values"];
	fixed: Record<string, string>;
};

export function institutionActPages(deps: Deps) {
	const pages = new Hono<PageEnv>();
	const both = (path: string, placeOf: (c: PageCtx) => Promise<Place>) => {
		pages.get(path, async (c) => {
			requireKeeper(c.var.actor);
			const place = await placeOf(c);
			return drawForm(deps, c, place, { values: startingValues(place), errors: {} });
		});
		pages.post(path, async (c) => {
			requireKeeper(c.var.actor);
			return submit(deps, c, await placeOf(c));
		});
	};
	both("/iestades/jauna", async () => ({
		form: registerForm,
		action: "/iestades/jauna",
		back: "/iestades",
		fixed: {},
	}));
	for (const form of institutionForms) {
		both(`/iestades/:code/${form.path}`, async (c) => aboutInstitution(deps, c, form));
	}
	for (const form of unitForms) {
		both(`/iestades/:code/strukturvienibas/:unit/${form.path}`, async (c) => aboutUnit(deps, c, form));
	}
	both("/iestades/:code/labojumi/:what/:of", async (c) => aboutRecord(deps, c));
	both("/iestades/:code/labojumi/:what/:unit/:of", async (c) => aboutRecord(deps, c));
	return pages;
}

async function getView(deps: Deps, c: PageCtx): Promise<InstitutionView> {
	const view = await findInstitution(deps.db, c.req.param("code") ?? "", today(deps.clock));
	if (view) return view;
	throw new Missing("no_such_institution", { lv: "Tādas iestādes nav.", en: "There is no such institution." });
}

async function aboutInstitution(deps: Deps, c: PageCtx, form: ActForm): Promise<Place> {
	const view = await getView(deps, c);
	const { code } = view.row;
	return {
		form,
		view,
		action: institutionPath(code, ...form.path.split("/")),
		back: institutionPath(code),
		fixed: { institution: code },
	};
}

async function aboutUnit(deps: Deps, c: PageCtx, form: ActForm): Promise<Place> {
	const view = await getView(deps, c);
	const unit = [...view.units, ...view.formerUnits].find((one) => one.code === c.req.param("unit"));
	if (!unit) throw new Missing("no_such_unit", { lv: "Tādas struktūrvienības nav.", en: "There is no such unit." });
	const { code } = view.row;
	return {
		form,
		view,
		unit,
		action: institutionPath(code, "strukturvienibas", unit.code, form.path),
		back: institutionPath(code),
		fixed: { institution: code, unit: unit.code },
	};
}

/** A record of the register: by its day ("sakums": from the beginning), of a unit by its code. */
async function aboutRecord(deps: Deps, c: PageCtx): Promise<Place> {
	const view = await getView(deps, c);
	const { what: slug = "", of = "", unit } = c.req.param();
	const found = findRecord(view, { slug, of, unit });
	if (!found) throw new Missing("no_such_record", { lv: "Tāda ieraksta nav.", en: "There is no such record." });
	const { code } = view.row;
	return {
		form: correctionForm(found.what, of === "sakums"),
		view,
		...(found.unit ? { unit: found.unit } : {}),
		action: institutionPath(code, "labojumi", slug, ...(unit ? [unit] : []), of),
		back: institutionPath(code),
		record: found.record,
		fixed: { institution: code, what: found.what, ...found.about },
	};
}

/** A new name is mostly the old one with a word changed; a correction begins with what was recorded. */
function startingValues({ form, view, unit, record }: Place): FormState["values"] {
	if (record) return record;
	if (form.path !== "nosaukums" || !view) return {};
	const { name } = unit ?? view.row;
	return { "name.lv": name.lv, "name.en": name.en };
}

async function submit(deps: Deps, c: PageCtx, place: Place): Promise<Response> {
	const { solis, ...values } = await formFields(c);
	if (solis === "labot") return drawForm(deps, c, place, { values, errors: {} });
	if (solis === "apskats") return preview(deps, c, place, values);
	const tried = await tryForm(() => act(deps, c, place.form.operation, inputOf(values, place.fixed)));
	if ("done" in tried) return goTo(c, place.view ? place.back : institutionPath(values.code?.trim() ?? ""));
	return refused(deps, c, place, values, tried.problem);
}

/** The act is rehearsed: what it would change is shown, and nothing is kept. */
async function preview(deps: Deps, c: PageCtx, place: Place, values: Record<string, string>): Promise<Response> {
	const { lang } = c.var;
	// A day that is no day is told by the act itself.
	const typed = values.from || values.validFrom;
	const day = typed && isDay(typed) ? typed : today(deps.clock);
	const before = await snapshotOn(deps.db, day);
	const input = inputOf(values, place.fixed);
	const tried = await tryForm(() => rehearsal(deps, c, place.form.operation, input, (tx) => snapshotOn(tx, day)));
	if ("problem" in tried) return refused(deps, c, place, values, tried.problem);
	const crumbs = place.view ? [{ label: textIn(place.view.row.name, lang).text, path: place.back }] : [];
	const facts = { values, day, crumbs, now: howItIs(place, c), action: place.action, words: place.form.words(lang) };
	const frame = { ...c.var.frame(), path: place.action };
	return draw(c, <FollowingPage frame={frame} {...facts} following={followingOf(before, tried.done)} />);
}

function refused(deps: Deps, c: PageCtx, place: Place, values: Record<string, string>, problem: Invalid | Conflict) {
	const errors = problem instanceof Invalid ? problem.fields : {};
	const isSaid = Object.keys(errors).length > 0;
	const said = isSaid ? undefined : (problem.said[c.var.lang] ?? problem.said.lv);
	return drawForm(deps, c, place, { values, errors }, { status: problem.status, said });
}

type Refusal = { status: 422 | 409; said: string | undefined };

async function drawForm(deps: Deps, c: PageCtx, place: Place, form: FormState, refusal?: Refusal): Promise<Response> {
	const { lang } = c.var;
	const { view } = place;
	const crumbs = view ? [{ label: textIn(view.row.name, lang).text, path: place.back }] : [];
	return draw(
		c,
		<ActPage
			frame={{ ...c.var.frame(), path: place.action }}
			words={place.form.words(lang)}
			fields={place.form.fields}
			form={form}
			action={place.action}
			back={place.back}
			crumbs={crumbs}
			now={howItIs(place, c)}
			revision={view?.row.revision}
			choices={await choicesOf(deps, c, place)}
			said={refusal?.said}
		/>,
		refusal?.status,
	);
}

function howItIs({ view, unit }: Place, c: PageCtx): [string, Child][] {
	if (!view) return [];
	const { lang } = c.var;
	const words = institutionWords[lang];
	const { row, parent } = view;
	const facts: [string, Child][] = [[words.name, <InstitutionLink row={row} lang={lang} />]];
	if (unit) facts.push([words.unit, <UnitName {...unit} lang={lang} />]);
	else if (parent) facts.push([words.parent, <InstitutionLink row={parent} lang={lang} />]);
	const { validFrom, validTo } = unit ?? row;
	if (validFrom || validTo) facts.push([words.validity, <Span from={validFrom} to={validTo} lang={lang} />]);
	return facts;
}

async function choicesOf(deps: Deps, c: PageCtx, { form, view, unit }: Place): Promise<Choice[]> {
	const { lang } = c.var;
	const choice = (one: InstitutionView["row"] | InstitutionView["units"][number]) => ({
		value: one.code,
		label: textIn(one.name, lang).text,
	});
	if (form.fields.includes("unitParent")) return (view?.units ?? []).filter((one) => one.id !== unit?.id).map(choice);
	if (!form.fields.some((field) => field === "parent" || field === "into" || field === "optionalInto")) return [];
	const day = today(deps.clock);
	const all = await listInstitutions(deps.db, day);
	return byName(
		all.filter((row) => isThere(row, day) && row.id !== view?.row.id),
		lang,
	).map(choice);
}
