// What the drawing library writes, made fit for our pages: no styles inside (the CSP forbids them), no identifiers that
// may clash, a name and a description for those who do not see the picture.

type Named = { id: string; lang: string; title: string; description: string };

const font = "Inter, sans-serif";

export function plainSvg(drawn: string, { id, lang, title, description }: Named): string {
	const size = /<svg width="(\d+)" height="(\d+)"/.exec(drawn);
	const inside = drawn.slice(drawn.indexOf(">") + 1, drawn.lastIndexOf("</svg>"));
	const key = id.replaceAll(/[^\w-]/g, "-");
	const [width, height] = [size?.[1], size?.[2]];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
		`role="img" lang="${lang}" aria-labelledby="${key}-t" aria-describedby="${key}-d" font-family="${font}">` +
		`<title id="${key}-t">${escaped(title)}</title><desc id="${key}-d">${escaped(description)}</desc>` +
		`${withoutStyles(inside, key)}</svg>`
	);
}

/** Texts in the drawing are escaped, so what looks like a tag is one. */
function withoutStyles(drawn: string, key: string): string {
	return drawn
		.replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, "")
		.replaceAll(/<rect [^>]*fill="none"[^>]*><\/rect>/g, "")
		.replaceAll(/<[a-z]+ [^>]*>/gi, (tag) => tidyTag(tag, key))
		.replaceAll(/\s*\n\s*/g, "");
}

function tidyTag(tag: string, key: string): string {
	return tag
		.replaceAll(/ (class|pointer-events|ecmeta_\w+|xml:space)="[^"]*"/g, "")
		.replaceAll(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
		.replaceAll(/(id="|url\(#)zr\d+-/g, `$1${key}-`)
		.replaceAll(/(\d\.\d\d)\d+/g, "$1");
}

function asAttributes(style: string): string {
	return style
		.split(";")
		.map((one) => one.split(":").map((part) => part.trim()))
		.flatMap(([name = "", value = ""]) => (name === "font" ? fontAttributes(value) : [[name, value]]))
		.filter(([name]) => name && name !== "font-family")
		.map(([name, value]) => ` ${name}="${value}"`)
		.join("");
}

/** "600 14px Inter" → weight and size; there is no attribute for the whole. */
function fontAttributes(value: string): [string, string][] {
	const weight = /\b([1-9]00|bold)\b/.exec(value)?.[1];
	const size = /\b[\d.]+px\b/.exec(value)?.[0];
	return [...(weight ? [["font-weight", weight]] : []), ...(size ? [["font-size", size]] : [])] as [string, string][];
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
