// Pages of oversight groups. The strategy and the person are asked again inside the operations.
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { type Actor, type Sight, seesNames } from "#kernel/access.ts";
import { type Day, today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayShapeContext, notOwner, sightOf } from "../access.ts";
import { findPlanHead, type PlanHead } from "../plans/plan-heads.ts";
import { keptOf, offeredOf } from "./agenda.ts";
import { decideInOversight, noSuchDecision, settleOversightDecision } from "./decisions.ts";
import type { AgendaItem } from "./form.ts";
import {
	approveOversightMinutes,
	callOversightMeeting,
	cancelOversightMeeting,
	recordOversightMinutes,
	releaseOversightMember,
	seatOversightMember,
	setOversightAgenda,
} from "./operations.ts";
import { meetingPath, oversightPath } from "./paths.ts";
import {
	type Meeting,
	membersOn,
	type Oversight,
	openDecisions,
	publicOversight,
	readOversight,
	strategyWarnings,
	yearsOf,
} from "./queries.ts";
import { noSuchMeeting, noSuchStrategy } from "./rows.ts";
import { type TroubledIndicator, topicsOf, warnings, yearFigures } from "./rules.ts";
import { DecisionPage } from "./views/decision-page.tsx";
import { MeetingPage } from "./views/meeting-page.tsx";
import { OversightPage } from "./views/oversight-page.tsx";
import type { Refusal } from "./views/parts.tsx";
import { OversightWarnings } from "./views/warnings.tsx";
import { agendaItemOf, oversightWords } from "./words.ts";
import { type MeetingEvent, nextState } from "./workflow.ts";
import { worksOf } from "./works.ts";

/** What other modules know of a plan. */
export type OversightSlots = {
	/** Its indicators with their verdicts. */
	indicators(plan: string, asOf: Day, sight: Sight): Promise<TroubledIndicator[]>;
};

type Problem = Invalid | Conflict;
type Values = FormState["values"];

export function oversightPages(deps: Deps, slots: OversightSlots) {
	return new Hono<PageEnv>()
		.get("/plani/:plan/uzraudziba", async (c) => drawGroup(deps, c))
		.post("/plani/:plan/uzraudziba", async (c) => {
			const typed = await formFields(c);
			const plan = c.req.param("plan");
			const input = { plan, day: typed.day ?? "", place: typed.place };
			const result = await tryForm(() => act(deps, c, callOversightMeeting, input));
			if ("done" in result) return goTo(c, meetingPath(plan, result.done.number));
			return drawGroup(deps, c, refused(c, "sede", typed, result.problem));
		})
		.post("/plani/:plan/uzraudziba/dalibnieki", async (c) => {
			const typed = await formFields(c);
			const plan = c.req.param("plan");
			const { name = "", post = "", since = "" } = typed;
			const result = await tryForm(() => act(deps, c, seatOversightMember, { plan, name, post, since }));
			if ("done" in result) return goTo(c, withQuery(oversightPath(plan), { saglabats: "1" }));
			return drawGroup(deps, c, refused(c, "dalibnieks", typed, result.problem));
		})
		.post("/plani/:plan/uzraudziba/dalibnieki/atbrivot", async (c) => {
			const typed = await formFields(c);
			const plan = c.req.param("plan");
			const { member = "", until = "" } = typed;
			const result = await tryForm(() => act(deps, c, releaseOversightMember, { plan, member, until }));
			if ("done" in result) return goTo(c, withQuery(oversightPath(plan), { saglabats: "1" }));
			return drawGroup(deps, c, refused(c, "atbrivot", typed, result.problem));
		})
		.get("/plani/:plan/uzraudziba/:meeting", async (c) => drawMeeting(deps, slots, c))
		.post("/plani/:plan/uzraudziba/:meeting/darba-kartiba", async (c) => {
			const typed = await formFields(c);
			const { plan, oversight, meeting } = await openMeeting(deps, c);
			const live = await liveTopics(deps, slots, plan, oversight, await sightOf(deps.db, c.var.actor));
			const items = keptOf(meeting.agenda, live, typed);
			const place = { plan: plan.code, meeting: meeting.number, revision: typed.revision };
			return after(c, place, await tryForm(() => act(deps, c, setOversightAgenda, { ...place, items })), (problem) =>
				drawMeeting(deps, slots, c, refused(c, "darba-kartiba", typed, problem)),
			);
		})
		.post("/plani/:plan/uzraudziba/:meeting/protokols", async (c) => {
			const typed = await formFields(c);
			const place = placeOf(c, typed);
			const present = Object.keys(typed).flatMap((name) => (name.startsWith("present.") ? [name.slice(8)] : []));
			const input = { ...place, present, heldOn: typed.heldOn ?? "", minutes: typed.minutes ?? "" };
			return after(c, place, await tryForm(() => act(deps, c, recordOversightMinutes, input)), (problem) =>
				drawMeeting(deps, slots, c, refused(c, "protokols", typed, problem)),
			);
		})
		.post("/plani/:plan/uzraudziba/:meeting/apstiprinat", async (c) => {
			const typed = await formFields(c);
			const place = placeOf(c, typed);
			return after(c, place, await tryForm(() => act(deps, c, approveOversightMinutes, place)), (problem) =>
				drawMeeting(deps, slots, c, refused(c, "apstiprinat", {}, problem)),
			);
		})
		.post("/plani/:plan/uzraudziba/:meeting/atcelt", async (c) => {
			const typed = await formFields(c);
			const place = placeOf(c, typed);
			const input = { ...place, reason: typed.reason ?? "" };
			return after(c, place, await tryForm(() => act(deps, c, cancelOversightMeeting, input)), (problem) =>
				drawMeeting(deps, slots, c, refused(c, "atcelt", typed, problem)),
			);
		})
		.post("/plani/:plan/uzraudziba/:meeting/lemumi", async (c) => {
			const typed = await formFields(c);
			const { plan, meeting } = placeOf(c, typed);
			const { text = "", owner = "", due = "" } = typed;
			const result = await tryForm(() => act(deps, c, decideInOversight, { plan, meeting, text, owner, due }));
			return after(c, { plan, meeting }, result, (problem) =>
				drawMeeting(deps, slots, c, refused(c, "lemums", typed, problem)),
			);
		})
		.get("/plani/:plan/uzraudziba/:meeting/lemumi/:decision", async (c) => {
			const ground = await openDecision(deps, c);
			if (!ground.mayLook) throw refuse(c);
			const { doneOn, note, revision } = ground.decision;
			return drawDecision(deps, c, { doneOn: doneOn ?? "", note: note ?? "", revision: String(revision) });
		})
		.post("/plani/:plan/uzraudziba/:meeting/lemumi/:decision", async (c) => {
			const typed = await formFields(c);
			const place = placeOf(c, typed);
			const input = { ...place, decision: c.req.param("decision"), doneOn: typed.doneOn, note: typed.note };
			return after(c, place, await tryForm(() => act(deps, c, settleOversightDecision, input)), (problem) =>
				drawDecision(deps, c, typed, problem),
			);
		});
}

