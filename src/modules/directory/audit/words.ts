import { defineWords } from "#kernel/words.ts";

export const auditWords = defineWords({
	title: { lv: "Auditācija", en: "Audit trail" },
	lead: {
		lv: "Kas, kad un ko ir mainījis. Pieraksti tapuši kopā ar izmaiņām, un tos nevar labot.",
		en: "Who changed what, and when. The lines were written together with the changes and cannot be altered.",
	},
	when: { lv: "Kad", en: "When" },
	who: { lv: "Kas", en: "Who" },
	what: { lv: "Darbība", en: "Act" },
	subject: { lv: "Objekts", en: "Subject" },
	before: { lv: "Bija", en: "Before" },
	after: { lv: "Kļuva", en: "After" },
	details: { lv: "Izmaiņas", en: "Changes" },
	via: { lv: "Kā", en: "By way of" },
	filterSubject: { lv: "Kods, piemēram, vpmp-2023/1.3-2", en: "Code, for example vpmp-2023/1.3-2" },
	filter: { lv: "Atlasīt", en: "Filter" },
	older: { lv: "Senāki pieraksti", en: "Older lines" },
	none: { lv: "Šādu pierakstu nav.", en: "There are no such lines." },
	onlyFor: {
		lv: "Auditācijas pierakstus redz auditori, plānu koordinatori un sistēmas administratori.",
		en: "The audit trail is seen by auditors, plan coordinators and system administrators.",
	},
	system: { lv: "Sistēma", en: "The system" },
	anyone: { lv: "Nepieslēdzies apmeklētājs", en: "Somebody not signed in" },
	unknown: { lv: "Nezināms", en: "Unknown" },
	sealed: { lv: "apzīmogots", en: "sealed" },
});

export const viaWords = defineWords({
	page: { lv: "lapa", en: "page" },
	api: { lv: "API", en: "API" },
	cli: { lv: "komandrinda", en: "command line" },
	job: { lv: "ieplānots darbs", en: "timed job" },
	start: { lv: "sistēmas sākums", en: "start of the system" },
});

/** What each operation is called in the trail; one without a name of its own shows its technical one. */
export const operationWords: Record<string, { lv: string; en: string }> = {
	"directory.signInDemonstration": { lv: "pieslēdzās demonstrācijā", en: "signed in to the demonstration" },
	"directory.signOut": { lv: "izgāja", en: "signed out" },
	"directory.issueMachineToken": { lv: "izsniedza piekļuves marķieri", en: "issued a machine token" },
	"directory.registerInstitutions": { lv: "reģistrēja iestādes", en: "registered institutions" },
	"directory.seatDemonstrationCast": { lv: "izveidoja demonstrācijas lomas", en: "seated the demonstration cast" },
	"planning.createPlan": { lv: "izveidoja plānu", en: "created a plan" },
	"planning.addElements": { lv: "pievienoja elementus", en: "added elements" },
	"planning.rewordElement": { lv: "pārformulēja elementu", en: "reworded an element" },
	"planning.changeParties": { lv: "mainīja atbildīgos", en: "changed who is responsible" },
	"planning.linkContribution": { lv: "sasaistīja plānus", en: "linked plans" },
	"planning.unlinkContribution": { lv: "noņēma plānu saiti", en: "unlinked plans" },
	"planning.updateDeliverable": { lv: "atjaunoja izpildi", en: "updated execution" },
	"planning.recordReported": { lv: "pārņēma ziņojumā teikto", en: "took over what a report says" },
	"planning.changeDeadlines": { lv: "mainīja termiņus", en: "changed deadlines" },
	"monitoring.createIndicator": { lv: "izveidoja rādītāju", en: "created an indicator" },
	"monitoring.recordMeasurement": { lv: "ierakstīja mērījumu", en: "recorded a measurement" },
	"monitoring.recordReportedValue": { lv: "pārņēma ziņojuma vērtību", en: "took over a reported value" },
	"monitoring.setTarget": { lv: "noteica mērķa vērtību", en: "set a target" },
	"reporting.bringReport": { lv: "augšupielādēja ziņojumu", en: "brought a report" },
	"reporting.acceptImport": { lv: "pieņēma importu", en: "accepted an import" },
	"reporting.discardImport": { lv: "atmeta importu", en: "discarded an import" },
	"installation.loadDemonstration": { lv: "ielādēja demonstrācijas datus", en: "loaded the demonstration data" },
};
