// The report's labels and headings, and which line is which. Letter case, dashes, a missing colon do not matter.

export type RowLabel = "deliverable" | "responsible" | "co_responsible" | "indicator" | "deadline" | "status";

export type Mark =
	| { kind: RowLabel; rest: string }
	| { kind: "measure"; code: string; rest: string }
	| { kind: "activity_result"; rest: string }
	| { kind: "direction"; code: string; title: string; horizontal: boolean }
	| { kind: "direction_result"; code: string }
	| { kind: "progress" }
	| { kind: "outlook"; rest: string }
	| { kind: "caption"; n: number; rest: string }
	| { kind: "numbered"; n: number; rest: string }
	| { kind: "text"; rest: string };

const rowLabels: [RowLabel, string][] = [
	["deliverable", "Detalizēt(?:s|ais|ie|i) darbības rezultāt(?:s|i)"],
	["co_responsible", "Līdzatbildīg(?:ā|ās) (?:institūcija|institūcijas|iestāde|iestādes)"],
	["responsible", "Atbildīg(?:ā|ās) (?:institūcija|institūcijas|iestāde|iestādes)"],
	["indicator", "Rezultatīv(?:ais|ie) rādītāj(?:s|i)"],
	["deadline", "Izpildes termiņ(?:š|i)"],
	["status", "Sasniegt(?:ais|ie) rezultāt(?:s|i)"],
];
const dash = "[-\u2010-\u2015\u2212]";

/** The label alone on its line, or followed by a colon or dash. */
const labelled = rowLabels.map(([kind, words]) => ({
	kind,
	strict: new RegExp(`^(?:${words})\\s*(?:[:.]|${dash}|$)\\s*(.*)$`, "iu"),
	// The colon was forgotten: only a capital, a digit or a bracket may follow.
	loose: new RegExp(`^(?:${words})\\s+(?=[\\p{Lu}\\d(“„"])(.*)$`, "u"),
}));

const measure = new RegExp(
	`^Pasākums\\s*(?:Nr\\s*\\.?)?\\s*(\\d{1,3}(?:\\s*\\.\\s*\\d{1,3}){1,3})\\s*\\.?\\s*(?:[:.]|${dash})?\\s*(.*)$`,
	"iu",
);
const activityResult = new RegExp(`^Darbības rezultāts\\s*(?:[:.]|${dash}|$)\\s*(.*)$`, "iu");
const directionResult =
	/^(\d{1,2})\s*\.?\s*(?:horizontālā\s+)?rīcības virziena sasniedzam(?:ais|ie) rezultāt(?:s|i)\b.*$/iu;
const direction = new RegExp(
	`^(\\d{1,2})\\s*\\.?\\s*(horizontālais\\s+)?rīcības virziens\\s*(?:[:.]|${dash})\\s*(.+)$`,
	"iu",
);
const progress = /^Izpildes progress un sasniegtie rezultāti\s*:?$/iu;
const outlook = /^Plāna (?:turpmākā )?(?:ieviešana|īstenošana) (?=\d{4}).{0,60}$/iu;
const caption = /^(\d{1,3})\s*\.\s*att(?:\.|ēls\.?)\s*(.*)$/iu;
const numbered = /^(\d{1,2})\s*\)\s*(.+)$/u;

/** At most so long is what follows a label without its colon, unless the line begins a cell: else it is prose. */
const shortRest = 45;

export function readMark(text: string, cell: boolean): Mark {
	for (const { kind, strict, loose } of labelled) {
		const match = strict.exec(text);
		if (match) return { kind, rest: match[1]?.trim() ?? "" };
		const rest = loose.exec(text)?.[1];
		if (rest !== undefined && (cell || rest.length <= shortRest)) return { kind, rest };
	}
	return readHeading(text) ?? { kind: "text", rest: text };
}

function readHeading(text: string): Mark | undefined {
	let match = measure.exec(text);
	if (match) return { kind: "measure", code: (match[1] ?? "").replace(/\s/g, ""), rest: (match[2] ?? "").trim() };
	match = activityResult.exec(text);
	if (match) return { kind: "activity_result", rest: match[1] ?? "" };
	match = directionResult.exec(text);
	if (match) return { kind: "direction_result", code: String(Number(match[1])) };
	match = direction.exec(text);
	if (match) {
		return {
			kind: "direction",
			code: String(Number(match[1])),
			horizontal: match[2] !== undefined,
			title: capital(match[3] ?? ""),
		};
	}
	if (progress.test(text)) return { kind: "progress" };
	if (outlook.test(text)) return { kind: "outlook", rest: text };
	match = caption.exec(text);
	if (match) return { kind: "caption", n: Number(match[1]), rest: match[2] ?? "" };
	match = numbered.exec(text);
	if (match) return { kind: "numbered", n: Number(match[1]), rest: match[2] ?? "" };
	return undefined;
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("lv") + text.slice(1);

const rowKinds: readonly string[] = rowLabels.map(([kind]) => kind);
export const isRowLabel = (mark: Mark): mark is Extract<Mark, { kind: RowLabel }> => rowKinds.includes(mark.kind);

/** Whether the text begins with a label or a heading: a place where a paragraph cannot go on. */
export function isLabelled(text: string): boolean {
	const { kind } = readMark(text, false);
	return kind !== "text" && kind !== "numbered";
}