/** For the overview of officials: which groups meet too seldom. Nothing for the public. */
export async function drawOversightWarnings(
	deps: Pick<Deps, "db" | "clock">,
	actor: Actor,
	lang: Lang,
): Promise<Child> {
	if (!seesNames(actor)) return null;
	const found = await strategyWarnings(deps.db, today(deps.clock));
	return found.length === 0 ? null : <OversightWarnings warnings={found} lang={lang} />;
}

type Place = { plan: string; meeting: number | string };

const placeOf = (c: PageCtx, typed: Values) => ({
	plan: c.req.param("plan") ?? "",
	meeting: c.req.param("meeting") ?? "",
	revision: typed.revision,
});

type Result = { done: unknown } | { problem: Problem };

/** Back to the meeting when it is done, or the page again with what was typed. */
async function after(
	c: PageCtx,
	{ plan, meeting }: Place,
	result: Result,
	again: (problem: Problem) => Promise<Response>,
) {
	if ("problem" in result) return again(result.problem);
	return goTo(c, withQuery(meetingPath(plan, Number(meeting)), { saglabats: "1" }));
}

type Refused422 = Refusal & { status: Problem["status"] };

function refused(c: PageCtx, form: string, values: Values, problem: Problem): Refused422 {
	return {
		form,
		state: { values, errors: "fields" in problem ? problem.fields : {} },
		said: problem.status === 409 ? textIn(problem.said, c.var.lang).text : undefined,
		status: problem.status,
	};
}

async function openStrategy(deps: Deps, c: PageCtx) {
	const plan = await findPlanHead(deps.db, c.req.param("plan") ?? "", await sightOf(deps.db, c.var.actor));
	if (plan?.kind !== "institution_strategy") throw noSuchStrategy();
	const ownerId = (await listInstitutions(deps.db)).find((one) => one.code === plan.owner.code)?.id ?? "";
	const { actor } = c.var;
	const mayLook = mayTry(actor, callOversightMeeting) && (await mayShapeContext(deps.db, actor, ownerId));
	const oversight = await readOversight(deps.db, plan.id);
	return { plan, mayLook, oversight: seesNames(actor) ? oversight : publicOversight(oversight) };
}

