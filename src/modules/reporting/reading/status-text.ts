import type { ReportStatus } from "./understood.ts";

const words: [ReportStatus, RegExp][] = [
	["done", /^izpildīt(?:s|a|i|as)$/iu],
	["in_progress", /^procesā$/iu],
	["lost_relevance", /^zaudēj(?:is|usi|uši|ušas) aktualitāti$/iu],
	["not_started", /^nav uzsākt(?:s|a|i|as)$/iu],
];

export type ReadStatus = { status: ReportStatus | null; text: string; after: string };

/** The word after "Sasniegtais rezultāts –"; a sentence after it on the same line is the narrative's beginning. */
export function readStatus(rest: string): ReadStatus {
	const match = /^([^.;:,]{1,40}?)\s*(?:[.;:]\s*(.*))?$/u.exec(rest);
	const text = (match?.[1] ?? rest).trim();
	const status = words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
	if (status) return { status, text, after: match?.[2] ?? "" };
	return { status: null, text: rest, after: "" };
}
