import { defineWords, type Lang } from "#kernel/words.ts";

export const versionWords = defineWords({
	title: { lv: "Redakcijas", en: "Versions" },
	lead: {
		lv: "Katra apstiprinātā redakcija paliek nemainīga. Jebkuras divas var salīdzināt.",
		en: "Every approved version stays as it is. Any two can be compared.",
	},
	number: { lv: "Redakcija", en: "Version" },
	since: { lv: "Spēkā no", en: "In force since" },
	act: { lv: "Tiesību akts", en: "Act" },
	reason: { lv: "Iemesls", en: "Reason" },
	recorded: { lv: "Ierakstīta", en: "Recorded" },
	none: {
		lv: "Apstiprinātu redakciju vēl nav: plāns ir projekts.",
		en: "There is no approved version yet: the plan is a draft.",
	},
	compare: { lv: "Salīdzināt", en: "Compare" },
	compareTitle: { lv: "Salīdzinājums", en: "Comparison" },
	before: { lv: "Agrāk", en: "Before" },
	after: { lv: "Vēlāk", en: "After" },
	working: { lv: "gatavojamā redakcija", en: "what is being prepared" },
	same: { lv: "Redakcijas neatšķiras.", en: "The versions do not differ." },
	asOf: { lv: "Plāns šajā dienā", en: "The plan on that day" },
	openEditor: { lv: "Atvērt redaktoru", en: "Open the editor" },
	life: { lv: "Nākamais solis", en: "Next step" },
	approve: { lv: "Apstiprināt plānu", en: "Approve the plan" },
	bringIntoForce: { lv: "Plāns stājas spēkā", en: "Bring into force" },
	amend: { lv: "Sākt grozījumus", en: "Begin an amendment" },
	approveAmendment: { lv: "Apstiprināt grozījumus", en: "Approve the amendment" },
	discardAmendment: { lv: "Atmest grozījumus", en: "Discard the amendment" },
	close: { lv: "Noslēgt plānu", en: "Close the plan" },
	drop: { lv: "Atzīt par aktualitāti zaudējušu", en: "Declare it has lost relevance" },
	actKind: { lv: "Akta veids", en: "Kind of act" },
	actKindHelp: { lv: "Piemēram, Ministru kabineta rīkojums", en: "For example, Cabinet order" },
	actNumber: { lv: "Akta numurs", en: "Number" },
	actDate: { lv: "Akta datums", en: "Date" },
	validFrom: { lv: "Spēkā no", en: "In force from" },
	earlyMeant: { lv: "Tā ir domāts", en: "This is meant" },
	decision: { lv: "Lēmums", en: "Decision" },
	reasonHelp: { lv: "Kāpēc; to rādīs pie redakcijas.", en: "Why; it will stand beside the version." },
	done: { lv: "Plāna stāvoklis ir mainīts.", en: "The plan's state was changed." },
	notCoordinator: {
		lv: "Plāna dzīves soļus sper plāna koordinators.",
		en: "The steps of a plan's life are the coordinator's.",
	},
});

export const differenceWords = defineWords({
	added: { lv: "pievienots", en: "added" },
	dropped: { lv: "izņemts", en: "dropped" },
	moved: { lv: "pārvietots", en: "moved" },
	recoded: { lv: "cits kods", en: "code changed" },
	reworded: { lv: "pārformulēts", en: "reworded" },
	described: { lv: "mainīts apraksts", en: "description changed" },
	deadlines: { lv: "mainīti termiņi", en: "deadlines moved" },
	parties: { lv: "mainīti atbildīgie", en: "responsibility moved" },
	marks: { lv: "mainīts veids vai pazīmes", en: "kind or marks changed" },
	assignment: { lv: "mainīts izpildītājs vai svars", en: "assignee or weight changed" },
	progress: { lv: "mainīta virzība", en: "progress changed" },
	weight: { lv: "mainīts svars", en: "weight changed" },
	serves: { lv: "mainīts, ko sekmē", en: "what it serves changed" },
	funding: { lv: "mainīts finansējums", en: "funding changed" },
	context: { lv: "mainīts konteksts", en: "context changed" },
});

export const headFieldWords = defineWords({
	title: { lv: "nosaukums", en: "title" },
	period: { lv: "periods", en: "period" },
	owner: { lv: "atbildīgā iestāde", en: "owner" },
	mission: { lv: "misija", en: "mission" },
	vision: { lv: "redzējums", en: "vision" },
	mandate: { lv: "kompetence", en: "mandate" },
	values: { lv: "vērtības", en: "values" },
	superior: { lv: "pakārtots", en: "superior plans" },
});

/** "2. redakcija" */
export function sayVersion(lang: Lang, number: number): string {
	return lang === "lv" ? `${number}. redakcija` : `Version ${number}`;
}
