// The goal map as an SVG by itself: no styles, no script, and each line no longer than it was measured, in any font.
import { type Lang, textIn } from "#kernel/words.ts";
import { colours } from "#ui/chart/look.ts";
import type { Drawing, MapFacts } from "./layout.ts";
import type { Box, Ink, Line, Sign } from "./stack.ts";
import { goalMapWords } from "./words.ts";

const inks: Record<Ink, string> = {
	ink: colours.ink,
	soft: colours.soft,
	accent: colours.accent,
	paper: colours.paper,
};

const looks: Record<Box["look"], string> = {
	head: `fill="${colours.accent}"`,
	goal: `fill="#f6f5f3" stroke="${colours.line}"`,
	result: `fill="${colours.paper}" stroke="${colours.line}"`,
	key: `fill="${colours.paper}" stroke="${colours.accent}" stroke-width="2"`,
	plain: "",
};

export function goalMapSvg(
	drawing: Drawing,
	{ title, subtitle, lang }: Pick<MapFacts, "title" | "subtitle" | "lang">,
): string {
	const { width, height } = drawing;
	const name = `${goalMapWords[lang].goalMap}: ${textIn(title, lang).text}. ${subtitle}`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
		`role="img" lang="${lang}" aria-labelledby="karte-t" aria-describedby="karte-d" font-family="Inter, sans-serif">` +
		`<title id="karte-t">${escaped(name)}</title><desc id="karte-d">${escaped(goalMapWords[lang].description)}</desc>` +
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>${drawing.boxes.map(drawBox).join("")}</svg>`
	);
}

function drawBox(box: Box): string {
	const frame =
		box.look === "plain"
			? ""
			: `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" rx="5" ${looks[box.look]}/>`;
	const ink = box.look === "head" ? inks.paper : inks.accent;
	return frame + box.signs.map((sign) => drawSign(sign, ink)).join("") + box.lines.map(drawLine).join("");
}

function drawLine({ x, y, width, text, size, weight, ink }: Line): string {
	return (
		`<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${inks[ink]}" ` +
		`textLength="${n(width)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
	);
}

function drawSign({ x, y, size, path }: Sign, ink: string): string {
	return (
		`<path transform="translate(${n(x)} ${n(y)}) scale(${n(size / 16)})" d="${path}" fill="none" stroke="${ink}" ` +
		`stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>`
	);
}

const n = (value: number) => String(Math.round(value * 100) / 100);

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** "lm-2024-merku-karte.svg" */
export function fileName(plan: string, lang: Lang, extension: "svg" | "png"): string {
	return `${plan}-${lang === "lv" ? "merku-karte" : "goal-map"}.${extension}`;
}
