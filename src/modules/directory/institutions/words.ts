import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const institutionWords = defineWords({
	title: { lv: "Iestādes", en: "Institutions" },
	lead: {
		lv: "Iestāžu reģistrs: kas kam pakļauts, kas ar ko apvienots, kā saukts agrāk.",
		en: "The register of institutions: who is under whom, who was merged with whom, what they were called before.",
	},
	code: { lv: "Apzīmējums", en: "Code" },
	name: { lv: "Nosaukums", en: "Name" },
	kind: { lv: "Veids", en: "Kind" },
	parent: { lv: "Resors", en: "Under" },
	below: { lv: "Padotībā", en: "Subordinate institutions" },
	successor: { lv: "Pārņēmēja", en: "Successor" },
	predecessors: { lv: "Pievienotās iestādes", en: "Merged into it" },
	validFrom: { lv: "Darbojas no", en: "Since" },
	validTo: { lv: "Darbojās līdz", en: "Until" },
	validity: { lv: "Darbības laiks", en: "Its time" },
	formerNames: { lv: "Agrākie nosaukumi", en: "Earlier names" },
	laterNames: { lv: "Turpmākie nosaukumi", en: "Later names" },
	units: { lv: "Struktūrvienības", en: "Units" },
	unit: { lv: "Struktūrvienība", en: "Unit" },
	formerUnits: { lv: "Struktūrvienības citos laikos", en: "Units at other times" },
	unitOf: { lv: "Ietilpst", en: "Part of" },
	history: { lv: "Vēsture", en: "History" },
	unitChanged: { lv: "Mainīta struktūrvienība", en: "A unit changed" },
	correctName: { lv: "Labot nepareizi ierakstītu nosaukumu", en: "Correct a wrong name" },
	correctPlace: { lv: "Labot nepareizi ierakstītu pakļautību", en: "Correct whom it is under" },
	correctFounding: { lv: "Labot izveides dienu", en: "Correct its first day" },
	views: { lv: "Skats", en: "View" },
	tree: { lv: "Koks", en: "Tree" },
	list: { lv: "Saraksts", en: "List" },
	search: { lv: "Nosaukums vai apzīmējums", en: "Name or code" },
	anyKind: { lv: "Visi veidi", en: "All kinds" },
	find: { lv: "Atlasīt", en: "Filter" },
	clear: { lv: "Noņemt atlasi", en: "Clear the filter" },
	none: { lv: "Atlasei neatbilst neviena iestāde.", en: "No institution fits the filter." },
	nextPage: { lv: "Nākamā lapa", en: "Next page" },
	previousPage: { lv: "Iepriekšējā lapa", en: "Previous page" },
	add: { lv: "Reģistrēt iestādi", en: "Register an institution" },
	upload: { lv: "Augšupielādēt sarakstu", en: "Upload a list" },
	publicReport: { lv: "Publiskais pārskats", en: "Public report" },
	linkedData: { lv: "Dati: JSON-LD (W3C ORG)", en: "Data: JSON-LD (W3C ORG)" },
	acts: { lv: "Darbības", en: "Acts" },
	rename: { lv: "Mainīt nosaukumu", en: "Change the name" },
	move: { lv: "Mainīt pakļautību", en: "Change whom it is under" },
	merge: { lv: "Pievienot citai iestādei", en: "Merge into another" },
	close: { lv: "Slēgt iestādi", en: "Close the institution" },
	addUnit: { lv: "Pievienot struktūrvienību", en: "Add a unit" },
	closeUnit: { lv: "Slēgt", en: "Close" },
	founded: { lv: "Izveidota", en: "Founded" },
	renamed: { lv: "Mainīts nosaukums", en: "Renamed" },
	moved: { lv: "Mainīta pakļautība", en: "Moved" },
	tookOver: { lv: "Pievienota iestāde", en: "Took over" },
	merged: { lv: "Pievienota citai iestādei", en: "Merged into" },
	closed: { lv: "Slēgta", en: "Closed" },
	underNobody: { lv: "neviena padotībā", en: "under nobody" },
	notYetThere: {
		lv: "Šajā dienā iestādes vēl nebija.",
		en: "On this day the institution was not there yet.",
	},
	noLongerThere: {
		lv: "Šajā dienā iestāde vairs nedarbojas.",
		en: "On this day the institution is no more.",
	},
});

