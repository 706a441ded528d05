import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMarkdown } from "./markdown.ts";

const images = [{ number: 1, path: "/jaunumi/a/atteli/1", alternative: 'Ēka "vakarā" <b>' }];
const html = (source: string) => drawMarkdown(source, images).html;

describe("what an editor writes", () => {
	it("becomes paragraphs, lists, links and headings below the page's own", () => {
		expect(html("# Viens\n\n**trekns** *slīps*\n\n- a\n- b")).toBe(
			"<h2>Viens</h2>\n<p><strong>trekns</strong> <em>slīps</em></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
		);
		expect(html("[VK](https://www.mk.gov.lv)")).toBe(
			'<p><a href="https://www.mk.gov.lv" rel="nofollow noopener">VK</a></p>\n',
		);
		expect(html("[plāns](/plani/vpmp-2023)")).toContain('href="/plani/vpmp-2023"');
	});

	it("shows the item's own pictures with their words, and no other", () => {
		const { html: drawn, shown } = drawMarkdown("![cits vārds](1) ![](7) ![](https://x.example/a.png)", images);
		expect(drawn).toContain('<img src="/jaunumi/a/atteli/1" alt="Ēka &quot;vakarā&quot; &lt;b&gt;" loading="lazy" />');
		expect(drawn.match(/<img/g)).toHaveLength(1);
		expect([...shown]).toEqual([1]);
	});
});

describe("script", () => {
	it.each([
		"<script>alert(1)</script>",
		"<img src=x onerror=alert(1)>",
		"[x](javascript:alert(1))",
		"[x](JaVaScRiPt:alert(1))",
		"[x](java\nscript:alert(1))",
		"[x](data:text/html;base64,PHNjcmlwdD4=)",
		"[x](vbscript:msgbox(1))",
		"[x](//evil.example/a)",
		"![x](javascript:alert(1))",
		'[x](https://a.example "onmouseover=alert(1)")',
		"<a href='https://a' onclick='alert(1)'>x</a>",
		"<svg/onload=alert(1)>",
		"<https://a.example/?<script>alert(1)</script>>",
		"[a]: javascript:alert(1)\n\n[a]",
		"`</code><script>alert(1)</script>`",
		"<style>body{display:none}</style>",
		'<iframe src="https://a"></iframe>',
		"&#60;script&#62;alert(1)&#60;/script&#62;",
	])("does not come through %s", (source) => {
		const drawn = html(source);
		expect(drawn).not.toMatch(/<(script|style|iframe|svg)|<[^>]*\son\w+=|href="(javascript|data|vbscript|\/\/)/i);
	});

	it("does not come through anything that can be typed", () => {
		const bits = fc.constantFrom(
			"<script>",
			"javascript:",
			"](",
			"![",
			"[",
			")",
			'"',
			"'",
			" on",
			"error=",
			"<",
			">",
			"`",
		);
		const typed = fc.array(fc.oneof(bits, fc.string())).map((parts) => parts.join(""));
		fc.assert(
			fc.property(
				typed,
				(source) => !/<(script|style|iframe|svg)|<[^>"]*\son\w+=|href="(javascript|data)/i.test(html(source)),
			),
		);
	});
});
