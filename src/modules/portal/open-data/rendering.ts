// A data set as the bytes of its files, made in one reading of its rows.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Value } from "./columns.ts";
import type { DataSet, Row } from "./data-set.ts";
import { csvHead, csvLine, jsonFoot, jsonHead, jsonLine } from "./formats.ts";
import type { Source } from "./source.ts";

export type Body = {
	chunks: readonly Uint8Array[];
	size: number;
	/** Of the whole content, in small hexadecimal digits. */
	sha256: string;
	/** The same compressed; made when first wanted. */
	gzipped(): Promise<Uint8Array>;
};

export type Rendering = {
	csv: Body;
	json: Body;
	total: number;
	/** The first and the last day that its rows speak of; undefined where none says. */
	covers: { from: string; to: string } | undefined;
};

export async function render(set: DataSet, source: Source): Promise<Rendering> {
	const csv = openSpool();
	const json = openSpool();
	const covers = openCovers(set);
	let total = 0;
	csv.add(csvHead(set));
	json.add(jsonHead(set, source.asOf));
	for await (const row of set.rows(source)) {
		csv.add(csvLine(set, row));
		json.add(jsonLine(set, row, total));
		covers.see(row);
		total += 1;
	}
	json.add(jsonFoot(total));
	return { csv: csv.close(), json: json.close(), total, covers: covers.found() };
}

export function bodyOf(text: string): Body {
	const spool = openSpool();
	spool.add(text);
	return spool.close();
}

const chunkLength = 64 * 1024;
const compress = promisify(gzip);

/** Text comes in by lines and is kept in large pieces; the checksum grows along. */
function openSpool() {
	const chunks: Uint8Array[] = [];
	const hash = createHash("sha256");
	let waiting: string[] = [];
	let length = 0;
	let size = 0;
	const flush = () => {
		const chunk = new TextEncoder().encode(waiting.join(""));
		hash.update(chunk);
		chunks.push(chunk);
		size += chunk.length;
		waiting = [];
		length = 0;
	};
	return {
		add(text: string) {
			waiting.push(text);
			length += text.length;
			if (length >= chunkLength) flush();
		},
		close(): Body {
			flush();
			let compressing: Promise<Uint8Array> | undefined;
			const gzipped = () => {
				compressing ??= compress(Buffer.concat(chunks));
				return compressing;
			};
			return { chunks, size, sha256: hash.digest("hex"), gzipped };
		},
	};
}

function openCovers(set: DataSet) {
	const [first, last] = set.covers;
	let from: string | undefined;
	let to: string | undefined;
	return {
		see(row: Row) {
			const [start, end] = [dayOf(row[first], "-01-01"), dayOf(row[last], "-12-31")];
			if (start && (from === undefined || start < from)) from = start;
			if (end && (to === undefined || end > to)) to = end;
		},
		found: () => (from && to ? { from, to } : undefined),
	};
}

const dayOf = (value: Value | undefined, ofYear: string): string | undefined =>
	typeof value === "number" ? `${value}${ofYear}` : ((value as string | null) ?? undefined);
