// The door of planning: plans as trees on a day, the deliverables' execution, and the acts on them.
export { preparedPlans, scopeOf, seenBy, sightOf } from "./access.ts";
export { cascadeApi } from "./cascade/api.ts";
export { cascadePages } from "./cascade/routes.tsx";
export { contextApi } from "./context/api.ts";
export { changeSwot, changeTargetGroup } from "./context/operations.ts";
export { contextPages } from "./context/routes.tsx";
export { announceDraft } from "./drafts/operations.ts";
export { draftPages } from "./drafts/routes.tsx";
export { editorApi } from "./editor/api.ts";
export { editorPages } from "./editor/routes.tsx";
export { exchangeApi } from "./exchange/api.ts";
export { chosenValues, partyChoicesField, partyChoicesOf, partyFaults } from "./exchange/party-choices.ts";
export { exchangePages } from "./exchange/routes.tsx";
export { isChosen, type PartyChoice, registerCodeOf, type UnknownParty } from "./exchange/unknown-parties.ts";
export { UnknownParties } from "./exchange/views/unknown-parties.tsx";
export { statuses, updateForm } from "./execution/form.ts";
export { changeDeadlines, keepEvidenceFile, recordReported, updateDeliverable } from "./execution/operations.ts";
export { evidenceOf, updateHistory } from "./execution/queries.ts";
export { type Status, type Tally, tally } from "./execution/rules.ts";
export { type ExecutionShare, executionShares } from "./execution/shares.ts";
export { StatusMark } from "./execution/views/status-mark.tsx";
export { executionWords, sayDoneOf, stateLabels, statusLabels } from "./execution/words.ts";
export { fundingApi } from "./funding/api.ts";
export { changeFunding, dropFunding } from "./funding/operations.ts";
export { findFunding } from "./funding/queries.ts";
export { fundingPages } from "./funding/routes.tsx";
export {
	addUp,
	cellOf,
	groupFunding,
	parts as fundingParts,
	type Sum,
	totalOf,
	yearsOf as fundingYears,
} from "./funding/rules.ts";
export { sayEuros } from "./funding/words.ts";
export { planGate } from "./gate.ts";
export type { PlanIndicator } from "./goal-map/model.ts";
export { goalMapPages } from "./goal-map/routes.tsx";
export { maturityApi } from "./maturity/api.ts";
export { erratumPages } from "./maturity/errata-routes.tsx";
export { findMaturity } from "./maturity/queries.ts";
export { maturityPages } from "./maturity/routes.tsx";
export { levelShown, shownFunction } from "./maturity/shown.ts";
export { samePages } from "./one-card/routes.tsx";
export { oversightApi } from "./oversight/api.ts";
export { drawOversightWarnings, oversightPages } from "./oversight/routes.tsx";
export { sayActAfterBy } from "./plans/act-words.ts";
export { planApi } from "./plans/api.ts";
export { type PlanCard, planCards } from "./plans/cards.ts";
export { dutiesOf } from "./plans/duties.ts";
export { addElements, changeParties, rewordElement } from "./plans/editing.ts";
export {
	bothLanguages,
	codeField,
	type ElementInput,
	elementKinds,
	type PartyInput,
	type PlanInput,
	planKinds,
} from "./plans/form.ts";
export { createPlan } from "./plans/operations.ts";
export type { Party } from "./plans/parts.ts";
export type { PlanElement, PlanView } from "./plans/plan-elements.ts";
export { findPlanHead, listPlans, type PlanHead } from "./plans/plan-heads.ts";
export { publicTitles } from "./plans/public-titles.ts";
export { findPlan, findWorkingElement } from "./plans/queries.ts";
export { drawDuties, planPages } from "./plans/routes.tsx";
export { lockWholePlan } from "./plans/rows.ts";
export { deliverableList, dutyList } from "./plans/saved-lists.ts";
export { planDocuments } from "./plans/search-documents.ts";
export { elements, plans } from "./plans/tables.ts";
export { PlanCards } from "./plans/views/plan-list.tsx";
export { elementKindWords, planKindWords } from "./plans/words.ts";
export { publishFact } from "./publication.ts";
export { approveAmendment, approvePlan, openAmendment } from "./versions/operations.ts";
export { latestVersionDay } from "./versions/queries.ts";
export { versionPages } from "./versions/routes.tsx";
export { versionSnapshots } from "./versions/tables.ts";
export { taskApi } from "./work-plans/api.ts";
export { assignTask } from "./work-plans/operations.ts";
export { recordProgress } from "./work-plans/progress.ts";
export { findWorkPlan, type WorkPlan } from "./work-plans/queries.ts";
export { workPlanPages } from "./work-plans/routes.tsx";
export type { TaskStatus } from "./work-plans/rules.ts";
export { taskList } from "./work-plans/saved-list.ts";
export { taskStatusWords } from "./work-plans/words.ts";
