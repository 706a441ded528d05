// The door of the directory: institutions, people, who is calling.

export { inviteUser } from "./accounts/links.ts";
export { auditPages } from "./audit/routes.tsx";
export { institutionUploadPages } from "./institution-uploads/routes.tsx";
export { institutionApi } from "./institutions/api.ts";
export {
	closeInstitution,
	mergeInstitution,
	moveInstitution,
	registerInstitution,
	renameInstitution,
} from "./institutions/changes.ts";
export { institutionKinds } from "./institutions/form.ts";
export { registerInstitutions } from "./institutions/operations.ts";
export {
	findInstitution,
	type Institution,
	type InstitutionGroup,
	institutionsWithin,
	listGroups,
	listInstitutions,
	listNames,
	listUnits,
	membersOf,
} from "./institutions/queries.ts";
export { institutionPages } from "./institutions/routes.tsx";
export { institutionList } from "./institutions/saved-list.ts";
export { institutionDocuments } from "./institutions/search-documents.ts";
export { institutionGroups, institutions, institutionUnits } from "./institutions/tables.ts";
export { addUnit, closeUnit } from "./institutions/units.ts";
export { institutionKindWords } from "./institutions/words.ts";
export { directoryJobs } from "./jobs.ts";
export type { NoticeKind } from "./notifications/kinds.ts";
export { notify } from "./notifications/notify.ts";
export { countNotices, noticePages, stoppingPages } from "./notifications/routes.tsx";
export { accountPages } from "./own-account/routes.tsx";
export { changeAddress } from "./people/address.ts";
export { issueMachineToken, seatDemonstrationCast, signInDemonstration } from "./people/operations.ts";
export { findActorBySession, findActorByToken, hasRealPeople, namesOf, peopleWithin } from "./people/queries.ts";
export { signInPages } from "./people/routes.tsx";
export { people } from "./people/tables.ts";
export { someoneSignsInAsThemselves } from "./providers/queries.ts";
export type { SavedList, Shown } from "./saved-views/lists.ts";
export { offerViews, savedViewPages } from "./saved-views/routes.tsx";
export { tellOfViewsDaily, viewKind } from "./saved-views/watching.ts";
export { scimAnswers } from "./scim/errors.ts";
export { mapGroup } from "./scim/groups.ts";
export { scimRoutes } from "./scim/routes.ts";
export { givenUpKind } from "./sendings/given-up.ts";
export { sendingPages } from "./sendings/routes.tsx";
export { tokenPages } from "./tokens/routes.tsx";
