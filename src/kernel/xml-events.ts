// Reads XML as a flat run of tags and texts. Declarations of entities or document types are refused, not resolved.
import { fileRefusal } from "./file-refusals.ts";

export type XmlEvent =
	| { kind: "open" | "empty"; name: string; attributes: string }
	| { kind: "close"; name: string }
	| { kind: "text"; text: string };

const deepest = 500;

/** @throws Invalid `xml_entities`, or what `damaged` makes when the part is no well-formed XML. */
export function* xmlEvents(bytes: Uint8Array, damaged: () => Error): Generator<XmlEvent> {
	const xml = decodeXml(bytes, damaged);
	const stack: string[] = [];
	let at = 0;
	while (at < xml.length) {
		const start = xml.indexOf("<", at);
		const text = xml.slice(at, start < 0 ? xml.length : start);
		if (text !== "" && stack.length > 0) yield { kind: "text", text: decodeEntities(text) };
		if (start < 0) break;
		const end = endOfTag(xml, start, damaged);
		const event = readTag(xml, start, end, damaged);
		if (event) {
			track(stack, event, damaged);
			yield event;
		}
		at = end;
	}
	if (stack.length > 0) throw damaged();
}

function decodeXml(bytes: Uint8Array, damaged: () => Error): string {
	const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (utf16) throw damaged();
	let xml: string;
	try {
		xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw damaged();
	}
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw fileRefusal("xml_entities");
	return xml;
}

function endOfTag(xml: string, start: number, damaged: () => Error): number {
	const [open, close] = xml.startsWith("<!--", start)
		? ["<!--", "-->"]
		: xml.startsWith("<?", start)
			? ["<?", "?>"]
			: xml.startsWith("<![CDATA[", start)
				? ["<![CDATA[", "]]>"]
				: ["<", ">"];
	const end = close === ">" ? endOfElement(xml, start) : xml.indexOf(close, start + open.length);
	if (end < 0) throw damaged();
	return end + close.length;
}

/** A ">" may stand in an attribute's value. */
function endOfElement(xml: string, start: number): number {
	let quote = "";
	for (let at = start + 1; at < xml.length; at++) {
		const character = xml[at] ?? "";
		if (quote !== "") {
			if (character === quote) quote = "";
		} else if (character === '"' || character === "'") quote = character;
		else if (character === ">") return at;
		else if (character === "<") return -1;
	}
	return -1;
}

function readTag(xml: string, start: number, end: number, damaged: () => Error): XmlEvent | undefined {
	if (xml.startsWith("<![CDATA[", start)) return { kind: "text", text: xml.slice(start + 9, end - 3) };
	if (xml[start + 1] === "?" || xml[start + 1] === "!") return undefined;
	const inner = xml.slice(start + 1, end - 1);
	const match = /^(\/?)([^\s/>]+)([\s\S]*?)(\/?)$/.exec(inner);
	if (!match) throw damaged();
	const [, slash, name = "", attributes = "", self] = match;
	if (slash) return { kind: "close", name };
	return { kind: self ? "empty" : "open", name, attributes };
}

function track(stack: string[], event: XmlEvent, damaged: () => Error): void {
	if (event.kind === "open") stack.push(event.name);
	if (event.kind === "close" && stack.pop() !== event.name) throw damaged();
	if (stack.length > deepest) throw damaged();
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,30}));?/gi, (_, decimal, hex, name) => {
		if (name !== undefined) {
			const character = named[name];
			if (character === undefined) throw fileRefusal("xml_entities");
			return character;
		}
		const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
		return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
	});
}

/** The value of an attribute, whatever its prefix: `attribute('w:val="5"', "val")` → "5". */
export function attribute(attributes: string, name: string): string | undefined {
	const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
	const value = match?.[1] ?? match?.[2];
	return value === undefined ? undefined : decodeEntities(value);
}
