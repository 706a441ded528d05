// Pages of one item of a round: what is said of it, what proves it, what is decided.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import type { Conflict, Invalid } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { namesOf } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { acceptItem } from "./accepting.ts";
import { mayWrite, workScope } from "./access.ts";
import { askedOf, startValues, subjectOf } from "./before.tsx";
import { addItemEvidence, dropItemEvidence, noSuchEvidence } from "./evidence.ts";
import { evidenceOfItems, findItemFile } from "./evidence-queries.ts";
import type { ItemFacts } from "./item-facts.ts";
import { exceptItem, returnItem, writeItem } from "./item-operations.ts";
import { itemPath, roundPath } from "./paths.ts";
import { findItem, type ItemView, partsOf } from "./queries.ts";
import { errorsOf, isUuid, requireOfficial, saidOf } from "./requests.ts";
import { noSuchRound } from "./rows.ts";
import { nextItemState } from "./rules.ts";
import { ItemPage } from "./views/item-page.tsx";

type Problem = Invalid | Conflict | undefined;
type Typed = Record<string, string>;

export function itemPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/kartas/:round/vienumi/:item", async (c) => drawItem(deps, c))
		.post("/kartas/:round/vienumi/:item", async (c) => {
			const { round, item } = c.req.param();
			const { revision = "", ...contribution } = await formFields(c);
			const result = await tryForm(() => act(deps, c, writeItem, { item, revision, contribution }));
			if (c.req.header("X-Autosave")) {
				if ("done" in result) return c.json(result.done, 200);
				return c.json({ said: sayAll(c, result.problem) }, result.problem.status as 422);
			}
			if ("done" in result) return goTo(c, withQuery(roundPath(round), { izdarits: "saved" }));
			return drawItem(deps, c, { typed: { revision, ...contribution }, problem: result.problem });
		})
		.post("/kartas/:round/vienumi/:item/lemums", async (c) => {
			const { round, item } = c.req.param();
			const typed = await formFields(c);
			const result = await tryForm(() => decide(deps, c, item, typed));
			if ("done" in result) return goTo(c, withQuery(roundPath(round), { izdarits: typed.decision }));
			return drawItem(deps, c, { decided: typed, problem: result.problem });
		})
		.post("/kartas/:round/vienumi/:item/pieradijumi", async (c) => {
			const { round, item } = c.req.param();
			const proof = await formFields(c);
			const evidenceFile = await uploadedFile(c, "evidenceFile");
			const result = await tryForm(() => act(deps, c, addItemEvidence, { ...proof, item, evidenceFile }));
			if ("done" in result) return goTo(c, `${itemPath(round, item)}#pieradijumi`);
			return drawItem(deps, c, { proof, problem: result.problem });
		})
		.get("/kartas/:round/vienumi/:item/pieradijumi/:evidence", async (c) => {
			requireOfficial(c);
			const { item } = await getItem(deps, c);
			const id = c.req.param("evidence");
			const file = isUuid(id) ? await findItemFile(deps.db, item.id, id) : undefined;
			if (!file) throw noSuchEvidence();
			return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
				"Content-Type": file.contentType,
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.title)}`,
				"Cache-Control": "private, no-store",
			});
		})
		.post("/kartas/:round/vienumi/:item/pieradijumi/:evidence/nonemt", async (c) => {
			const { round, item, evidence } = c.req.param();
			const result = await tryForm(() => act(deps, c, dropItemEvidence, { item, evidence }));
			if ("done" in result) return goTo(c, `${itemPath(round, item)}#pieradijumi`);
			return drawItem(deps, c, { problem: result.problem });
		});
}

/** What is wrong, for the line below a form that saves itself. */
function sayAll(c: PageCtx, problem: Invalid | Conflict): string {
	const fields = Object.values(errorsOf(problem)).map((said) => textIn(said, c.var.lang).text);
	return fields.length > 0 ? fields.join(" ") : textIn(problem.said, c.var.lang).text;
}

function decide(deps: Deps, c: PageCtx, item: string, typed: Typed): Promise<unknown> {
	if (typed.decision === "accept") return act(deps, c, acceptItem, { item });
	if (typed.decision === "return") return act(deps, c, returnItem, { item, comment: typed["comment-return"] ?? "" });
	return act(deps, c, exceptItem, { item, comment: typed["comment-except"] ?? "" });
}

async function getItem(deps: Deps, c: PageCtx): Promise<ItemView> {
	const { round = "", item = "" } = c.req.param() as Typed;
	const found = isUuid(round) && isUuid(item) ? await findItem(deps.db, c.var.actor, round, item) : undefined;
	if (found) return found;
	throw noSuchRound();
}

/** Of which form the problem is: what is said, what proves it, or what is decided. */
type Drawn = { typed?: Typed; proof?: Typed; decided?: Typed; problem?: Problem };

async function drawItem(deps: Deps, c: PageCtx, drawn: Drawn = {}): Promise<Response> {
	requireOfficial(c);
	const facts = await itemFacts(deps, c, await getItem(deps, c), drawn);
	return draw(c, <ItemPage frame={c.var.frame()} facts={facts} />, drawn.problem?.status ?? 200);
}

async function itemFacts(deps: Deps, c: PageCtx, found: ItemView, drawn: Drawn): Promise<ItemFacts> {
	const { round, item } = found;
	const { actor, lang } = c.var;
	const { problem, typed } = drawn;
	const isOpen = round.state === "open";
	const subject = await subjectOf(deps, found);
	const mayWriteIt =
		isOpen &&
		nextItemState(item.state, "write") !== undefined &&
		mayWrite(actor, await workScope(deps.db, actor), item);
	const overtaken = problem?.status === 409 && typed !== undefined;
	const values = typed ?? startValues(found, subject);
	return {
		...found,
		// After a conflict the writer has seen what stands now.
		form: {
			values: { ...values, revision: overtaken || !typed ? String(item.revision) : values.revision },
			errors: typed ? errorsOf(problem) : {},
		},
		said: saidOf(c, problem),
		mayWrite: mayWriteIt,
		mayDecide: isOpen && mayTry(actor, acceptItem),
		before: subject.drawn(lang),
		evidence: await evidenceOfItems(deps.db, [item.id]),
		proof: { values: drawn.proof ?? {}, errors: drawn.proof ? errorsOf(problem) : {} },
		decision: decisionForm(drawn),
		parts: await partsOf(deps.db, found),
		asked: askedOf(subject),
		meanwhile: overtaken && mayWriteIt ? await meanwhileOf(deps, found) : undefined,
		unsaved: typed && !mayWriteIt ? typed : undefined,
		today: today(deps.clock),
	};
}

function decisionForm({ decided, problem }: Drawn) {
	if (!decided) return { values: {}, errors: {} };
	const { comment } = errorsOf(problem);
	return { values: decided, errors: comment ? { [`comment-${decided.decision}`]: comment } : {} };
}

async function meanwhileOf(deps: Deps, { item }: ItemView): Promise<ItemFacts["meanwhile"]> {
	const { contribution, changedById, changedAt: at } = item;
	const names = await namesOf(deps.db);
	return { contribution, by: names.get(changedById ?? "") ?? null, at };
}
