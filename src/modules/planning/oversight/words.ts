import { counted, defineWords, formatDay, formatDayIn, type Lang, type Text } from "#kernel/words.ts";
import type { AgendaItem } from "./form.ts";
import { meetingPath } from "./paths.ts";
import { leastMeetings, type MeetingYear, type Topic } from "./rules.ts";

export const oversightWords = defineWords({
	title: { lv: "Uzraudzības grupa", en: "Oversight group" },
	lead: {
		lv: "Grupa seko stratēģijas izpildei un tiekas vismaz divreiz gadā. Darba kārtību piedāvā dati: kas kavējas, par ko trūkst ziņu, kas atpaliek no mērķa.",
		en: "The group follows how the strategy is carried out and meets at least twice a year. The data propose the agenda: what is late, what is missing, what is off its target.",
	},
	warning: { lv: "Par maz sēžu", en: "Too few meetings" },
	warningsTitle: { lv: "Uzraudzības grupas tiekas pārāk reti", en: "Oversight groups meet too seldom" },
	nextMeeting: { lv: "Nākamā sēde", en: "Next meeting" },
	noneCalled: { lv: "Nākamā sēde nav sasaukta.", en: "No next meeting is called." },
	meetings: { lv: "Sēdes", en: "Meetings" },
	meeting: { lv: "Sēde", en: "Meeting" },
	noMeetings: {
		lv: "Sēžu vēl nav. Pirmo sasauc plāna koordinators vai iestādes vadītājs.",
		en: "There are no meetings yet. The plan's coordinator or the institution's head calls the first one.",
	},
	openDecisions: { lv: "Neizpildītie lēmumi", en: "Open decisions" },
	noOpenDecisions: { lv: "Neizpildītu lēmumu nav.", en: "There are no open decisions." },
	years: { lv: "Pa gadiem", en: "By year" },
	year: { lv: "Gads", en: "Year" },
	held: { lv: "Notikušas", en: "Held" },
	called: { lv: "Sasauktas", en: "Called" },
	enough: { lv: "pietiek", en: "enough" },
	short: { lv: "par maz", en: "too few" },
	running: { lv: "ir sasauktas", en: "called" },
	lacking: { lv: "vēl jāsasauc", en: "still to be called" },
	duty: { lv: "Vismaz divas sēdes", en: "At least two meetings" },
	attendance: { lv: "Klātbūtne", en: "Attendance" },
	decisions: { lv: "Lēmumi", en: "Decisions" },
	done: { lv: "Izpildīti", en: "Done" },
	late: { lv: "Kavējas", en: "Late" },
	members: { lv: "Dalībnieki", en: "Members" },
	noMembers: { lv: "Dalībnieki nav norādīti.", en: "No members are named." },
	name: { lv: "Vārds, uzvārds", en: "Name" },
	post: { lv: "Amats un iestāde vai struktūrvienība", en: "Post and institution or unit" },
	since: { lv: "Kopš", en: "Since" },
	until: { lv: "Līdz", en: "Until" },
	addMember: { lv: "Iecelt dalībnieku", en: "Seat a member" },
	releaseMember: { lv: "Atbrīvot dalībnieku", en: "Release a member" },
	member: { lv: "Dalībnieks", en: "Member" },
	untilHelp: { lv: "Pirmā diena, kad vairs nav grupā", en: "The first day on which they are no longer in it" },
	call: { lv: "Sasaukt sēdi", en: "Call a meeting" },
	day: { lv: "Diena", en: "Day" },
	place: { lv: "Vieta", en: "Place" },
	agenda: { lv: "Darba kārtība", en: "Agenda" },
	agendaFromData: {
		lv: "Datu piedāvātā darba kārtība šodien. Saglabājiet to, ko apspriedīsiet.",
		en: "The agenda that the data propose today. Save what will be discussed.",
	},
	agendaEmpty: { lv: "Dati neko nepiedāvā: nekas nekavējas un neatpaliek.", en: "The data propose nothing." },
	agendaNotKept: { lv: "Darba kārtība nav saglabāta.", en: "No agenda was kept." },
	isNew: { lv: "jauns", en: "new" },
	ownTopics: { lv: "Citi jautājumi, katrs savā rindā", en: "Other topics, one per line" },
	saveAgenda: { lv: "Saglabāt darba kārtību", en: "Save the agenda" },
	editAgenda: { lv: "Sastādīt darba kārtību", en: "Compose the agenda" },
	minutes: { lv: "Protokols", en: "Minutes" },
	noMinutes: { lv: "Protokola vēl nav.", en: "There are no minutes yet." },
	minutesOfficials: { lv: "Protokola tekstu redz amatpersonas.", en: "The text of the minutes is seen by officials." },
	heldOn: { lv: "Sēdes diena", en: "Day of the meeting" },
	present: { lv: "Piedalījās", en: "Present" },
	absent: { lv: "Nepiedalījās", en: "Absent" },
	saveMinutes: { lv: "Saglabāt protokolu", en: "Save the minutes" },
	editMinutes: { lv: "Rakstīt protokolu", en: "Write the minutes" },
	approve: { lv: "Apstiprināt protokolu", en: "Approve the minutes" },
	approveHelp: {
		lv: "Pēc apstiprināšanas protokolu un lēmumus vairs nelabo; lēmumu izpildi atzīmē arī pēc tam.",
		en: "After that minutes and decisions change no more; whether decisions are carried out is still marked.",
	},
	cancelMeeting: { lv: "Atcelt sēdi", en: "Cancel the meeting" },
	reason: { lv: "Pamatojums", en: "Reason" },
	cancelled: { lv: "Sēde atcelta:", en: "The meeting was cancelled:" },
	decision: { lv: "Lēmums", en: "Decision" },
	owner: { lv: "Atbildīgais", en: "Owner" },
	ownerHelp: { lv: "Amats vai struktūrvienība", en: "A post or a unit" },
	due: { lv: "Termiņš", en: "Term" },
	state: { lv: "Stāvoklis", en: "State" },
	decide: { lv: "Pievienot lēmumu", en: "Add a decision" },
	noDecisions: { lv: "Lēmumu nav.", en: "There are no decisions." },
	settle: { lv: "Atzīmēt izpildi", en: "Mark how it is carried out" },
	doneOn: { lv: "Izpildīts (diena)", en: "Done on" },
	doneOnHelp: { lv: "Atstājiet tukšu, ja nav izpildīts.", en: "Leave empty while it is not done." },
	note: { lv: "Piezīme", en: "Note" },
	save: { lv: "Saglabāt", en: "Save" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	saved: { lv: "Saglabāts.", en: "Saved." },
	print: { lv: "Drukai šo lapu var izdrukāt tieši no pārlūka.", en: "This page prints as minutes from the browser." },
	standsNow: { lv: "Kas tagad ir ierakstīts", en: "What stands now" },
	notBound: {
		lv: "Stratēģija ir projekts: pienākums tikties sākas ar tās apstiprināšanu.",
		en: "The strategy is a draft: the duty to meet begins when it is approved.",
	},
});

export const meetingStateWords = defineWords({
	planned: { lv: "sasaukta", en: "called" },
	held: { lv: "notikusi", en: "held" },
	minuted: { lv: "protokols apstiprināts", en: "minutes approved" },
	cancelled: { lv: "atcelta", en: "cancelled" },
});

export const decisionStateWords = defineWords({
	done: { lv: "izpildīts", en: "done" },
	late: { lv: "kavējas", en: "late" },
	open: { lv: "nav izpildīts", en: "not done" },
});

export const topicWords = defineWords({
	decision: { lv: "Iepriekšējo sēžu lēmumi", en: "Decisions of earlier meetings" },
	late: { lv: "Kavējas", en: "Late" },
	missing: { lv: "Trūkst ziņu", en: "Missing" },
	off_track: { lv: "Atpaliek no mērķa", en: "Off target" },
	own: { lv: "Citi jautājumi", en: "Other topics" },
});

const meetingForms = {
	lv: { zero: "sēžu", one: "sēde", other: "sēdes" },
	en: { one: "meeting", other: "meetings" },
};

/** "2025. gadā reģistrēta 1 sēde, vajag vismaz 2" */
export function sayYearWarning(year: MeetingYear, lang: Lang): string {
	const held = counted(lang, year.held, meetingForms[lang]);
	if (lang === "en") {
		const called = year.called > 0 ? `, ${year.called} more called` : "";
		return `${year.year}: ${held} on record${called}; at least ${leastMeetings} are due.`;
	}
	const called = year.called > 0 ? `, vēl ${year.called === 1 ? "sasaukta 1" : `sasauktas ${year.called}`}` : "";
	return `${year.year}. gadā reģistrā ir ${held}${called}; vajag vismaz ${leastMeetings}.`;
}

export const sayMeeting = {
	lv: (number: number, day: string) => `${number}. sēde, ${formatDay("lv", day)}`,
	en: (number: number, day: string) => `Meeting ${number}, ${formatDay("en", day)}`,
} satisfies Record<Lang, (number: number, day: string) => string>;

export const sayAttendance = {
	lv: (present: number, of: number) => `${present} no ${of}`,
	en: (present: number, of: number) => `${present} of ${of}`,
} satisfies Record<Lang, (present: number, of: number) => string>;

const inBoth = (say: (lang: Lang) => string): { lv: string; en: string } => ({ lv: say("lv"), en: say("en") });

/** A topic as it stands in an agenda: what, why, and where it can be looked up. */
export function agendaItemOf(topic: Topic, plan: string): AgendaItem {
	if (topic.kind === "decision") {
		const { meeting, number, text, owner, due } = topic.decision;
		const why = inBoth((lang) =>
			lang === "lv"
				? `${meeting}. sēdes ${number}. lēmums; ${owner}, termiņš ${formatDay("lv", due)}${topic.late ? ", kavējas" : ""}`
				: `Decision ${number} of meeting ${meeting}; ${owner}, due ${formatDay("en", due)}${topic.late ? ", late" : ""}`,
		);
		return { ...topicHead(topic), title: { lv: text }, why, path: `${meetingPath(plan, meeting)}#lemums-${number}` };
	}
	if ("indicator" in topic) {
		const { code, title, said } = topic.indicator;
		return { ...topicHead(topic), title, why: said, path: `/raditaji/${encodeURIComponent(code)}` };
	}
	const { code, title, path, lastDay, saidAsOf } = topic.work;
	const why =
		topic.kind === "late" && lastDay
			? { lv: `Termiņš bija ${formatDay("lv", lastDay)}`, en: `It was due on ${formatDay("en", lastDay)}` }
			: sayLastSaid(saidAsOf);
	return { ...topicHead(topic), title: withCode(code, title), why, path };
}

const topicHead = ({ key, kind }: Topic) => ({ key, kind });
const withCode = (code: string, title: Text): Text => ({
	lv: `${code} ${title.lv}`,
	...(title.en ? { en: `${code} ${title.en}` } : {}),
});

function sayLastSaid(day: string | null): Text {
	if (day === null) return { lv: "Par izpildi nekas nav ziņots", en: "Nothing was reported" };
	return {
		lv: `Pēdējās ziņas ir par stāvokli uz ${formatDayIn("lv", day, "accusative")}`,
		en: `The latest news is as of ${formatDay("en", day)}`,
	};
}
