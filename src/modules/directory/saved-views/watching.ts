// Once a day each watched view is looked through; its owner is told when it shows something else than before.
import { and, asc, eq, isNull, lt, or } from "drizzle-orm";
import { z } from "zod";
import { type Day, dailyAt } from "#kernel/clock.ts";
import type { Tx } from "#kernel/database.ts";
import type { JobHandler } from "#kernel/jobs/handler.ts";
import { type Act, operation, perform } from "#kernel/operation.ts";
import type { NoticeKind } from "../notifications/kinds.ts";
import { notify } from "../notifications/notify.ts";
import { grants, people } from "../people/tables.ts";
import type { Place, SavedList } from "./lists.ts";
import { changeBetween, readAddress, type Snapshot, snapshotOf, writeAddress } from "./rules.ts";
import { savedViews } from "./tables.ts";
import { sayChange } from "./words.ts";

export const viewKind: NoticeKind = {
	code: "directory.view",
	name: { lv: "izmaiņas saglabātajos skatos", en: "changes in saved views" },
	standard: "digest",
};

type Looking = Pick<Act, "tx" | "today">;

/** What a view shows its owner now, to be compared with later. */
export async function lookAt(
	act: Looking,
	list: SavedList,
	place: Place,
	personId: string,
): Promise<{ snapshot: Snapshot; lookedOn: Day }> {
	const official = (await officials(act.tx)).has(personId);
	return { snapshot: await snapshotFor(act, list, place, official), lookedOn: act.today };
}

async function snapshotFor(act: Looking, list: SavedList, place: Place, official: boolean): Promise<Snapshot> {
	const { path, query } = place;
	return snapshotOf((await list.show(act.tx, { path, query }, { asOf: act.today, official })) ?? []);
}

/** Who has a role here and now. */
async function officials(tx: Tx): Promise<Set<string>> {
	const rows = await tx
		.selectDistinct({ id: people.id })
		.from(people)
		.innerJoin(grants, eq(grants.personId, people.id))
		.where(eq(people.active, true));
	return new Set(rows.map((row) => row.id));
}

/** Tells of views that changed since they were last looked through. A second run of the same day finds nothing to do. */
export const tellOfViews = operation({
	name: "directory.tellOfViews",
	allow: "system",
	publishes: false,
	input: z.object({ lists: z.custom<readonly SavedList[]>(Array.isArray) }),
	async run(act, { lists }): Promise<void> {
		const waiting = await dueViews(act);
		const known = await officials(act.tx);
		const seen = new Map<string, Promise<Snapshot>>();
		let told = 0;
		for (const view of waiting) {
			const address = writeAddress(view);
			const place = readAddress(lists, address);
			const official = known.has(view.personId);
			const key = `${official} ${address}`;
			const look = () => (place ? snapshotFor(act, place.list, place, official) : Promise.resolve({}));
			if (!seen.has(key)) seen.set(key, look());
			const snapshot = (await seen.get(key)) ?? {};
			const change = changeBetween(view.snapshot ?? {}, snapshot);
			await act.tx.update(savedViews).set({ snapshot, lookedOn: act.today }).where(eq(savedViews.id, view.id));
			if (!change) continue;
			const to = { personIds: [view.personId] };
			const text = { lv: sayChange("lv", view.name, change), en: sayChange("en", view.name, change) };
			await notify(act, { to, kind: viewKind, text, path: address, key: `view/${view.id}/${act.today}` });
			told += 1;
		}
		if (waiting.length > 0) await act.audit({ subject: ["views", act.today], after: { looked: waiting.length, told } });
	},
});

/** Before the day's digests are written. */
export function tellOfViewsDaily(lists: readonly SavedList[]): JobHandler {
	return {
		kind: "directory.tellOfViews",
		next: dailyAt("06:30"),
		run: async (job) => perform(job.closing, tellOfViews, { lists }),
	};
}

async function dueViews(act: Looking) {
	const { id, personId, path, query, name, snapshot } = savedViews;
	return act.tx
		.select({ id, personId, path, query, name, snapshot })
		.from(savedViews)
		.innerJoin(people, eq(people.id, savedViews.personId))
		.where(
			and(
				eq(savedViews.watched, true),
				eq(people.active, true),
				or(isNull(savedViews.lookedOn), lt(savedViews.lookedOn, act.today)),
			),
		)
		.orderBy(asc(savedViews.id))
		.for("update", { of: savedViews });
}
