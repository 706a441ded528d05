// A table of measurements is brought, looked at, and then recorded or discarded. Bringing it records nothing.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { hasRole } from "#kernel/access.ts";
import { isZip } from "#kernel/csv.ts";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Missing, Refused } from "#kernel/errors.ts";
import { findFile, keepFile } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { followValue, recordValue } from "../indicators/recording.ts";
import { lockIndicator } from "../indicators/rows.ts";
import { publishIndicator } from "../publication.ts";
import { type CheckedTable, checkFile } from "./check.ts";
import type { GoodRow } from "./rules.ts";
import { measurementFiles } from "./tables.ts";

export const measurers = ["plan-coordinator", "ministry-contact", "institution-head"] as const;

export const bringMeasurements = operation({
	name: "monitoring.bringMeasurements",
	allow: measurers,
	publishes: false,
	input: z.object({ filename: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
	async run(act, { filename, bytes }): Promise<{ id: string }> {
		const file = await checkFile(act.tx, act.actor, bytes, act.today);
		requireOwn(file);
		const id = newId();
		const type = isZip(bytes)
			? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
			: "text/csv; charset=utf-8";
		const fileHash = await keepFile(act.tx, bytes, type, act.at);
		await act.tx.insert(measurementFiles).values({
			...{ id, filename: plainName(filename), fileHash, state: "waiting" },
			broughtById: act.actor.id,
			broughtAt: act.at,
		});
		await act.audit({ subject: ["measurement-file", id], after: { file: fileHash, rows: file.table.rows.length } });
		return { id };
	},
});

/** Records every row, or, while any row is wrong, none. `seen` says what the person looked at. */
export const acceptMeasurements = operation({
	name: "monitoring.acceptMeasurements",
	allow: measurers,
	publishes: true,
	input: z.object({ id: z.uuid(), seen: z.string().max(64).optional() }),
	async run(act, { id, seen }): Promise<{ recorded: number }> {
		const { file, bytes } = await getWaiting(act, id);
		const brought = await checkFile(act.tx, act.actor, bytes, act.today);
		requireOwn(brought);
		const { good, wrong } = brought.checked;
		if (wrong > 0) throw hasWrongRows(wrong);
		if (seen !== undefined && seen !== brought.seen) throw changedSince();
		await recordRows(act, good);
		const decided = { state: "accepted", recorded: good.length, decidedById: act.actor.id, decidedAt: act.at };
		await act.tx.update(measurementFiles).set(decided).where(eq(measurementFiles.id, id));
		const indicators = [...new Set(good.map((row) => row.indicator))];
		await act.audit({
			subject: ["measurement-file", id],
			after: { file: file.fileHash, recorded: good.length, indicators },
		});
		return { recorded: good.length };
	},
});

/** Indicator by indicator in the order of codes, so that two files never wait for each other in a circle. */
async function recordRows(act: Act, good: readonly GoodRow[]): Promise<void> {
	const byIndicator = [...Map.groupBy(good, (row) => row.indicator)].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [code, rows] of byIndicator) {
		let indicator = await lockIndicator(act, code);
		for (const { number: _, before, indicator: __, ...row } of rows) {
			await recordValue(act, indicator, { ...row, corrects: before?.id, origin: "file" });
			if (indicator.series.length === 0) indicator = await lockIndicator(act, code);
		}
		const periods = new Map(rows.map((row) => [`${row.of !== undefined} ${periodCode(row.period)}`, row]));
		await publishIndicator(act, code, "measured");
		for (const row of periods.values()) await followValue(act, indicator, row.period, row.of !== undefined);
	}
}

export const discardMeasurements = operation({
	name: "monitoring.discardMeasurements",
	allow: measurers,
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		const { bytes } = await getWaiting(act, id);
		requireOwn(await checkFile(act.tx, act.actor, bytes, act.today));
		const decided = { state: "discarded", decidedById: act.actor.id, decidedAt: act.at };
		await act.tx.update(measurementFiles).set(decided).where(eq(measurementFiles.id, id));
		await act.audit({
			subject: ["measurement-file", id],
			before: { state: "waiting" },
			after: { state: "discarded" },
		});
	},
});

/** A file in which there is nothing that the person may record is not theirs to bring or to decide on. */
function requireOwn({ targets }: CheckedTable): void {
	const known = [...targets.values()];
	const refused = known.flatMap((target) => target.refusal ?? []);
	const [said] = refused;
	if (!said || refused.length < known.length) return;
	throw new Refused("not_the_measurer", {
		lv: `Nevienu no datnes rādītājiem jūs nevarat ievadīt. ${said.lv}`,
		en: `You may record none of the indicators of this file. ${said.en ?? said.lv}`,
	});
}

/** Only the last part of a path, without signs that no file name needs. */
function plainName(filename: string): string {
	const last = filename.split(/[\\/]/).at(-1) ?? "";
	return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200) || "-";
}

async function getWaiting(act: Act, id: string) {
	const [file] = await act.tx.select().from(measurementFiles).where(eq(measurementFiles.id, id)).for("update");
	if (!file || !mayDecide(act, file.broughtById)) throw noSuchFile();
	if (file.state !== "waiting") {
		throw new Conflict("already_decided", {
			lv: "Par šo datni jau ir izlemts.",
			en: "This file has been decided on already.",
		});
	}
	return { file, bytes: await bytesOf(act.tx, file.fileHash) };
}

const mayDecide = ({ actor }: Act, broughtById: string | null) =>
	actor.kind === "system" || hasRole(actor, "plan-coordinator") || actor.id === broughtById;

export async function bytesOf(tx: Pick<Tx, "select">, hash: string): Promise<Uint8Array> {
	const file = await findFile(tx as Tx, hash);
	if (file) return file.bytes;
	throw noSuchFile();
}

export function noSuchFile(): Missing {
	return new Missing("no_such_file", { lv: "Tādas datnes nav.", en: "There is no such file." });
}

function hasWrongRows(count: number): Conflict {
	return new Conflict("wrong_rows", {
		lv: `Rindas ar kļūdām: ${count}. Nekas nav ierakstīts: izlabojiet datni un ielādējiet to vēlreiz.`,
		en: `Rows with errors: ${count}. Nothing was recorded: mend the file and bring it again.`,
	});
}

function changedSince(): Conflict {
	return new Conflict("values_changed", {
		lv: "Kopš skatījāt datni, kāda vērtība ir mainījusies. Pārskatiet, kas tiktu ierakstīts tagad.",
		en: "A value has changed since you looked at the file. Look at what would be recorded now.",
	});
}
