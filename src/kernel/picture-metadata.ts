// Pictures without what the camera wrote into them: where and when they were taken, by whom, with a thumbnail.

/** The same picture; its metadata (Exif, XMP, IPTC, comments) left out. Colour profiles stay. PNG and JPEG. */
export function withoutMetadata(bytes: Uint8Array, contentType: string): Uint8Array {
	if (contentType === "image/jpeg") return joined(jpegParts(bytes));
	if (contentType === "image/png") return joined(pngParts(bytes));
	return bytes;
}

const app = (n: number) => 0xe0 + n;
/** APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe's colours) say how to draw; the other APPn and COM do not. */
const kept = new Set([app(0), app(2), app(14)]);
const isTalk = (marker: number) => marker === 0xfe || (marker >= app(0) && marker <= app(15) && !kept.has(marker));

/** ISO/IEC 10918-1 annex B: segments of marker and length until the scan (SOS), which goes on to the end. */
function jpegParts(bytes: Uint8Array): Uint8Array[] {
	const parts = [bytes.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xda) break;
		const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
		if (end > bytes.length || end < at + 4) break;
		if (!isTalk(marker)) parts.push(bytes.subarray(at, end));
		at = end;
	}
	return [...parts, bytes.subarray(at)];
}

const pngTalk = new Set(["tEXt", "iTXt", "zTXt", "eXIf", "tIME"]);

/** W3C PNG: the signature, then chunks of length, type, data and checksum. */
function pngParts(bytes: Uint8Array): Uint8Array[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [bytes.subarray(0, 8)];
	let at = 8;
	while (at + 12 <= bytes.length) {
		const end = at + 12 + view.getUint32(at);
		if (end > bytes.length) break;
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (!pngTalk.has(type)) parts.push(bytes.subarray(at, end));
		at = end;
	}
	return [...parts, bytes.subarray(at)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}
