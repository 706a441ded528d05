// The picture that messages show beside a link: 1200 × 630, the finding in large letters, the figure, the source.
import { createHash } from "node:crypto";
import { wrapped } from "#ui/chart/key.ts";
import { colours } from "#ui/chart/look.ts";
import { chartPng } from "#ui/chart/png.ts";

export type Picture = {
	title: string;
	/** A drawing as SVG, with its own size; or nothing. */
	drawing?: string | undefined;
	/** The newest value in large letters beside the drawing, and what is said under it. */
	hero?: { value: string; notes: string[] } | undefined;
	/** The line below: source, unit, day. */
	source: string;
};

const width = 1200;
const height = 630;
const room = { x: 60, y: 210, width: 1080, height: 340 };
const lettersInLine = 50;
const heroLeft = 780;

export function writePicture({ title, drawing, hero, source }: Picture): string {
	const lines = wrapped(title, lettersInLine);
	const shown = lines.length > 2 ? [lines[0] ?? "", `${lines[1]}…`] : lines;
	const text = (content: string, y: number, size: number, fill: string, weight: number, x = 60) =>
		`<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}">${escaped(content)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		`<rect width="${width}" height="12" fill="${colours.accent}"/>`,
		text("VIEDA", 72, 30, colours.accent, 600),
		...shown.map((line, index) => text(line, 130 + index * 52, 42, colours.ink, 600)),
		drawing ? placed(drawing) : "",
		hero ? text(hero.value, 360, 84, colours.ink, 600, heroLeft) : "",
		...(hero?.notes ?? []).map((note, index) => text(note, 410 + index * 40, 28, colours.soft, 400, heroLeft)),
		text(source, 595, 24, colours.soft, 400),
		"</svg>",
	].join("");
}

/** As large as the room lets it be. */
function placed(drawing: string): string {
	const { x, y, width: wide, height: high } = room;
	return drawing.replace(
		/ width="[\d.]+" height="[\d.]+"/,
		` x="${x}" y="${y}" width="${wide}" height="${high}" preserveAspectRatio="xMinYMid meet"`,
	);
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const mostKept = 100;

/** Painting takes a tenth of a second: what was painted lately is kept by what it shows. */
export function openPainter() {
	const kept = new Map<string, Uint8Array>();
	return (picture: Picture): Uint8Array => {
		const svg = writePicture(picture);
		const key = createHash("sha256").update(svg).digest("base64url");
		const known = kept.get(key) ?? chartPng(svg, width);
		kept.delete(key);
		kept.set(key, known);
		const [oldest] = kept.keys();
		if (kept.size > mostKept && oldest) kept.delete(oldest);
		return known;
	};
}