export const actWords = defineWords({
	registerTitle: { lv: "Jauna iestāde", en: "A new institution" },
	registerLead: {
		lv: "Apzīmējums paliek arī tad, ja iestādi pārdēvē: ar to iestādi atrod plānos un adresēs.",
		en: "The code stays when the institution is renamed: plans and addresses find it by its code.",
	},
	renameLead: {
		lv: "Jaunais nosaukums ir spēkā no norādītās dienas; līdz tai paliek iepriekšējais.",
		en: "The new name holds from the day given; before it the present one stays.",
	},
	moveLead: {
		lv: "No norādītās dienas iestāde ir citas iestādes padotībā; līdz tai – kā līdz šim.",
		en: "From the day given the institution is under another; before it all stays as it was.",
	},
	mergeLead: {
		lv: "No norādītās dienas iestādes vairs nav: tās pienākumus plānos pārņem cita iestāde, padotības iestādes pāriet tai, struktūrvienības slēdz. Līdz šai dienai ziņotais paliek ar iestādes vārdu.",
		en: "From the day given the institution is no more: another takes over its duties in plans and the institutions below it, and its units are closed. What was reported before stays under its own name.",
	},
	closeLead: {
		lv: "No norādītās dienas iestādes vairs nav, un tās pienākumus neviens nepārņem. Ja kāds tos pārņem, pievienojiet iestādi citai.",
		en: "From the day given the institution is no more, and nobody takes over its duties. If somebody does, merge it instead.",
	},
	addUnitTitle: { lv: "Jauna struktūrvienība", en: "A new unit" },
	closeUnitTitle: { lv: "Slēgt struktūrvienību", en: "Close a unit" },
	closeUnitLead: {
		lv: "No norādītās dienas struktūrvienības vairs nav; tās apzīmējumu citai nedod.",
		en: "From the day given the unit is no more; its code is not given to another.",
	},
	code: { lv: "Apzīmējums", en: "Code" },
	codeHelp: {
		lv: "Oficiālais saīsinājums, piemēram, FM. Burti, cipari, punkts, defise.",
		en: "The official abbreviation, for example FM. Letters, digits, dots, dashes.",
	},
	unitCodeHelp: {
		lv: "Vienreizējs šajā iestādē. Burti, cipari, punkts, defise.",
		en: "Used once in this institution. Letters, digits, dots, dashes.",
	},
	nameLv: { lv: "Nosaukums latviešu valodā", en: "Name in Latvian" },
	nameEn: { lv: "Nosaukums angļu valodā", en: "Name in English" },
	kind: { lv: "Veids", en: "Kind" },
	parent: { lv: "Resors jeb augstāka iestāde", en: "The institution above it" },
	parentHelp: {
		lv: "Apzīmējums vai nosaukums; tukšs, ja nav neviena padotībā.",
		en: "Code or name; empty when it is under nobody.",
	},
	unitParent: { lv: "Ietilpst struktūrvienībā", en: "Part of the unit" },
	unitParentHelp: {
		lv: "Tukšs, ja ietilpst tieši iestādē.",
		en: "Empty when it is part of the institution directly.",
	},
	into: { lv: "Iestāde, kas pārņem", en: "The institution that takes over" },
	intoHelp: { lv: "Apzīmējums vai nosaukums.", en: "Code or name." },
	validFrom: { lv: "Darbojas no", en: "There since" },
	validFromHelp: { lv: "Tukšs, ja diena nav zināma.", en: "Empty when the day is not known." },
	from: { lv: "No kuras dienas", en: "From which day" },
	firstDayWithout: {
		lv: "Pirmā diena, kad tās vairs nav.",
		en: "The first day on which it is no more.",
	},
	act: { lv: "Tiesību akts", en: "Legal act" },
	actHelp: {
		lv: "Ar ko tas noteikts: akta veids, datums un numurs.",
		en: "By what it was decided: kind, date and number of the act.",
	},
	save: { lv: "Saglabāt", en: "Save" },
	register: { lv: "Reģistrēt", en: "Register" },
	merge: { lv: "Pievienot", en: "Merge" },
	close: { lv: "Slēgt", en: "Close" },
	preview: { lv: "Apskatīt, kas sekos", en: "See what follows" },
	follows: { lv: "Kas sekos", en: "What follows" },
	followsOn: { lv: "Reģistrs šajā dienā:", en: "The register on this day:" },
	nothingFollows: { lv: "Reģistrā šajā dienā nekas nemainās.", en: "Nothing changes in the register on that day." },
	followsElsewhere: {
		lv: "Plānos, rādītājos un ziņojumos iestādi no tās dienas rāda šādi; agrākās dienas paliek, kā bijušas. Vēl nekas nav saglabāts.",
		en: "Plans, indicators and reports show it so from that day; earlier days stay as they were. Nothing is saved yet.",
	},
	mend: { lv: "Labot ierakstīto", en: "Change what was entered" },
	comes: { lv: "sāk darbu", en: "begins" },
	goes: { lv: "vairs nav", en: "is no more" },
	goesTo: { lv: "vairs nav; pienākumus pārņem", en: "is no more; its duties go to" },
	nameChanges: { lv: "nosaukums", en: "name" },
	placeChanges: { lv: "kam pakļauta vai kur ietilpst", en: "under whom, or part of what" },
	successorChanges: { lv: "pārņēmēja", en: "successor" },
	renameUnit: { lv: "Pārdēvēt", en: "Rename" },
	renameUnitTitle: { lv: "Pārdēvēt struktūrvienību", en: "Rename a unit" },
	moveUnit: { lv: "Pārcelt", en: "Move" },
	moveUnitTitle: { lv: "Pārcelt struktūrvienību", en: "Move a unit" },
	splitUnit: { lv: "Sadalīt", en: "Split" },
	splitUnitTitle: { lv: "Sadalīt struktūrvienību", en: "Split a unit" },
	splitUnitLead: {
		lv: "No norādītās dienas tās vietā ir divas jaunas struktūrvienības; vecās vairs nav.",
		en: "From the day given two new units stand in its place; the old one is no more.",
	},
	firstCode: { lv: "Pirmās apzīmējums", en: "Code of the first" },
	secondCode: { lv: "Otrās apzīmējums", en: "Code of the second" },
	secondNameLv: { lv: "Otrās nosaukums latviešu valodā", en: "Name of the second in Latvian" },
	secondNameEn: { lv: "Otrās nosaukums angļu valodā", en: "Name of the second in English" },
	correct: { lv: "Labot ierakstu", en: "Correct the record" },
	correctTitle: { lv: "Labot nepareizi ierakstīto", en: "Correct what was recorded wrongly" },
	correctLead: {
		lv: "Labojums attiecas uz to pašu laiku. Iepriekšējais ieraksts paliek redzams kopā ar iemeslu. Ja pati iestāde mainījās, izvēlieties attiecīgo darbību, nevis labojumu.",
		en: "A correction is about the same time. The record before stays in sight with the reason. If the institution itself changed, choose that act, not a correction.",
	},
	reason: { lv: "Kāpēc labo", en: "Why it is corrected" },
	holdsFrom: { lv: "Ir spēkā no", en: "Holds from" },
	holdsTo: { lv: "Pirmā diena, kad tās vairs nav", en: "The first day on which it is no more" },
	holdsToHelp: { lv: "Tukšs, ja tā darbojas.", en: "Empty while it is there." },
	corrections: { lv: "Labojumi", en: "Corrections" },
	was: { lv: "Bija ierakstīts", en: "Was recorded" },
	is: { lv: "Tagad", en: "Now" },
	correctedOn: { lv: "Labots", en: "Corrected" },
	recordedOn: { lv: "ierakstīts", en: "recorded" },
	back: { lv: "Atcelt", en: "Cancel" },
});

