// What a person does with views of their own. Nobody sees another's; whoever is sent an address sees the list itself.
import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Missing } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { requirePerson } from "../notifications/operations.ts";
import type { SavedList } from "./lists.ts";
import { readAddress, writeQuery } from "./rules.ts";
import { savedViews } from "./tables.ts";
import { lookAt } from "./watching.ts";

/** More than anybody can look through, and few enough for the daily job. */
const mostViews = 100;

const lists = z.custom<readonly SavedList[]>(Array.isArray);
const name = textField(80).min(1);

/** @returns the view's id */
export const keepView = operation({
	name: "directory.keepView",
	allow: "person",
	publishes: false,
	input: z.object({
		lists,
		/** Path and query within VIEDA, with or without a language. */
		address: z.string().max(4_000),
		name,
		first: z.boolean().default(false),
		watched: z.boolean().default(false),
	}),
	async run(act, input): Promise<{ id: string }> {
		const personId = requirePerson(act.actor);
		const place = readAddress(input.lists, input.address);
		if (!place) throw invalidFields({ address: noList });
		await requireFreeName(act, personId, input.name);
		await requireRoom(act, personId);
		const id = newId();
		if (input.first) await clearFirst(act, personId, place.path);
		const looked = input.watched ? await lookAt(act, place.list, place, personId) : {};
		await act.tx.insert(savedViews).values({
			id,
			personId,
			list: place.list.code,
			path: place.path,
			query: writeQuery(place.query),
			name: input.name,
			first: input.first,
			watched: input.watched,
			...looked,
			madeAt: act.at,
		});
		const { first, watched } = input;
		await act.audit({ subject: ["view", id], after: { list: place.list.code, path: place.path, first, watched } });
		return { id };
	},
});

const noList = {
	lv: "Šai adresei nav saraksta, ko saglabāt. Atveriet sarakstu VIEDA un saglabājiet to no turienes.",
	en: "There is no list at this address to keep. Open a list in VIEDA and keep it from there.",
};

async function requireFreeName(act: Act, personId: string, wanted: string, own?: string): Promise<void> {
	const [taken] = await act.tx
		.select({ id: savedViews.id })
		.from(savedViews)
		.where(and(eq(savedViews.personId, personId), eq(savedViews.name, wanted)));
	if (!taken || taken.id === own) return;
	throw invalidFields({
		name: { lv: "Jums jau ir skats ar šādu nosaukumu.", en: "You have a view of this name already." },
	});
}

async function requireRoom(act: Act, personId: string): Promise<void> {
	const [row] = await act.tx.select({ views: count() }).from(savedViews).where(eq(savedViews.personId, personId));
	if ((row?.views ?? 0) < mostViews) return;
	throw new Conflict("too_many_views", {
		lv: `Jums jau ir ${mostViews} skati. Izdzēsiet kādu, ko vairs nelietojat.`,
		en: `You have ${mostViews} views already. Delete one that you no longer use.`,
	});
}

async function clearFirst(act: Act, personId: string, path: string): Promise<void> {
	await act.tx
		.update(savedViews)
		.set({ first: false })
		.where(and(eq(savedViews.personId, personId), eq(savedViews.path, path)));
}

/** One's own, locked. @throws Missing, for another's too */
async function lockOwn(act: Act, id: string) {
	const personId = requirePerson(act.actor);
	const [row] = await act.tx
		.select()
		.from(savedViews)
		.where(and(eq(savedViews.id, id), eq(savedViews.personId, personId)))
		.for("update");
	if (row) return row;
	throw new Missing("no_such_view", { lv: "Šāda skata jums nav.", en: "You have no such view." });
}

export const renameView = operation({
	name: "directory.renameView",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid(), name }),
	async run(act, input): Promise<void> {
		const view = await lockOwn(act, input.id);
		await requireFreeName(act, view.personId, input.name, view.id);
		await act.tx.update(savedViews).set({ name: input.name }).where(eq(savedViews.id, view.id));
		await act.audit({ subject: ["view", view.id], after: { renamed: true } });
	},
});

/** The list opens with this view for its owner, or with everything again. */
export const setFirstView = operation({
	name: "directory.setFirstView",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid(), first: z.boolean() }),
	async run(act, { id, first }): Promise<void> {
		const view = await lockOwn(act, id);
		await clearFirst(act, view.personId, view.path);
		await act.tx.update(savedViews).set({ first }).where(eq(savedViews.id, id));
		await act.audit({ subject: ["view", id], before: { first: view.first }, after: { first } });
	},
});

/** From now on its owner is told when what it shows changes, or no longer. */
export const watchView = operation({
	name: "directory.watchView",
	allow: "person",
	publishes: false,
	input: z.object({ lists, id: z.uuid(), watched: z.boolean() }),
	async run(act, input): Promise<void> {
		const view = await lockOwn(act, input.id);
		const { watched } = input;
		const place = readAddress(input.lists, `${view.path}?${view.query}`);
		const looked = watched && place ? await lookAt(act, place.list, place, view.personId) : nothingSeen;
		await act.tx
			.update(savedViews)
			.set({ watched, ...looked })
			.where(eq(savedViews.id, view.id));
		await act.audit({ subject: ["view", view.id], before: { watched: view.watched }, after: { watched } });
	},
});

const nothingSeen = { snapshot: null, lookedOn: null };

export const dropView = operation({
	name: "directory.dropView",
	allow: "person",
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		const view = await lockOwn(act, id);
		await act.tx.delete(savedViews).where(eq(savedViews.id, id));
		await act.audit({ subject: ["view", id], before: { list: view.list, path: view.path } });
	},
});
