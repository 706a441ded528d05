// The context of a plan as rows: a place ("swot.strengths.1") with a text in both languages, or with a value. Pure.
export type ContextRow = { place: string; lv?: string; en?: string; value?: string | number };

type Tree = { [key: string]: unknown };

export function contextRows(value: unknown, place = ""): ContextRow[] {
	const at = (key: string | number) => (place === "" ? String(key) : `${place}.${key}`);
	if (typeof value === "string" || typeof value === "number") return [{ place, value }];
	if (Array.isArray(value)) {
		if (value.length === 0) return [{ place }];
		return value.flatMap((one, n) => contextRows(one, at(n + 1)));
	}
	if (value === null || typeof value !== "object") return [];
	if (isText(value)) return [{ place, ...value }];
	return Object.entries(value).flatMap(([key, one]) => contextRows(one, at(key)));
}

const isText = (value: object): value is { lv: string; en?: string } =>
	"lv" in value && Object.keys(value).every((key) => key === "lv" || key === "en");

/** Fields of the context that are numbers; everything else is kept as it is written ("1.10" is a code). */
const numbers = new Set(["value", "load", "percent", "level", "total"]);
export const isNumberPlace = (place: string) => numbers.has(place.split(".").at(-1) ?? "");

/**
 * Puts what a row says at its place. Lists are counted from 1 and have no gaps.
 * @returns the path in the document ("swot.strengths.0"), or undefined when there can be no such place
 */
export function putAt(tree: Tree, place: string, value: unknown): string | undefined {
	const steps = place.split(".");
	if (steps.length > 12 || !steps.every((step) => /^(?:[a-z]+|[1-9]\d{0,3})$/.test(step))) return undefined;
	let inner: Tree | unknown[] = tree;
	for (const [n, step] of steps.entries()) {
		const key = Array.isArray(inner) ? Number(step) - 1 : step;
		const isLast = n === steps.length - 1;
		if (Array.isArray(inner) !== /^\d/.test(step)) return undefined;
		if (Array.isArray(inner) && (key as number) > inner.length) return undefined;
		const held: unknown = Object.hasOwn(inner, key) ? (inner as Tree)[key as string] : undefined;
		if (isLast) {
			if (held !== undefined) return undefined;
			(inner as Tree)[key as string] = value;
			continue;
		}
		if (held !== undefined && (held === null || typeof held !== "object" || isText(held))) return undefined;
		const next: Tree | unknown[] = (held as Tree | undefined) ?? (/^\d/.test(steps[n + 1] ?? "") ? [] : {});
		(inner as Tree)[key as string] = next;
		inner = next;
	}
	return steps.map((step) => (/^\d/.test(step) ? String(Number(step) - 1) : step)).join(".");
}
