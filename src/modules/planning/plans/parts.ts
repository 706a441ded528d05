// Deadlines, parties and links of elements as they hold on a day.
import { and, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Sight } from "#kernel/access.ts";
import { among } from "#kernel/among.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { readPacked } from "#kernel/packed.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { type Institution, listGroups, listInstitutions } from "#modules/directory/index.ts";
import { seenBy } from "../access.ts";
import { publicTitles } from "./public-titles.ts";
import { contributions, deadlines, elements, parties, plans } from "./tables.ts";

export type PartyRole = "responsible" | "co_responsible" | "cooperating";

export type Party = {
	role: PartyRole;
	kind: "institution" | "group" | "name";
	/** The institution's code; a group's or a plain name as it is printed. */
	code: string;
	name: Text;
	note: Text | null;
	institutionId: string | null;
	groupCode: string | null;
};

export type Deadline = { id: string; indicator: Text | null; period: Period; ends: Day; note: Text | null };

/** Rows that hold on the day: begun (or there from the start) and not closed. */
export function holdsOn(from: PgColumn, to: PgColumn, asOf: Day) {
	return and(or(isNull(from), lte(from, asOf)), or(isNull(to), gt(to, asOf)));
}

export async function deadlinesOn(db: Db, elementIds: string[], asOf: Day) {
	if (elementIds.length === 0) return [];
	const { id, elementId, indicator, period, ends, note } = deadlines;
	const holds = holdsOn(deadlines.validFrom, deadlines.validTo, asOf);
	const rows = await readPacked(
		db,
		{ id, elementId, indicator, period, ends, note },
		sql`from ${deadlines} where ${and(among(elementId, elementIds), holds)} order by ${deadlines.position}, ${ends}`,
	);
	return rows.map((row) => ({ ...row, period: periodOf(row.period) }));
}

export function periodOf(code: string): Period {
	const period = parsePeriod(code);
	if (!period) throw new Error(`the database holds an impossible period: ${code}`);
	return period;
}

export async function partiesOn(db: Db, elementIds: string[], asOf: Day): Promise<(Party & { elementId: string })[]> {
	if (elementIds.length === 0) return [];
	const { elementId, role, institutionId, groupId, name, note } = parties;
	const holds = holdsOn(parties.validFrom, parties.validTo, asOf);
	const rows = await readPacked(
		db,
		{ elementId, role, institutionId, groupId, name, note },
		sql`from ${parties} where ${and(among(elementId, elementIds), holds)} order by ${parties.position}`,
	);
	const register = await registerOn(db, asOf);
	return rows.map((row) => ({
		...register.party(row),
		role: row.role as PartyRole,
		note: row.note,
		elementId: row.elementId,
	}));
}

/** Finds parties in the register; a merged institution is shown as its successor from the day of the merger on. */
export async function registerOn(db: Db, asOf: Day) {
	const institutions = new Map((await listInstitutions(db, asOf)).map((row) => [row.id, row]));
	const groups = new Map((await listGroups(db)).map((row) => [row.id, row]));
	const codes = new Map([...institutions.values()].map((row) => [row.code, row]));
	const groupCodes = new Map([...groups.values()].map((row) => [row.code, row]));
	const present = (institution: Institution): Institution => {
		const gone = institution.validTo !== null && institution.validTo <= asOf;
		const successor = institution.successorId ? institutions.get(institution.successorId) : undefined;
		return gone && successor ? present(successor) : institution;
	};
	const say = (
		known: Institution | undefined,
		group: { code: string; name: Text } | undefined,
		printed: Text | null | undefined,
	) => {
		if (known) {
			const { id, code, name } = present(known);
			return { kind: "institution" as const, code, name, institutionId: id, groupCode: null };
		}
		const name = group?.name ?? printed ?? { lv: "" };
		const kind = group ? ("group" as const) : ("name" as const);
		return { kind, code: name.lv, name, institutionId: null, groupCode: group?.code ?? null };
	};
	return {
		/** A row's party, by ids. */
		party: (row: { institutionId: string | null; groupId: string | null; name: Text | null }) =>
			say(institutions.get(row.institutionId ?? ""), groups.get(row.groupId ?? ""), row.name),
		/** A version's party, by codes. */
		named: (party: { institution?: string | undefined; group?: string | undefined; name?: Text | undefined }) =>
			say(codes.get(party.institution ?? ""), groupCodes.get(party.group ?? ""), party.name),
	};
}

/** Only what leads to plans that the reader sees. */
export async function contributionsOf(db: Db, elementIds: string[], sight: Sight) {
	if (elementIds.length === 0) return [];
	const rows = await db
		.select({ elementId: contributions.elementId, plan: plans.code, element: elements.code, title: elements.title })
		.from(contributions)
		.innerJoin(elements, eq(elements.id, contributions.targetId))
		.innerJoin(plans, eq(plans.id, elements.planId))
		.where(and(among(contributions.elementId, elementIds), seenBy(sight)));
	const titles = await publicTitles(db, sight, [...new Set(rows.map((row) => row.plan))]);
	return rows.flatMap((row) => {
		const title = titles.element(row.plan, row.element, row.title);
		return title ? [{ ...row, title }] : [];
	});
}

export type DeadlineChange = {
	period: Period;
	validFrom: Day | null;
	validTo: Day | null;
	reason: string | null;
	act: string | null;
};

/** Deadlines that were moved and those that took their place, newest first, with why; empty when none ever moved. `before` leaves out what an amendment that began then is preparing. */
export async function deadlineChanges(db: Db, elementId: string, before: Date | null): Promise<DeadlineChange[]> {
	const all = await db
		.select()
		.from(deadlines)
		.where(eq(deadlines.elementId, elementId))
		.orderBy(desc(deadlines.recordedAt), desc(deadlines.id));
	const rows = before ? all.filter((row) => row.recordedAt < before).map((row) => asBefore(row, before)) : all;
	// Only the words of its result indicator changed where the same period ends and begins on one day.
	const isReworded = (row: (typeof rows)[number]) =>
		rows.some(
			(other) =>
				other.period === row.period &&
				((row.validTo !== null && other.validFrom === row.validTo) ||
					(row.validFrom !== null && other.validTo === row.validFrom)),
		);
	return rows
		.filter((row) => (row.validFrom !== null || row.validTo !== null) && !isReworded(row))
		.map((row) => ({ ...row, period: periodOf(row.period) }));
}

/** What was closed since is still open. */
function asBefore<Row extends { validTo: Day | null; closedAt: Date | null }>(row: Row, instant: Date): Row {
	return row.closedAt && row.closedAt >= instant ? { ...row, validTo: null, closedAt: null } : row;
}

export function groupBy<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}
