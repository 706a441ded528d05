// A zip file packed anew without the time at which it was made, so that the same contents are the same bytes.
import { inflateRawSync } from "node:zlib";
import { writeZip, type ZipPart } from "#kernel/steady-zip.ts";

const entryMark = 0x02014b50;
const deflated = 8;

/** @param change what becomes of each part's text; parts that are no XML stay as they are. */
export function repack(zip: Uint8Array, change: (name: string, xml: string) => string): Uint8Array<ArrayBuffer> {
	const parts = readParts(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
	return writeZip(
		parts.map(({ name, data }) => {
			if (!/\.(?:xml|rels)$/.test(name)) return { name, data };
			return { name, data: Buffer.from(change(name, Buffer.from(data).toString("utf8"))) };
		}),
	);
}

function readParts(zip: Buffer): ZipPart[] {
	const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	const parts: ZipPart[] = [];
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
