// The form of a deliverable's execution. The row is asked again inside the operation.
import { Hono } from "hono";
import { seesNames } from "#kernel/access.ts";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayUpdate, notInCharge, sightOf } from "../access.ts";
import { elementPath } from "../plans/paths.ts";
import { findElement } from "../plans/queries.ts";
import { updateDeliverable } from "./operations.ts";
import { findEvidenceFile } from "./queries.ts";
import { UpdatePage } from "./views/update-page.tsx";

type Place = { plan: string; element: string };

export function updatePages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/:element/izpilde", async (c) => {
			const place = c.req.param();
			await requireInCharge(deps, c, place);
			const { update } = (await getDeliverable(deps, c, place)).element;
			const values = {
				asOf: today(deps.clock),
				status: update?.status ?? "in_progress",
				narrative: update?.narrative?.lv,
				achieved: update?.achieved ?? "",
			};
			return drawForm(deps, c, place, { values, errors: {} });
		})
		.get("/plani/:plan/:element/pieradijumi/:id", async (c) => {
			if (!seesNames(c.var.actor)) throw officialsOnly(c);
			const found = await findEvidenceFile(deps.db, c.req.param());
			if (!found)
				throw new Missing("no_such_evidence", { lv: "Tāda pierādījuma nav.", en: "There is no such evidence." });
			return c.body(found.bytes as Uint8Array<ArrayBuffer>, 200, {
				"Content-Type": found.contentType,
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.title)}`,
			});
		})
		.post("/plani/:plan/:element/izpilde", async (c) => {
			const place = c.req.param();
			const typed = await formFields(c);
			const evidenceFile = await uploadedFile(c, "evidenceFile");
			const result = await tryForm(() =>
				act(deps, c, updateDeliverable, { ...typed, ...place, evidenceFile } as never),
			);
			if ("done" in result) return goTo(c, `${elementPath(place.plan, place.element)}?saglabats=1`);
			return drawForm(
				deps,
				c,
				place,
				{ values: typed, errors: "fields" in result.problem ? result.problem.fields : {} },
				result.problem,
			);
		});
}

async function drawForm(
	deps: Deps,
	c: PageCtx,
	place: Place,
	form: FormState,
	problem?: Invalid | Conflict,
): Promise<Response> {
	const { plan, element } = await getDeliverable(deps, c, place);
	const said = problem?.status === 409 ? (problem.said[c.var.lang] ?? problem.said.lv) : undefined;
	// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
	const basedOn = (problem?.status === 409 ? undefined : form.values.basedOn) ?? element.update?.id ?? "none";
	const page = (
		<UpdatePage frame={c.var.frame()} facts={{ plan, element, form, basedOn, said, today: today(deps.clock) }} />
	);
	return draw(c, page, problem?.status ?? 200);
}

async function getDeliverable(deps: Deps, c: PageCtx, place: Place) {
	const found = await findElement(
		deps.db,
		place.plan,
		place.element,
		today(deps.clock),
		await sightOf(deps.db, c.var.actor),
	);
	if (found?.element.kind === "deliverable") return found;
	throw new Missing("no_such_deliverable", { lv: "Tāda darbības rezultāta nav.", en: "There is no such deliverable." });
}

/** Nobody fills in a form that would be refused. */
async function requireInCharge(deps: Deps, c: PageCtx, place: Place): Promise<void> {
	if (c.var.actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai atjaunotu izpildi, vispirms pieslēdzieties.", en: "Sign in first to update execution." },
			401,
		);
	}
	const { element } = await getDeliverable(deps, c, place);
	const responsible = element.parties.filter((party) => party.role === "responsible");
	if (await mayUpdate(deps.db, c.var.actor, { responsible })) return;
	throw notInCharge(responsible.map((party) => party.code));
}

/** Evidence may hold what is not for the public: officials alone open it. */
function officialsOnly(c: PageCtx): Refused {
	const said = { lv: "Pierādījumu datnes atver amatpersonas.", en: "Files of evidence are opened by officials." };
	return new Refused("officials_only", said, c.var.actor.kind === "anyone" ? 401 : 403);
}
