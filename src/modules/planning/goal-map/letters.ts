// How wide a text is in Inter, read from the font itself, and where it breaks into lines.
import { readFileSync } from "node:fs";
import { interFiles } from "#ui/chart/png.ts";

export type Weight = 400 | 600;

type Font = { unitsPerEm: number; advance: (codePoint: number) => number };

const opened = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
	const known = opened.get(weight);
	if (known) return known;
	const font = readFont(readFileSync(interFiles[weight]));
	opened.set(weight, font);
	return font;
}

/** Width in the unit of `size`. Kerning is left out: it mostly draws letters together, so a line is at most this wide. */
export function textWidth(text: string, size: number, weight: Weight): number {
	const font = fontOf(weight);
	let units = 0;
	for (const letter of text) units += font.advance(letter.codePointAt(0) ?? 0);
	return (units / font.unitsPerEm) * size;
}

/** Lines no wider than `width`: broken at spaces and after dashes and slashes, inside a word only when it alone is too wide. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of pieces(text)) {
		const longer = line + piece;
		if (textWidth(longer.trimEnd(), size, weight) <= width) {
			line = longer;
			continue;
		}
		if (line.trimEnd() !== "") lines.push(line.trimEnd());
		const parts = split(piece, width, size, weight);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? "";
	}
	return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** Words with what follows them, breakable after a dash or slash inside. No-break spaces hold together. */
function pieces(text: string): string[] {
	const clean = text.replaceAll(/[ \t\n\r]+/g, " ").trim();
	return clean.match(/[^ /–-]*(?:[/–-]+(?=[^ ])|$| +|[/–-]+ *)/gu)?.filter((piece) => piece !== "") ?? [];
}

function split(piece: string, width: number, size: number, weight: Weight): string[] {
	if (textWidth(piece.trimEnd(), size, weight) <= width) return [piece];
	const parts: string[] = [];
	let part = "";
	for (const letter of piece) {
		if (part !== "" && textWidth(`${part}${letter}-`, size, weight) > width) {
			parts.push(`${part}-`);
			part = "";
		}
		part += letter;
	}
	return [...parts, part];
}

/** The two tables of a TrueType font that widths need: cmap (letter to glyph) and hmtx (glyph to advance). */
function readFont(file: Buffer): Font {
	const tables = new Map<string, number>();
	for (let index = 0; index < file.readUInt16BE(4); index += 1) {
		const entry = 12 + index * 16;
		tables.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8));
	}
	const at = (name: string): number => {
		const offset = tables.get(name);
		if (offset === undefined) throw new Error(`the font has no table ${name}`);
		return offset;
	};
	const metrics = file.readUInt16BE(at("hhea") + 34);
	const widthOf = (glyph: number) => file.readUInt16BE(at("hmtx") + Math.min(glyph, metrics - 1) * 4);
	const glyphs = readGlyphs(file, at("cmap"));
	// A letter that the font lacks is drawn with its "missing" glyph, number 0.
	return {
		unitsPerEm: file.readUInt16BE(at("head") + 18),
		advance: (codePoint) => widthOf(glyphs.get(codePoint) ?? 0),
	};
}

/** The letters of cmap format 12: groups of code points with their first glyph. */
function readGlyphs(file: Buffer, cmap: number): Map<number, number> {
	for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
		const table = cmap + file.readUInt32BE(cmap + 4 + index * 8 + 4);
		if (file.readUInt16BE(table) !== 12) continue;
		const glyphs = new Map<number, number>();
		for (let group = 0; group < file.readUInt32BE(table + 12); group += 1) {
			const entry = table + 16 + group * 12;
			const first = file.readUInt32BE(entry);
			const glyph = file.readUInt32BE(entry + 8);
			for (let code = first; code <= file.readUInt32BE(entry + 4); code += 1) glyphs.set(code, glyph + code - first);
		}
		return glyphs;
	}
	throw new Error("the font has no cmap of format 12");
}
