// A table held against the indicators as they are now, for the person who brings it.
import { createHash } from "node:crypto";
import type { Actor } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { sightOf } from "#modules/planning/index.ts";
import { mayMeasure } from "../access.ts";
import { findBreakdowns } from "../breakdowns/queries.ts";
import { findIndicator, type IndicatorView } from "../indicators/queries.ts";
import { isComputed, isMadeOfGroups, notActive, notTheMeasurer } from "../indicators/refusals.ts";
import { readTable, type Table } from "./read.ts";
import { type Checked, checkTable, groupKey, type Standing, standingKey, type Target } from "./rules.ts";

export type CheckedTable = { table: Table; checked: Checked; targets: ReadonlyMap<string, Target>; seen: string };

export async function checkFile(db: Db, actor: Actor, bytes: Uint8Array, today: Day): Promise<CheckedTable> {
	const table = await readTable(bytes);
	const codes = new Set(table.rows.flatMap((row) => row.values.indicator ?? []));
	const targets = new Map<string, Target>();
	for (const code of codes) {
		const view = await findIndicator(db, code, today, await sightOf(db, actor));
		if (view) targets.set(code, await targetOf(db, actor, view));
	}
	const checked = checkTable(table, targets, today);
	return { table, checked, targets, seen: seenOf(checked) };
}

async function targetOf(db: Db, actor: Actor, view: IndicatorView): Promise<Target> {
	const breakdowns = await findBreakdowns(db, view);
	const standing = new Map<string, Standing>();
	for (const point of view.series.find((series) => series.current)?.points ?? []) {
		standing.set(standingKey(point.period), point);
	}
	const groups = new Set<string>();
	for (const { dimension, groups: all } of breakdowns) {
		for (const group of all) {
			const of = { dimension, group: group.code };
			groups.add(groupKey(of));
			for (const point of group.points) standing.set(standingKey(point.period, of), point);
		}
	}
	return {
		...{ code: view.code, title: view.title, unit: view.unit, mayExceed: view.mayExceed, standing, groups },
		refusal: await refusalOf(db, actor, view),
		wholeRefusal: wholeRefusalOf(view, breakdowns),
	};
}

async function refusalOf(db: Db, actor: Actor, view: IndicatorView) {
	if (view.state !== "active") return notActive().said;
	return (await mayMeasure(db, actor, { measuredById: view.measuredBy.id })) ? undefined : notTheMeasurer(view).said;
}

function wholeRefusalOf(view: IndicatorView, breakdowns: readonly { makesTotal: boolean }[]) {
	if (view.formula !== null) return isComputed().said;
	return breakdowns.some((one) => one.makesTotal) ? isMadeOfGroups().said : undefined;
}

/** What the person saw: what would be written over what. */
function seenOf({ good }: Checked): string {
	const rows = good.map((row) => [row.number, row.value, row.before?.id ?? ""]);
	return createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 32);
}
