// A document as a file, for the API, the command line and the rounds that keep it.
import { findAddress } from "#kernel/address.ts";
import { contentHash } from "#kernel/files.ts";
import type { Deps } from "#kernel/web.ts";
import { withAddresses } from "./document.ts";
import { docxType } from "./docx.ts";
import { type Drawing, drawDocx, drawHtml } from "./drawing.ts";
import { factsOf, jsonOf } from "./facts.ts";
import type { Models, Wanted } from "./kinds.ts";
import { outlineOf } from "./outlines.ts";
import { findCopyOf } from "./queries.ts";
import { writeHtml } from "./standalone.tsx";

export const formats = ["docx", "html", "json"] as const;
export type Format = (typeof formats)[number];

/** `nonce` lets a browser that got the HTML from the server take the styles inside of it. */
export type WantedFile = Wanted & { format: Format; nonce?: string };
export type Written = { bytes: Uint8Array<ArrayBuffer>; contentType: string; filename: string };

/** The same data give the same bytes. @throws Missing when there is no such plan or institution. */
export async function writeDocument(deps: Pick<Deps, "db">, wanted: WantedFile): Promise<Written> {
	const made = await writers[wanted.format](deps.db, await prepare(deps.db, wanted), wanted);
	return { ...made, filename: fileName(wanted, wanted.format) };
}

/** What was read once, in each form and language, drawn apart from the server's own thread. */
export async function writeAll(db: Deps["db"], drawing: Drawing, subject: string): Promise<[name: string, Made][]> {
	const files: [string, Made][] = [];
	for (const lang of ["lv", "en"] as const) {
		for (const format of formats) {
			const own = { ...drawing, lang };
			const wanted = { kind: drawing.kind, subject, asOf: drawing.asOf, lang, format };
			const made =
				format === "html"
					? { bytes: await drawHtml(own), contentType: htmlType }
					: await writers[format](db, own, wanted);
			files.push([`${format}-${lang}`, made]);
		}
	}
	return files;
}

export function fileName({ kind, subject, asOf, lang }: Wanted, format: Format): string {
	const marks = [subject, ...(kind === "progress" ? [] : [kind]), asOf, ...(lang === "lv" ? [] : [lang])];
	return `${marks.join("-")}.${format}`;
}

type Made = Omit<Written, "filename">;
type Writer = (db: Deps["db"], drawing: Drawing, wanted: WantedFile) => Promise<Made>;
const htmlType = "text/html; charset=utf-8";
const encode = (text: string) => new TextEncoder().encode(text);

const writers: Record<Format, Writer> = {
	async docx(db, drawing, wanted) {
		const kept = await findCopyOf(db, wanted, fingerprint(drawing));
		return { bytes: kept ?? (await drawOnce(drawing)), contentType: docxType };
	},
	async html(_db, { kind, model, lang, base }, wanted) {
		const html = await writeHtml(withAddresses(outlineOf(kind, model, lang), base), wanted.nonce);
		return { bytes: encode(html), contentType: htmlType };
	},
	async json(_db, { kind, model, base }) {
		return {
			bytes: encode(`${JSON.stringify(jsonOf(kind, model, base), null, 2)}\n`),
			contentType: "application/json",
		};
	},
};

/** All that a document of this kind is drawn from. */
export async function prepare(db: Deps["db"], { kind, subject, asOf, lang }: Wanted): Promise<Drawing> {
	const model: Models[typeof kind] = await factsOf(kind, db, subject, asOf);
	return { kind, model, asOf, lang, base: await findAddress(db) };
}

/** Changes whenever the way of drawing changes, so that no copy of a former way is given out. */
const wayOfDrawing = 1;

export function fingerprint(drawing: Drawing): string {
	return contentHash(new TextEncoder().encode(JSON.stringify([wayOfDrawing, drawing])));
}

const running = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Whoever asks for what is being drawn already waits for the same drawing. */
export function drawOnce(
	drawing: Drawing,
	attention?: Parameters<typeof drawDocx>[1],
): Promise<Uint8Array<ArrayBuffer>> {
	const key = fingerprint(drawing);
	const drawn = running.get(key) ?? drawDocx(drawing, attention).finally(() => running.delete(key));
	running.set(key, drawn);
	return drawn;
}
