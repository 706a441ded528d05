// Pages of the forms by which the register is kept.
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { today } from "#kernel/clock.ts";
import { Invalid, Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requireKeeper } from "./access.ts";
import { type ActForm, closeUnitForm, inputOf, institutionForms, registerForm } from "./acts.ts";
import { byName } from "./listing.ts";
import { isThere } from "./past.ts";
import { institutionPath } from "./paths.ts";
import { listInstitutions } from "./queries.ts";
import { findInstitution, type InstitutionView } from "./view-model.ts";
import { ActPage, type Choice } from "./views/act-page.tsx";
import { InstitutionLink, Span, UnitName } from "./views/parts.tsx";
import { institutionWords } from "./words.ts";

/** Where a form stands, what it is about, and where it leads. */
type Place = {
	form: ActForm;
	action: string;
	back: string;
	view?: InstitutionView;
	unit?: InstitutionView["units"][number];
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
	both("/iestades/:code/strukturvienibas/:unit/slegsana", async (c) => aboutUnit(deps, c));
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

async function aboutUnit(deps: Deps, c: PageCtx): Promise<Place> {
	const view = await getView(deps, c);
	const unit = [...view.units, ...view.formerUnits].find((one) => one.code === c.req.param("unit"));
	if (!unit) throw new Missing("no_such_unit", { lv: "Tādas struktūrvienības nav.", en: "There is no such unit." });
	const { code } = view.row;
	return {
		form: closeUnitForm,
		view,
		unit,
		action: institutionPath(code, "strukturvienibas", unit.code, "slegsana"),
		back: institutionPath(code),
		fixed: { institution: code, unit: unit.code },
	};
}

/** A new name is mostly the old one with a word changed. */
function startingValues({ form, view }: Place): FormState["values"] {
	if (form.path !== "nosaukums" || !view) return {};
	return { "name.lv": view.row.name.lv, "name.en": view.row.name.en };
}

async function submit(deps: Deps, c: PageCtx, place: Place): Promise<Response> {
	const values = await formFields(c);
	const tried = await tryForm(() => act(deps, c, place.form.operation, inputOf(values, place.fixed)));
	if ("done" in tried) return goTo(c, place.view ? place.back : institutionPath(values.code?.trim() ?? ""));
	const { problem } = tried;
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

async function choicesOf(deps: Deps, c: PageCtx, { form, view }: Place): Promise<Choice[]> {
	const { lang } = c.var;
	const choice = (one: InstitutionView["row"] | InstitutionView["units"][number]) => ({
		value: one.code,
		label: textIn(one.name, lang).text,
	});
	if (form.fields.includes("unitParent")) return (view?.units ?? []).map(choice);
	if (!form.fields.some((field) => field === "parent" || field === "into")) return [];
	const day = today(deps.clock);
	const all = await listInstitutions(deps.db, day);
	return byName(
		all.filter((row) => isThere(row, day) && row.id !== view?.row.id),
		lang,
	).map(choice);
}
