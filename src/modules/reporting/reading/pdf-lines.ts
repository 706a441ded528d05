// Pieces of text on a page → its printed lines, in the order in which they were written (cell by cell in a table).

export type Piece = { text: string; x: number; y: number; width: number; size: number };

export type PageLine = {
	page: number;
	text: string;
	x: number;
	right: number;
	y: number;
	size: number;
	/** Where the line stands on its page: 0 at the foot, 1 at the head. */
	height: number;
};

export function toPageLines(pieces: readonly Piece[], page: number, pageHeight: number): PageLine[] {
	const lines: PageLine[] = [];
	let open: PageLine | undefined;
	for (const piece of pieces) {
		if (open && goesOn(open, piece)) append(open, piece);
		else if (piece.text.trim() !== "") {
			const { text, x, y, width, size } = piece;
			open = { page, text, x, right: x + width, y, size, height: y / pageHeight };
			lines.push(open);
		}
	}
	return lines.map((line) => ({ ...line, text: tidy(line.text) }));
}

/** A bookmark that a text export printed stands before a line's own words, which tell where a paragraph begins. */
const tidy = (text: string) =>
	text
		.normalize("NFC")
		.replace(/\[bookmark:[^\]]{0,80}\]/gu, "")
		.replace(/\s+/g, " ")
		.trim();

/** A bullet or a list's number stands well away from its text. */
const listMark = /^\s*(?:[·•▪●\uF0B7*–-]|[\da-z]{1,2}[.)])\s*$/u;

function goesOn(line: PageLine, piece: Piece): boolean {
	const gap = piece.x - line.right;
	const raised = Math.abs(piece.y - line.y);
	const reach = line.size * (listMark.test(line.text) ? 5 : 2);
	return raised < line.size * 0.6 && gap > -line.size && gap < reach;
}

function append(line: PageLine, piece: Piece): void {
	// A blank may be as wide as the way to the next table cell: only what is printed moves the line's end.
	if (piece.text.trim() === "") {
		line.text += " ";
		return;
	}
	const gap = piece.x - line.right;
	const small = piece.size < line.size * 0.75 && piece.y > line.y;
	// "m²" is no footnote.
	if (small && piece.text.trim() === "2" && /(?:^|\s)m$/.test(line.text)) line.text += "2";
	else if (small && /^\s*\d{1,3}\s*$/.test(piece.text)) line.text += `[footnoteRef:${piece.text.trim()}]`;
	else line.text += (gap > line.size * 0.15 && !/\s$/.test(line.text) ? " " : "") + piece.text;
	line.right = Math.max(line.right, piece.x + piece.width);
	line.size = Math.max(line.size, piece.size);
}
