// Opens a ZIP without trusting it: entries are counted and measured before anything is unpacked, and again while it is.
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { fileRefusal } from "./file-refusals.ts";

const mostEntries = 2000;
const mostDeclaredBytes = 300 * 1024 * 1024;
/** Parts that are unpacked are XML; a report of 100 pages has about 2 MB of it. */
const mostPartBytes = 40 * 1024 * 1024;
const mostUnpackedBytes = 80 * 1024 * 1024;
/** XML seldom packs better than 1:30; a bomb packs 1:1000. Small parts may do as they like. */
const mostRatio = 200;
const ratioFromBytes = 1024 * 1024;

export type ZipParts = { names: string[]; read(name: string): Promise<Uint8Array | undefined> };

/** What is thrown for a container that is broken: its kind is the caller's to name. */
export type Damaged = () => Error;

/** @throws Invalid `zip_bomb`, `zip_unsafe`, `document_encrypted`, or what `damaged` makes */
export async function openZip(bytes: Uint8Array, damaged: Damaged): Promise<ZipParts> {
	const zip = await open(bytes, damaged);
	const entries = await listEntries(zip, damaged);
	const budget = { left: mostUnpackedBytes };
	return {
		names: [...entries.keys()],
		read: async (name) => {
			const entry = entries.get(name);
			return entry && unpack(zip, entry, budget, damaged);
		},
	};
}

function open(bytes: Uint8Array, damaged: Damaged): Promise<ZipFile> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return new Promise((resolve, reject) => {
		fromBuffer(
			buffer,
			{ lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false },
			(error, zip) => {
				if (error) reject(damage(error, damaged));
				else resolve(zip);
			},
		);
	});
}

function listEntries(zip: ZipFile, damaged: Damaged): Promise<Map<string, Entry>> {
	const entries = new Map<string, Entry>();
	let declared = 0;
	return new Promise((resolve, reject) => {
		zip.on("error", (error: Error) => reject(damage(error, damaged)));
		zip.on("end", () => resolve(entries));
		zip.on("entry", (entry: Entry) => {
			try {
				declared += entry.uncompressedSize;
				checkEntry(entry, entries, declared);
				entries.set(entry.fileName, entry);
				zip.readEntry();
			} catch (refused) {
				reject(refused);
			}
		});
		zip.readEntry();
	});
}

function checkEntry(entry: Entry, before: ReadonlyMap<string, Entry>, declared: number): void {
	if (before.size >= mostEntries || declared > mostDeclaredBytes) throw fileRefusal("zip_bomb");
	const { fileName, uncompressedSize, compressedSize } = entry;
	if (uncompressedSize > ratioFromBytes && uncompressedSize > compressedSize * mostRatio) throw fileRefusal("zip_bomb");
	if (before.has(fileName) || isUnsafeName(fileName)) throw fileRefusal("zip_unsafe");
	if (entry.isEncrypted()) throw fileRefusal("document_encrypted");
}

function isUnsafeName(name: string): boolean {
	return (
		name.startsWith("/") ||
		name.includes("\\") ||
		/^[a-z]:/i.test(name) ||
		name.split("/").includes("..") ||
		name.includes("\0")
	);
}

/** What is really inside counts, whatever the entry declares. */
function unpack(zip: ZipFile, entry: Entry, budget: { left: number }, damaged: Damaged): Promise<Uint8Array> {
	if (entry.uncompressedSize > Math.min(mostPartBytes, budget.left)) throw fileRefusal("zip_bomb");
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => {
			if (error) return reject(damage(error, damaged));
			const chunks: Buffer[] = [];
			let size = 0;
			stream.on("data", (chunk: Buffer) => {
				size += chunk.length;
				budget.left -= chunk.length;
				if (size > mostPartBytes || budget.left < 0) stream.destroy(fileRefusal("zip_bomb"));
				else chunks.push(chunk);
			});
			stream.on("error", (broken: Error) => reject(damage(broken, damaged)));
			stream.on("end", () => resolve(Buffer.concat(chunks)));
		});
	});
}

/** yauzl says in words what is wrong; a size that lies is a bomb, a bad name is unsafe, the rest is damage. */
function damage(error: Error, damaged: Damaged): Error {
	if ("said" in error) return error;
	if (/too many bytes|not enough bytes|size mismatch/i.test(error.message)) return fileRefusal("zip_bomb");
	if (/invalid relative path|absolute path|invalid characters in fileName/i.test(error.message))
		return fileRefusal("zip_unsafe");
	return damaged();
}
