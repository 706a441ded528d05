// A plan as a file of each format, with its name and type.
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { listGroups, listInstitutions, namesOf } from "#modules/directory/index.ts";
import { findContext } from "../context/queries.ts";
import type { PlanView } from "../plans/plan-elements.ts";
import { findPlanHead, listPlans, type PlanHead } from "../plans/plan-heads.ts";
import { findPlan } from "../plans/queries.ts";
import type { PlanContent } from "../versions/content.ts";
import { sayPersons } from "../versions/persons.ts";
import { sayTask } from "../work-plans/content-words.ts";
import { placedElements } from "./canonical.ts";
import { contentOn, jsonOf, workingContent } from "./exports.ts";
import { extensions, type Format } from "./paths.ts";
import { seenContent } from "./seen.ts";
import { type Known, writePlanWorkbook } from "./xlsx/write.ts";
import { iatiOf } from "./xml/iati.ts";
import type { ExchangeIndicator } from "./xml/indicator.ts";
import { stratmlOf } from "./xml/stratml.ts";

/** Indicators of a plan as of a day: another module's, given by the application. */
export type ExchangeSlots = {
	indicators(plan: string, asOf: Day, sight: Sight): Promise<readonly ExchangeIndicator[]>;
};
export type ExportDeps = Pick<Deps, "db" | "clock">;

export type Asked = {
	plan: string;
	format: Format;
	asOf: Day;
	lang: Lang;
	/** What editors are working on, instead of what everybody sees. */
	working?: boolean;
	sight: Sight;
	/** Whose the tasks of a work plan are leaves for officials only. */
	seesNames: boolean;
};

const types: Record<Format, string> = {
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	json: "application/json; charset=utf-8",
	stratml: "application/xml; charset=utf-8",
	iati: "application/xml; charset=utf-8",
};

/** @throws Missing; Conflict where the format cannot say such a plan */
export async function exportFile(deps: ExportDeps, slots: ExchangeSlots, asked: Asked): Promise<Response> {
	const body = await bodyOf(deps, slots, asked);
	const name = `${asked.plan}.${extensions[asked.format]}`;
	return fileAnswer(body, types[asked.format], name);
}

export function fileAnswer(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
	const plainName = name.replace(/[^\w.-]/g, "_");
	const disposition = `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`;
	return new Response(body, { headers: { "Content-Type": type, "Content-Disposition": disposition } });
}

async function bodyOf(deps: ExportDeps, slots: ExchangeSlots, asked: Asked) {
	const { plan: code, format, asOf, lang } = asked;
	if (format === "json" || format === "xlsx") {
		const head = await findPlanHead(deps.db, code, asked.sight);
		if (!head) throw noSuchPlan(code);
		const content = await contentFor(deps, head, asked);
		return format === "json" ? jsonOf(content) : writePlanWorkbook(content, await knownNames(deps, asked.sight));
	}
	const plan = await findPlan(deps.db, code, asOf, asked.sight);
	if (!plan) throw noSuchPlan(code);
	if (format === "stratml")
		return stratmlOf(plan, await findContext(deps.db, plan, asOf), lang, await taskNotes(deps, plan, asked));
	return iatiOf(plan, await indicatorsOf(slots, plan, asked), deps.clock.now());
}

async function contentFor({ db }: ExportDeps, head: PlanHead, asked: Asked): Promise<PlanContent> {
	const content = asked.working ? await workingContent(db, head) : await contentOn(db, head, asked.asOf);
	const seen = await seenContent(db, content, asked.sight);
	return sayPersons(seen, asked.seesNames ? await namesOf(db) : undefined);
}

/** Units, weights and progress of a work plan's tasks: the standard has no place of their own for them, nor for people. */
async function taskNotes({ db }: ExportDeps, plan: PlanView, { asOf, lang }: Asked): Promise<Map<string, string>> {
	if (plan.kind !== "work_plan") return new Map();
	const content = sayPersons(await contentOn(db, plan, asOf), undefined);
	const told = placedElements(content.elements).map(
		({ element }) => [element.id ?? "", sayTask(element, lang)] as const,
	);
	return new Map(told.filter(([, said]) => said !== ""));
}

const indicatorsOf = (slots: ExchangeSlots, plan: PlanView, { asOf, sight }: Asked) =>
	slots.indicators(plan.code, asOf, sight);

export async function knownNames({ db }: Pick<ExportDeps, "db">, sight: Sight): Promise<Known> {
	const inOrder = (codes: string[]) => codes.sort(new Intl.Collator("lv").compare);
	return {
		institutions: inOrder((await listInstitutions(db)).map((row) => row.code)),
		groups: inOrder((await listGroups(db)).map((row) => row.code)),
		plans: inOrder((await listPlans(db, sight)).map((row) => row.code)),
	};
}

export const noSuchPlan = (code: string) =>
	new Missing("no_such_plan", { lv: `Plāna ar kodu ${code} nav.`, en: `There is no plan ${code}.` });
