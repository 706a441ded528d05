// The numbers and bullets that Word draws itself before a paragraph.
import { attribute } from "#kernel/xml-events.ts";
import { xmlEvents } from "./xml-events.ts";

type Level = { format: string; text: string; start: number };
export type Numbering = { label(numberingId: string, level: number): string };

/** `part`: word/numbering.xml */
export function readNumbering(part: Uint8Array | undefined): Numbering {
	const { abstracts, ids } = part ? readDefinitions(part) : { abstracts: new Map(), ids: new Map() };
	const counters = new Map<string, number[]>();
	return {
		label: (numberingId, level) => {
			const abstractId = ids.get(numberingId);
			const levels: Level[] | undefined = abstractId === undefined ? undefined : abstracts.get(abstractId);
			const definition = levels?.[level];
			if (!levels || !definition || definition.format === "none") return "";
			if (definition.format === "bullet") return "· ";
			const counts = counters.get(numberingId) ?? [];
			counters.set(numberingId, counts);
			counts[level] = (counts[level] ?? definition.start - 1) + 1;
			counts.length = level + 1;
			return `${fill(definition.text, levels, counts)} `;
		},
	};
}

function fill(pattern: string, levels: readonly Level[], counts: readonly number[]): string {
	return pattern.replace(/%([1-9])/g, (_, digit) => {
		const at = Number(digit) - 1;
		return written(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
	});
}

function written(n: number, format: string): string {
	if (format === "lowerLetter") return String.fromCharCode(97 + ((n - 1) % 26));
	if (format === "upperLetter") return String.fromCharCode(65 + ((n - 1) % 26));
	if (format === "upperRoman") return roman(n);
	if (format === "lowerRoman") return roman(n).toLowerCase();
	return String(n);
}

function roman(n: number): string {
	const signs: [number, string][] = [
		[10, "X"],
		[9, "IX"],
		[5, "V"],
		[4, "IV"],
		[1, "I"],
	];
	let rest = Math.min(n, 100);
	let text = "";
	for (const [value, sign] of signs) {
		for (; rest >= value; rest -= value) text += sign;
	}
	return text;
}

function readDefinitions(part: Uint8Array) {
	const abstracts = new Map<string, Level[]>();
	const ids = new Map<string, string>();
	let levels: Level[] = [];
	let level: Level | undefined;
	let id = "";
	for (const event of xmlEvents(part)) {
		if (event.kind !== "open" && event.kind !== "empty") continue;
		const value = attribute(event.attributes, "val") ?? "";
		const tag = event.name.replace(/^\w+:/, "");
		if (tag === "abstractNum") {
			levels = [];
			abstracts.set(attribute(event.attributes, "abstractNumId") ?? "", levels);
		} else if (tag === "lvl") {
			level = { format: "decimal", text: "", start: 1 };
			levels[Number(attribute(event.attributes, "ilvl") ?? 0)] = level;
		} else if (tag === "numFmt" && level) level.format = value;
		else if (tag === "lvlText" && level) level.text = value;
		else if (tag === "start" && level) level.start = Number(value) || 1;
		else if (tag === "num") id = attribute(event.attributes, "numId") ?? "";
		else if (tag === "abstractNumId") ids.set(id, value);
	}
	return { abstracts, ids };
}
