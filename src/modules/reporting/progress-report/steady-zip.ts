// A zip file without the time at which it was made, so that the same contents are the same bytes.

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** 1 January 1980, midnight: the first moment that a zip can tell. */
const firstMoment = 0x0021_0000;

/** Sets the time of every entry, in its own head and in the directory at the end, to the first that there is. */
export function withoutTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(zip);
	const view = new DataView(bytes.buffer);
	const end = findEnd(view);
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (view.getUint32(entry, true) !== entryMark) throw new Error("the zip's directory is damaged");
		view.setUint32(entry + 12, firstMoment, true);
		view.setUint32(view.getUint32(entry + 42, true) + 10, firstMoment, true);
		entry +=
			46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
	}
	return bytes;
}

function findEnd(view: DataView): number {
	for (let at = view.byteLength - 22; at >= 0; at -= 1) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	throw new Error("this is no zip file");
}
