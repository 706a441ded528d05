// Writes XML: elements with attributes and text, everything escaped.
export type Xml = { readonly xml: string };
type Child = Xml | string | undefined | readonly Child[];
type Attributes = Record<string, string | number | undefined>;

/** `el("name", {lang: "lv"}, "text", el("inner", {}))`; what is undefined is left out. */
export function el(name: string, attributes: Attributes, ...children: Child[]): Xml {
	const said = Object.entries(attributes).filter(([, value]) => value !== undefined);
	const head = [name, ...said.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(" ");
	const inner = children.map(drawn).join("");
	return { xml: inner === "" ? `<${head}/>` : `<${head}>${inner}</${name}>` };
}

function drawn(child: Child): string {
	if (child === undefined) return "";
	if (typeof child === "string") return escaped(child);
	return "xml" in child ? child.xml : child.map(drawn).join("");
}

export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Signs that XML 1.0 cannot hold are left out. */
function escaped(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
			.replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
	);
}
