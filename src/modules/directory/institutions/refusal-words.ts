// What is said when something does not fit the register: how it is, so that it can be mended.
import { formatDayIn, type Text } from "#kernel/words.ts";

const list = (codes: readonly string[]) => (codes.length > 5 ? `${codes.slice(0, 5).join(", ")} …` : codes.join(", "));

const genitive = (day: string) => formatDayIn("lv", day, "genitive");
const english = (day: string) => formatDayIn("en", day, "nominative");

export const refusalTexts = {
	codeTaken: (code: string): Text => ({
		lv: `Apzīmējums ${code} jau ir reģistrā; izvēlieties citu.`,
		en: `The code ${code} is in the register already; choose another.`,
	}),
	unknown: (said: string): Text => ({
		lv: `Iestādes „${said}” reģistrā nav. Ierakstiet tās apzīmējumu, piemēram, FM.`,
		en: `The register has no institution “${said}”. Enter its code, for example FM.`,
	}),
	gone: (code: string, day: string): Text => ({
		lv: `${code} no ${genitive(day)} vairs nedarbojas.`,
		en: `${code} is no more since ${english(day)}.`,
	}),
	notYet: (code: string, day: string): Text => ({
		lv: `${code} darbojas tikai no ${genitive(day)}.`,
		en: `${code} is there only since ${english(day)}.`,
	}),
	beforeFounding: (day: string): Text => ({
		lv: `Iestāde darbojas no ${genitive(day)}; izvēlieties vēlāku dienu.`,
		en: `The institution is there since ${english(day)}; choose a later day.`,
	}),
	afterEnd: (day: string): Text => ({
		lv: `Iestāde no ${genitive(day)} vairs nedarbojas; izvēlieties agrāku dienu.`,
		en: `The institution is no more since ${english(day)}; choose an earlier day.`,
	}),
	alreadyRenamed: (day: string): Text => ({
		lv: `No ${genitive(day)} nosaukums jau ir mainīts; izvēlieties citu dienu.`,
		en: `The name has been changed from ${english(day)} already; choose another day.`,
	}),
	sameName: (): Text => ({
		lv: "Iestādi šajā dienā jau sauc tieši tā.",
		en: "This is what the institution is called on that day already.",
	}),
	alreadyMoved: (day: string): Text => ({
		lv: `No ${genitive(day)} pakļautība jau ir mainīta; izvēlieties citu dienu.`,
		en: `Whom it is under has been changed from ${english(day)} already; choose another day.`,
	}),
	sameParent: (): Text => ({
		lv: "Šajā dienā iestāde jau ir tieši tur.",
		en: "This is where the institution stands on that day already.",
	}),
	underItself: (): Text => ({
		lv: "Iestāde nevar būt pati savā padotībā.",
		en: "An institution cannot be under itself.",
	}),
	cycle: (code: string, parent: string): Text => ({
		lv: `${parent} pati ir ${code} padotībā: veidotos aplis. Vispirms mainiet ${parent} pakļautību.`,
		en: `${parent} is itself below ${code}: that would make a circle. First move ${parent}.`,
	}),
	intoItself: (): Text => ({
		lv: "Iestādi nevar pievienot tai pašai; izvēlieties citu.",
		en: "An institution cannot be merged into itself; choose another.",
	}),
	stillBelow: (codes: readonly string[]): Text => ({
		lv: `Padotībā šajā dienā vēl ir ${list(codes)}. Vispirms mainiet to pakļautību vai slēdziet tās.`,
		en: `On that day ${list(codes)} would still be below it. First move or close them.`,
	}),
	changesLater: (day: string): Text => ({
		lv: `Reģistrā ir izmaiņas no ${genitive(day)}; izvēlieties vēlāku dienu.`,
		en: `The register has changes from ${english(day)}; choose a later day.`,
	}),
	tookOverLater: (code: string, day: string): Text => ({
		lv: `Tai no ${genitive(day)} ir pievienota ${code}; izvēlieties vēlāku dienu.`,
		en: `${code} was merged into it from ${english(day)}; choose a later day.`,
	}),
	sameUnitName: (): Text => ({
		lv: "Struktūrvienību šajā dienā jau sauc tieši tā.",
		en: "This is what the unit is called on that day already.",
	}),
	sameUnitPlace: (): Text => ({
		lv: "Struktūrvienība šajā dienā jau ir tieši tur.",
		en: "This is where the unit stands on that day already.",
	}),
	unitCycle: (code: string, parent: string): Text => ({
		lv: `${parent} pati ietilpst struktūrvienībā ${code}: veidotos aplis.`,
		en: `${parent} is itself part of ${code}: that would make a circle.`,
	}),
	noSuchRecord: (): Text => ({
		lv: "Tāda ieraksta vairs nav: varbūt kāds to jau ir labojis.",
		en: "There is no such record any more: perhaps somebody has corrected it.",
	}),
	nothingCorrected: (): Text => ({
		lv: "Nekas nav labots: ieraksts jau ir tieši tāds.",
		en: "Nothing is corrected: this is what the record says already.",
	}),
	dayTaken: (day: string): Text => ({
		lv: `No ${genitive(day)} jau ir cits ieraksts.`,
		en: `There is another record from ${english(day)} already.`,
	}),
	outsideItsTime: (): Text => ({
		lv: "Reģistrā ir ieraksti ārpus šī laika; vispirms labojiet tos.",
		en: "The register has records outside that time; correct them first.",
	}),
	unitCodeTaken: (code: string): Text => ({
		lv: `Struktūrvienība ar apzīmējumu ${code} šai iestādei jau ir vai ir bijusi; izvēlieties citu.`,
		en: `The institution has, or had, a unit with the code ${code}; choose another.`,
	}),
	unknownUnit: (code: string): Text => ({
		lv: `Struktūrvienības ${code} šai iestādei nav.`,
		en: `The institution has no unit ${code}.`,
	}),
	unitNotThere: (code: string): Text => ({
		lv: `Struktūrvienība ${code} šajā dienā nedarbojas.`,
		en: `The unit ${code} is not there on that day.`,
	}),
	unitBeginsLater: (code: string, day: string): Text => ({
		lv: `Struktūrvienība ${code} sāk darbu tikai ${formatDayIn("lv", day, "nominative")}; izvēlieties vēlāku dienu.`,
		en: `The unit ${code} begins only on ${english(day)}; choose a later day.`,
	}),
	unitTooEarly: (day: string): Text => ({
		lv: `Struktūrvienība izveidota ${formatDayIn("lv", day, "nominative")}; izvēlieties vēlāku dienu.`,
		en: `The unit was set up on ${english(day)}; choose a later day.`,
	}),
	unitsBelow: (codes: readonly string[]): Text => ({
		lv: `Tajā vēl ir ${list(codes)}. Vispirms slēdziet tās.`,
		en: `It still has ${list(codes)}. First close them.`,
	}),
};
