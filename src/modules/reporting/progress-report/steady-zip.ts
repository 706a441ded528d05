// A zip file packed anew without the time at which it was made, so that the same contents are the same bytes.
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

type Part = { name: string; data: Uint8Array };

const headMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const deflated = 8;
const utf8Names = 0x0800;
/** 1 January 1980, midnight: the first moment that a zip can tell. */
const firstDay = 0x0021;

/** @param change what becomes of each part's text; parts that are no XML stay as they are. */
export function repack(zip: Uint8Array, change: (name: string, xml: string) => string): Uint8Array<ArrayBuffer> {
	const parts = readParts(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
	return writeParts(
		parts.map(({ name, data }) => {
			if (!/\.(?:xml|rels)$/.test(name)) return { name, data };
			return { name, data: Buffer.from(change(name, Buffer.from(data).toString("utf8"))) };
		}),
	);
}

function readParts(zip: Buffer): Part[] {
	const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	const parts: Part[] = [];
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
		if (zip.readUInt32LE(at) !== entryMark) throw new Error("the zip's directory is damaged");
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
			number,
			number,
			number,
		];
		const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
		parts.push({ name, data: unpacked(zip, at) });
		at += 46 + nameLength + extraLength + commentLength;
	}
	return parts;
}

function unpacked(zip: Buffer, entry: number): Uint8Array {
	const head = zip.readUInt32LE(entry + 42);
	const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
	const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
	return zip.readUInt16LE(entry + 10) === deflated ? inflateRawSync(packed) : packed;
}

function writeParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
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
