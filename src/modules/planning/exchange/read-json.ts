// A plan's document from JSON. Nothing in it is dropped in silence: what has no place is named.
import type { FieldErrors } from "#kernel/errors.ts";
import { invalidFrom } from "#kernel/validation.ts";
import { type PlanContent, planContent } from "../versions/content.ts";
import { planFileRefusal, wrongPlaces } from "./refusals.ts";

/** Goals of goals of a real plan go five levels down; two lists and an object lie between two levels. */
const deepest = 60;
const mostValues = 2_000_000;

/** @throws Invalid with the wrong places by their paths, or with the reason why it is no plan at all. */
export function readPlanJson(bytes: Uint8Array): PlanContent {
	return planContentOf(parseJson(bytes));
}

export function planContentOf(value: unknown): PlanContent {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw planFileRefusal("json_no_plan");
	if (!("format" in value && value.format === "vieda-plan" && "version" in value && value.version === 1))
		throw planFileRefusal("json_no_plan");
	const parsed = planContent.safeParse(value, { reportInput: true });
	if (!parsed.success) throw wrongPlaces(invalidFrom(parsed.error).fields);
	const unknown = unknownKeys(value, parsed.data);
	if (Object.keys(unknown).length > 0) throw wrongPlaces(unknown);
	return parsed.data;
}

function parseJson(bytes: Uint8Array): unknown {
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) throw planFileRefusal("json_damaged");
		if (error instanceof RangeError) throw planFileRefusal("json_too_deep");
		throw error;
	}
	requireModest(value);
	return value;
}

/** Walks level by level, so that depth costs no stack. */
function requireModest(value: unknown): void {
	let level: unknown[] = [value];
	let seen = 0;
	for (let depth = 0; level.length > 0; depth += 1) {
		seen += level.length;
		if (depth > deepest || seen > mostValues) throw planFileRefusal("json_too_deep");
		level = level.flatMap((one) => (one !== null && typeof one === "object" ? Object.values(one) : []));
	}
}

/** Keys that the document has and the plan's shape does not. */
export function unknownKeys(given: unknown, read: unknown): FieldErrors {
	const said = { lv: "Tāda lauka plānam nav.", en: "A plan has no such field." };
	return Object.fromEntries(unknownPaths(given, read).map((path) => [path, said]));
}

function unknownPaths(given: unknown, read: unknown, path: string[] = []): string[] {
	if (given === null || typeof given !== "object" || read === null || typeof read !== "object") return [];
	return Object.entries(given).flatMap(([key, value]) => {
		if (value === undefined) return [];
		const place = [...path, key];
		if (!Object.hasOwn(read, key)) return [place.join(".")];
		return unknownPaths(value, (read as Record<string, unknown>)[key], place);
	});
}