export const institutionKindWords = defineWords({
	government_centre: { lv: "valdības centrs", en: "government centre" },
	ministry: { lv: "ministrija", en: "ministry" },
	subordinate: { lv: "padotības iestāde", en: "subordinate institution" },
	municipality: { lv: "pašvaldība", en: "municipality" },
	planning_region: { lv: "plānošanas reģions", en: "planning region" },
	university: { lv: "augstskola", en: "university" },
	court: { lv: "tiesa", en: "court" },
	independent: { lv: "neatkarīga iestāde", en: "independent body" },
	ngo: { lv: "nevalstiska organizācija", en: "non-governmental organisation" },
	business: { lv: "uzņēmums", en: "business" },
	international: { lv: "starptautiska organizācija", en: "international organisation" },
});

/** Headings over several of a kind. */
export const kindsWords = defineWords({
	government_centre: { lv: "Valdības centrs", en: "Government centre" },
	ministry: { lv: "Ministrijas", en: "Ministries" },
	subordinate: { lv: "Padotības iestādes", en: "Subordinate institutions" },
	municipality: { lv: "Pašvaldības", en: "Municipalities" },
	planning_region: { lv: "Plānošanas reģioni", en: "Planning regions" },
	university: { lv: "Augstskolas", en: "Universities" },
	court: { lv: "Tiesas", en: "Courts" },
	independent: { lv: "Neatkarīgas iestādes", en: "Independent bodies" },
	ngo: { lv: "Nevalstiskās organizācijas", en: "Non-governmental organisations" },
	business: { lv: "Uzņēmumi", en: "Businesses" },
	international: { lv: "Starptautiskas organizācijas", en: "International organisations" },
});

export function kindName(kind: string, lang: Lang): string {
	return (institutionKindWords[lang] as Record<string, string>)[kind] ?? kind;
}

export function countInstitutions(lang: Lang, n: number): string {
	return lang === "lv"
		? counted(lang, n, { zero: "iestāžu", one: "iestāde", other: "iestādes" })
		: counted(lang, n, { one: "institution", other: "institutions" });
}

export function countUnits(lang: Lang, n: number): string {
	return lang === "lv"
		? counted(lang, n, { zero: "struktūrvienību", one: "struktūrvienība", other: "struktūrvienības" })
		: counted(lang, n, { one: "unit", other: "units" });
}

/** Under what stands in a tree cut short: the rest, by count. */
export function sayMore(lang: Lang, n: number): string {
	return lang === "lv" ? `un vēl ${countInstitutions(lang, n)}` : `and ${countInstitutions(lang, n)} more`;
}
