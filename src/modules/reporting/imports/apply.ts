// Accepting a report: each change by the operation whose door it has, all in one transaction.
import type { Act } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { createIndicator, recordReportedValue, setTarget } from "#modules/monitoring/index.ts";
import {
	addElements,
	approveAmendment,
	approvePlan,
	changeDeadlines,
	changeParties,
	createPlan,
	type ElementInput,
	openAmendment,
	type PartyInput,
	recordReported,
	rewordElement,
} from "#modules/planning/index.ts";
import type { Measure, UnderstoodReport } from "../reading/understood.ts";
import { changesOf, type Pair, type Told, type ToldParty } from "./compare.ts";
import { indicatorChanges } from "./indicators.ts";
import { newIndicatorInputs } from "./new-indicators.ts";
import { directionTitle, type Survey } from "./survey.ts";

export type Source = { title: string; fileHash: string };

export async function applySurvey(act: Act, report: UnderstoodReport, survey: Survey, source: Source): Promise<void> {
	const register = await openRegister(act);
	const owner = ownerOf(survey, register.codes);
	if (!survey.plan) await addPlan(act, report, survey, owner);
	await inPlan(act, report, survey, source, async () => {
		await addNewElements(act, survey, register);
		for (const change of survey.changes) {
			if (change.kind !== "title" || survey.matched.pairs.some((pair) => pair.known.code === change.code)) continue;
			await act.call(rewordElement, { plan: survey.planCode, element: change.code, title: { lv: change.now } });
		}
		for (const pair of survey.matched.pairs) await amendPair(act, pair, survey, register, source);
	});
	for (const pair of survey.matched.pairs) await recordPair(act, pair, survey, source);
	for (const told of survey.matched.added) await recordTold(act, told, survey, source);
	await applyIndicators(act, survey);
	for (const input of newIndicatorInputs(survey, owner)) await act.call(createIndicator, input);
}

type Register = Awaited<ReturnType<typeof openRegister>>;

async function openRegister(act: Act) {
	const codes = new Set((await listInstitutions(act.tx)).map((row) => row.code));
	const groups = new Set((await listGroups(act.tx)).map((row) => row.code));
	return {
		codes,
		/** A party that the register does not know keeps its printed name. */
		party({ role, kind, code, name, note }: ToldParty): PartyInput {
			const said = note ? { lv: note } : undefined;
			if (kind === "institution" && codes.has(code)) return { role, institution: code, note: said };
			if (kind === "group" && groups.has(code)) return { role, group: code, note: said };
			return { role, name: { lv: name }, note: said };
		},
	};
}

/** The institution that is responsible most often; of a new plan it becomes the owner. */
function ownerOf(survey: Survey, codes: Set<string>): string {
	if (survey.plan) return survey.plan.owner.code;
	const counts = new Map<string, number>();
	for (const party of survey.matched.added.flatMap((one) => one.parties)) {
		if (party.role === "responsible" && codes.has(party.code))
			counts.set(party.code, (counts.get(party.code) ?? 0) + 1);
	}
	const most = [...counts].sort((a, b) => b[1] - a[1])[0];
	return most?.[0] ?? [...codes][0] ?? "";
}

async function addPlan(act: Act, report: UnderstoodReport, survey: Survey, owner: string): Promise<void> {
	const { title, period } = report.plan;
	const year = Number(survey.asOf.slice(0, 4));
	await act.call(createPlan, {
		code: survey.planCode,
		kind: "plan",
		title: { lv: title },
		periodFrom: period?.from ?? year,
		periodTo: period?.to ?? year,
		owner,
		state: "draft",
		elements: [],
	});
}

function actOf(report: UnderstoodReport) {
	const said = report.plan.act;
	return (
		said && {
			kind: said.type,
			number: said.number,
			date: said.date,
			...(said.title ? { title: { lv: said.title } } : {}),
		}
	);
}

