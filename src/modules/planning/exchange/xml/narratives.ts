import type { Text } from "#kernel/words.ts";
import { el, type Xml } from "./xml.ts";

/** Texts as narratives; the activity's language is Latvian, so only English says its own. */
export function narratives(text: Text): Xml[] {
	return [el("narrative", {}, text.lv), ...(text.en ? [el("narrative", { "xml:lang": "en" }, text.en)] : [])];
}
