// Writes ZIP files without the time at which they were made, so that the same contents are the same bytes.
import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = { name: string; data: Uint8Array };

const headMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const deflated = 8;
const utf8Names = 0x0800;
/** 1 January 1980, midnight: the first moment that a zip can tell. */
const firstDay = 0x0021;

/** A zip that tells no time: the same parts are the same bytes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, data } of parts) {
		const title = Buffer.from(name, "utf8");
		const packed = deflateRawSync(data);
		const facts = factsOf(data, packed, title);
		files.push(Buffer.concat([numbers([4, headMark], [2, 20]), facts, numbers([2, 0]), title, packed]));
		directory.push(
			Buffer.concat([
				numbers([4, entryMark], [2, 20], [2, 20]),
				facts,
				numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
				title,
			]),
		);
		offset += files.at(-1)?.length ?? 0;
	}
	const size = directory.reduce((sum, entry) => sum + entry.length, 0);
	const end = numbers(
		[4, endMark],
		[2, 0],
		[2, 0],
		[2, parts.length],
		[2, parts.length],
		[4, size],
		[4, offset],
		[2, 0],
	);
	return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

/** What a part's own head and its entry in the directory both say. */
function factsOf(data: Uint8Array, packed: Buffer, title: Buffer): Buffer {
	return numbers(
		[2, utf8Names],
		[2, deflated],
		[2, 0],
		[2, firstDay],
		[4, crc32(data)],
		[4, packed.length],
		[4, data.length],
		[2, title.length],
	);
}

/** Little-endian numbers of so many bytes. */
function numbers(...all: [bytes: 2 | 4, value: number][]): Buffer {
	const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
	let at = 0;
	for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes);
	return buffer;
}
