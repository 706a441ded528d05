// A list of institutions is brought, looked at, and then taken or discarded. Bringing it changes nothing in the register.
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Missing } from "#kernel/errors.ts";
import { findFile, keepFile } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { keepers } from "../institutions/access.ts";
import { insertInstitutions } from "../institutions/insert.ts";
import { publishInstitution } from "../institutions/publication.ts";
import { lockRegister } from "../institutions/rows.ts";
import { checkUpload } from "./check.ts";
import { readList } from "./read.ts";
import { institutionUploads } from "./tables.ts";

export const bringInstitutions = operation({
	name: "directory.bringInstitutions",
	allow: keepers,
	publishes: false,
	input: z.object({ filename: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
	async run(act, { filename, bytes }): Promise<{ id: string }> {
		const list = readList(bytes);
		const id = newId();
		const fileHash = await keepFile(act.tx, bytes, "text/csv; charset=utf-8", act.at);
		await act.tx.insert(institutionUploads).values({
			id,
			filename: plainName(filename),
			fileHash,
			state: "waiting",
			broughtById: act.actor.id,
			broughtAt: act.at,
		});
		await act.audit({ subject: ["institution-upload", id], after: { file: fileHash, rows: list.rows.length } });
		return { id };
	},
});

/**
 * Takes the rows into the register. While any row is wrong nothing is taken, unless the good ones are asked for; `good`
 * says how many the person saw, so that what another has changed since is looked at first.
 */
export const acceptInstitutions = operation({
	name: "directory.acceptInstitutions",
	allow: keepers,
	publishes: true,
	input: z.object({ id: z.uuid(), take: z.enum(["all", "good"]), good: z.coerce.number().int().optional() }),
	async run(act, { id, take, good: seen }): Promise<{ added: number; wrong: number }> {
		const register = await lockRegister(act.tx);
		const upload = await getWaiting(act.tx, id);
		const { checked } = await checkUpload(act.tx, upload.bytes);
		if (take === "all" && checked.wrong > 0) throw hasWrongRows(checked.wrong);
		if (seen !== undefined && seen !== checked.good.length) throw changedSince();
		const known = new Map([...register.all.values()].map((one) => [one.code, one.id]));
		await insertInstitutions(act.tx, checked.good, known, act.at);
		const result = { added: checked.good.length, known: checked.same.length, wrong: checked.wrong };
		await act.tx
			.update(institutionUploads)
			.set({ state: "accepted", result, decidedById: act.actor.id, decidedAt: act.at })
			.where(eq(institutionUploads.id, id));
		await act.audit({
			subject: ["institution-upload", id],
			after: { ...result, file: upload.fileHash, institutions: checked.good.map((row) => row.code) },
		});
		if (checked.good.length === 0) act.publish("nothing");
		for (const row of checked.good) publishInstitution(act, row, "added");
		return result;
	},
});

export const discardInstitutions = operation({
	name: "directory.discardInstitutions",
	allow: keepers,
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		await getWaiting(act.tx, id);
		await act.tx
			.update(institutionUploads)
			.set({ state: "discarded", decidedById: act.actor.id, decidedAt: act.at })
			.where(eq(institutionUploads.id, id));
		await act.audit({
			subject: ["institution-upload", id],
			before: { state: "waiting" },
			after: { state: "discarded" },
		});
	},
});

/** Only the last part of a path, without signs that no file name needs. */
function plainName(filename: string): string {
	const last = filename.split(/[\\/]/).at(-1) ?? "";
	return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200) || "-";
}

async function getWaiting(tx: Tx, id: string) {
	const [row] = await tx.select().from(institutionUploads).where(eq(institutionUploads.id, id)).for("update");
	const file = row && (await findFile(tx, row.fileHash));
	if (!row || !file) {
		throw new Missing("no_such_upload", { lv: "Tāda saraksta nav.", en: "There is no such list." });
	}
	if (row.state === "waiting") return { ...row, bytes: file.bytes };
	throw new Conflict("already_decided", {
		lv: "Par šo sarakstu jau ir izlemts.",
		en: "This list has been decided on already.",
	});
}

function hasWrongRows(count: number): Conflict {
	return new Conflict("wrong_rows", {
		lv: `Rindas ar kļūdām: ${count}. Reģistrā nekas nav ierakstīts: izlabojiet datni vai pārņemiet tikai derīgās rindas.`,
		en: `Rows with errors: ${count}. Nothing was entered: mend the file or take only the good rows.`,
	});
}

function changedSince(): Conflict {
	return new Conflict("register_changed", {
		lv: "Kopš skatījāt sarakstu, reģistrs ir mainījies. Pārskatiet, kas tiktu pārņemts tagad.",
		en: "The register has changed since you looked at the list. Look at what would be taken now.",
	});
}
