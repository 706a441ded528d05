import type { Text } from "#kernel/words.ts";

const isText = (value: object): value is Text => "lv" in value && typeof value.lv === "string";

/** Every text in a value, however deep. */
export function textsOf(value: unknown): Text[] {
	if (typeof value !== "object" || value === null) return [];
	return isText(value) ? [value] : Object.values(value).flatMap(textsOf);
}
