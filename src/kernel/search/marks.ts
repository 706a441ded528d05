// Where in a text the found words stand, and the piece of a long text that shows them.
import { codesOf, type Token, tokensOf } from "./fold.ts";
import { stemLatvian } from "./latvian.ts";
import type { Clause, Way } from "./resolved.ts";

export type Piece = { text: string; isMarked: boolean };
export type Marked = {
	pieces: Piece[] /** The marked words, folded, with how each was asked for. */;
	words: { text: string; how: Way["how"] }[];
};

/** English stems come from the database: see `englishStems`. */
export type Stems = ReadonlyMap<string, string>;

const shortest = 110;
const longest = 240;

export function mark(text: string, clauses: readonly Clause[], stems: Stems): Marked {
	const codes = codesOf(text).filter((code) => howFound(code, clauses, stems));
	const plain = tokensOf(text).filter(
		(token) => !codes.some((code) => code.start <= token.start && token.end <= code.end),
	);
	const found = [...codes, ...plain]
		.sort((a, b) => a.start - b.start)
		.flatMap((token) => {
			const how = howFound(token, clauses, stems);
			return how ? [{ token, how }] : [];
		});
	const pieces: Piece[] = [];
	let at = 0;
	for (const { token } of found) {
		if (token.start > at) pieces.push({ text: text.slice(at, token.start), isMarked: false });
		pieces.push({ text: text.slice(token.start, token.end), isMarked: true });
		at = token.end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
	return { pieces, words: found.map(({ token, how }) => ({ text: text.slice(token.start, token.end), how })) };
}

function howFound(token: Token, clauses: readonly Clause[], stems: Stems): Way["how"] | undefined {
	const own = [token.text, stemLatvian(token.text), stems.get(token.text)];
	for (const { ways } of clauses) {
		const way = ways.find(({ lexemes }) =>
			lexemes.some((lexeme) =>
				lexeme.endsWith(":*") ? own.some((stem) => stem?.startsWith(lexeme.slice(0, -2))) : own.includes(lexeme),
			),
		);
		if (way) return way.how;
	}
	return undefined;
}

/** Of the lines of a text the first that has a found word, cut around it; of a text without one its beginning. */
export function excerpt(text: string, clauses: readonly Clause[], stems: Stems): Marked {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const marked = lines.map((line) => mark(line, clauses, stems));
	const best = marked.find(({ words }) => words.length > 0);
	return best ? around(best) : cutEnd(marked[0] ?? { pieces: [], words: [] });
}

function around({ pieces, words }: Marked): Marked {
	const first = pieces.findIndex((piece) => piece.isMarked);
	const before = pieces
		.slice(0, first)
		.map((piece) => piece.text)
		.join("");
	const cut =
		before.length > shortest ? `… ${before.slice(before.indexOf(" ", before.length - shortest) + 1)}` : before;
	const start: Piece[] = cut === "" ? [] : [{ text: cut, isMarked: false }];
	return cutEnd({ pieces: [...start, ...pieces.slice(first)], words });
}

function cutEnd({ pieces, words }: Marked): Marked {
	let left = longest;
	const kept: Piece[] = [];
	for (const piece of pieces) {
		if (left <= 0) break;
		const whole = piece.text.length <= left;
		const text = whole ? piece.text : `${piece.text.slice(0, left).replace(/\s+\S*$/, "")} …`;
		kept.push({ ...piece, text });
		left -= piece.text.length;
	}
	return { pieces: kept, words };
}

/** Every word of the texts, for asking the database for their English stems. */
export function wordsOf(texts: readonly string[]): string[] {
	return [...new Set(texts.flatMap((text) => tokensOf(text).map((token) => token.text)))];
}
