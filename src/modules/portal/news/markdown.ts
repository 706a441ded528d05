// Markdown of news to HTML: CommonMark without HTML, then an allow-list. Nothing that an editor types becomes script.
import MarkdownIt from "markdown-it";
import sanitize from "sanitize-html";

export type ShownImage = { number: number; path: string; alternative: string };

const allowed: sanitize.IOptions = {
	allowedTags: [
		..."p h2 h3 h4 h5 h6 ul ol li blockquote strong em s a code pre hr br img table thead tbody tr th td".split(" "),
	],
	allowedAttributes: { a: ["href", "rel"], img: ["src", "alt", "loading"], ol: ["start"] },
	allowedSchemes: ["http", "https", "mailto"],
	allowedSchemesAppliedToAttributes: ["href", "src"],
	allowProtocolRelative: false,
	nestingLimit: 50,
	transformTags: {
		// The page has its own h1.
		h1: "h2",
		a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: "nofollow noopener" } }),
	},
};

/** @returns HTML that holds nothing but text, links, lists, tables and the item's own images; and which images it shows. */
export function drawMarkdown(source: string, images: readonly ShownImage[]): { html: string; shown: Set<number> } {
	const shown = new Set<number>();
	const reader = new MarkdownIt({ html: false, linkify: false });
	reader.renderer.rules.image = (tokens, at) => {
		const number = Number(tokens[at]?.attrGet("src"));
		const image = images.find((one) => one.number === number);
		if (!image) return "";
		shown.add(number);
		const alt = reader.utils.escapeHtml(image.alternative);
		return `<img src="${reader.utils.escapeHtml(image.path)}" alt="${alt}" loading="lazy">`;
	};
	return { html: sanitize(reader.render(source), allowed), shown };
}