async function openMeeting(deps: Deps, c: PageCtx) {
	const ground = await openStrategy(deps, c);
	const meeting = ground.oversight.meetings.find((one) => String(one.number) === c.req.param("meeting"));
	if (!meeting) throw noSuchMeeting();
	return { ...ground, meeting };
}

async function openDecision(deps: Deps, c: PageCtx) {
	const ground = await openMeeting(deps, c);
	const decision = ground.meeting.decisions.find((one) => String(one.number) === c.req.param("decision"));
	if (!decision) throw noSuchDecision();
	return { ...ground, decision };
}

function refuse(c: PageCtx): Refused {
	if (c.var.actor.kind !== "anyone") return notOwner();
	return new Refused("sign_in_first", { lv: "Vispirms pieslēdzieties.", en: "Sign in first." }, 401);
}

/** What the data propose today. */
async function liveTopics(
	deps: Deps,
	slots: OversightSlots,
	plan: PlanHead,
	{ meetings }: Oversight,
	sight: Sight,
): Promise<AgendaItem[]> {
	const day = today(deps.clock);
	const indicators = await slots.indicators(plan.code, day, sight);
	const facts = { works: await worksOf(deps.db, plan, day), indicators, decisions: openDecisions(meetings) };
	return topicsOf(facts, day).map((topic) => agendaItemOf(topic, plan.code));
}

const saidSaved = (c: PageCtx) => (c.req.query("saglabats") ? oversightWords[c.var.lang].saved : undefined);

async function drawGroup(deps: Deps, c: PageCtx, refusal?: Refused422): Promise<Response> {
	const { plan, mayLook, oversight } = await openStrategy(deps, c);
	const day = today(deps.clock);
	const { members, meetings } = oversight;
	const years = yearsOf(plan, meetings, day);
	const planned = meetings.filter((one) => one.state === "planned" && one.day >= day);
	const facts = {
		...{ plan, members, mayLook, today: day, refusal, said: saidSaved(c) },
		meetings: [...meetings].sort((a, b) => (a.day < b.day ? 1 : -1)),
		next: planned.reduce<Meeting | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined),
		years: years.map((one) => ({ ...one, figures: yearFigures(meetings, one.year, day) })),
		warnings: warnings(years),
		open: openDecisions(meetings).map((one) => ({ ...one, doneOn: null })),
		isOfficial: seesNames(c.var.actor),
	};
	return draw(c, <OversightPage frame={c.var.frame()} facts={facts} />, refusal?.status ?? 200);
}

async function drawMeeting(deps: Deps, slots: OversightSlots, c: PageCtx, refusal?: Refused422): Promise<Response> {
	const { plan, mayLook, oversight, meeting } = await openMeeting(deps, c);
	const isPlanned = meeting.state === "planned";
	const live = isPlanned ? await liveTopics(deps, slots, plan, oversight, await sightOf(deps.db, c.var.actor)) : [];
	const can = (event: MeetingEvent) => mayLook && nextState(meeting.state, event) !== undefined;
	const facts = {
		...{ plan, meeting, today: today(deps.clock), said: saidSaved(c) },
		agenda: meeting.agenda ?? live,
		offered: offeredOf(meeting.agenda, live),
		members: membersOn(oversight.members, meeting.day),
		may: {
			look: mayLook,
			setAgenda: can("setAgenda"),
			record: can("record"),
			decide: can("decide"),
			approve: can("approve") && Boolean(meeting.minutes),
			cancel: can("cancel"),
		},
		isOfficial: seesNames(c.var.actor),
		refusal: refusal && seenAnew(refusal, meeting.revision),
	};
	return draw(c, <MeetingPage frame={c.var.frame()} facts={facts} />, refusal?.status ?? 200);
}

/** After a conflict the writer has seen what stands now, and may save over it. */
function seenAnew(refusal: Refused422, revision: number): Refusal {
	if (refusal.status !== 409) return refusal;
	const { values, errors } = refusal.state;
	return { ...refusal, state: { values: { ...values, revision: String(revision) }, errors } };
}

async function drawDecision(deps: Deps, c: PageCtx, values: Values, problem?: Problem): Promise<Response> {
	const { plan, meeting, decision } = await openDecision(deps, c);
	const refusal = problem && refused(c, "", values, problem);
	const state = refusal && seenAnew(refusal, decision.revision).state;
	const facts = {
		...{ plan, meeting, decision, said: refusal?.said, today: today(deps.clock) },
		form: state ?? { values, errors: {} },
	};
	return draw(c, <DecisionPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