async function addNewElements(act: Act, survey: Survey, register: Register): Promise<void> {
	const plan = survey.planCode;
	for (const direction of survey.newDirections) {
		const expected = direction.expectedResult.join("\n\n");
		const element: ElementInput = {
			kind: "priority",
			code: direction.code,
			title: { lv: directionTitle(direction) },
			horizontal: direction.horizontal,
			...(expected ? { description: { lv: expected } } : {}),
		};
		await act.call(addElements, { plan, elements: [element] });
	}
	for (const measure of survey.newMeasures) {
		await act.call(addElements, { plan, under: measure.direction, elements: [measureElement(measure)] });
	}
	for (const told of survey.matched.added) {
		await act.call(addElements, { plan, under: told.measure, elements: [deliverableElement(told, survey, register)] });
	}
}

function measureElement(measure: Measure): ElementInput {
	const result = measure.result && {
		kind: "result" as const,
		code: `${measure.code}-R`,
		title: { lv: measure.result },
	};
	return { kind: "measure", code: measure.code, title: { lv: measure.title }, children: result ? [result] : [] };
}

function deliverableElement(told: Told, survey: Survey, register: Register): ElementInput {
	return {
		kind: "deliverable",
		code: survey.codeOf.get(told) ?? "",
		title: { lv: told.title },
		deadlines: told.deadlines.map(deadlineInput),
		parties: told.parties.map(register.party),
	};
}

function deadlineInput(row: Told["deadlines"][number]) {
	return {
		period: periodCode(row.period),
		indicator: row.indicator ? { lv: row.indicator } : null,
		note: row.note ? { lv: row.note } : null,
	};
}

/**
 * A plan that the report brings is approved by the act that the report names. What a report says otherwise of an
 * approved plan's tree is an amendment, by the report, from its day on.
 */
async function inPlan(
	act: Act,
	report: UnderstoodReport,
	survey: Survey,
	source: Source,
	change: () => Promise<void>,
): Promise<void> {
	const plan = survey.planCode;
	const { kind, from } = survey.version;
	if (kind === "amendment") await act.call(openAmendment, { plan, reason: `Ziņojums: ${source.title}` });
	await change();
	if (kind === "plan") await act.call(approvePlan, { plan, act: actOf(report), validFrom: from ?? survey.asOf });
	if (kind === "amendment") await act.call(approveAmendment, { plan, validFrom: from ?? survey.asOf });
}

async function amendPair(act: Act, pair: Pair, survey: Survey, register: Register, source: Source): Promise<void> {
	const plan = survey.planCode;
	const { told, known } = pair;
	const element = known.code;
	const reason = `Ziņojums: ${source.title}`;
	const kinds = new Set(changesOf(pair).map((change) => change.kind));
	if (kinds.has("title")) await act.call(rewordElement, { plan, element, title: { lv: told.title } });
	if (kinds.has("deadlines") || kinds.has("indicators_reworded")) {
		await act.call(changeDeadlines, {
			plan,
			element,
			from: survey.asOf,
			deadlines: told.deadlines.map(deadlineInput),
			reason,
		});
	}
	if (kinds.has("parties")) {
		await act.call(changeParties, {
			plan,
			element,
			from: survey.asOf,
			parties: told.parties.map(register.party),
			reason,
		});
	}
}

async function recordPair(act: Act, pair: Pair, survey: Survey, source: Source): Promise<void> {
	const kinds = new Set(changesOf(pair).map((change) => change.kind));
	if (kinds.has("status") || kinds.has("narrative")) await recordTold(act, pair.told, survey, source);
}

async function recordTold(act: Act, told: Told, survey: Survey, source: Source): Promise<void> {
	if (!told.status) return;
	await act.call(recordReported, {
		plan: survey.planCode,
		element: survey.codeOf.get(told) ?? "",
		asOf: survey.asOf,
		status: told.status,
		narrative: told.narrative || undefined,
		achieved: told.achieved ?? undefined,
		reason: told.reason ?? undefined,
		decision: told.decision ?? undefined,
		document: source,
	});
}

async function applyIndicators(act: Act, survey: Survey): Promise<void> {
	for (const pair of survey.indicatorPairs) {
		for (const change of indicatorChanges(pair)) {
			if (change.kind === "target")
				await act.call(setTarget, { indicator: change.code, year: change.year, value: change.now });
			if (change.kind !== "value") continue;
			const point = pair.told.points.find((one) => one.value === change.now);
			const { numerator, denominator, n } = point ?? {};
			await act.call(recordReportedValue, {
				indicator: change.code,
				period: change.period,
				value: change.now,
				numerator,
				denominator,
				n,
			});
		}
	}
}
