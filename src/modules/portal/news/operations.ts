// The acts of those who write news.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { instantOf } from "#kernel/clock.ts";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { enqueue } from "#kernel/jobs/queue.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { mayWriteFor, notYourNews, writers } from "./access.ts";
import { editForm, oneForm, scheduleForm, textFrom, withdrawForm, writeForm } from "./form.ts";
import { publishNewsJob } from "./job-kind.ts";
import { tellNews } from "./publication.ts";
import { lockNews, moveAddress, type NewsRow, takeSlug, writeTags } from "./rows.ts";
import { newsCorrections, newsItems } from "./tables.ts";
import { readTags } from "./tags.ts";

type Typed = Pick<z.output<typeof writeForm>, "titleLv" | "titleEn" | "leadLv" | "leadEn" | "bodyLv" | "bodyEn">;

const textsOf = (typed: Typed) => ({
	title: textFrom(typed.titleLv, typed.titleEn),
	lead: textFrom(typed.leadLv, typed.leadEn),
	body: textFrom(typed.bodyLv, typed.bodyEn),
});

/** A draft on the desk of an institution. */
export const writeNews = operation({
	name: "portal.writeNews",
	allow: writers,
	publishes: false,
	input: writeForm.extend({ demonstration: z.boolean().default(false) }),
	async run(act, input): Promise<{ slug: string }> {
		const institution = (await listInstitutions(act.tx)).find((one) => one.code === input.institution);
		if (!institution) throw unknownInstitution();
		if (!(await mayWriteFor(act.tx, act.actor, institution.id))) throw notYourNews(institution.code);
		const tags = await readTags(act.tx, input.about, act.today);
		const slug = await takeSlug(act.tx, input.titleLv);
		const id = newId();
		await act.tx.insert(newsItems).values({
			id,
			slug,
			institutionId: institution.id,
			state: "draft",
			...textsOf(input),
			demonstration: input.demonstration && act.actor.kind === "system",
			revision: 1,
			recordedAt: act.at,
			changedAt: act.at,
		});
		await writeTags(act.tx, id, tags);
		await act.audit({ subject: ["news", slug], after: textsOf(input) });
		return { slug };
	},
});

function unknownInstitution(): Invalid {
	const said = { lv: "Izvēlieties iestādi no saraksta.", en: "Choose an institution of the list." };
	return new Invalid("unknown_institution", said, { institution: said });
}

/**
 * Rewrites an item. What is published is corrected in public: with a note for the readers, and what it said before is
 * kept. `revision` is the one that the editor had before the eyes.
 */
export const editNews = operation({
	name: "portal.editNews",
	allow: writers,
	publishes: true,
	input: editForm,
	async run(act, input): Promise<{ slug: string }> {
		const isPublic = await isPublished(act, input.slug);
		const row = await lockNews(act, input.slug, isPublic ? "correct" : "edit");
		if (row.revision !== input.revision) throw changedMeanwhile();
		const texts = textsOf(input);
		if (isPublic) await keepBefore(act, row, input);
		const tags = await readTags(act.tx, input.about, act.today);
		const slug = await takeSlug(act.tx, input.titleLv, row);
		await act.tx
			.update(newsItems)
			.set({ ...texts, slug, revision: row.revision + 1, changedAt: act.at })
			.where(eq(newsItems.id, row.id));
		await moveAddress(act.tx, row, slug);
		await writeTags(act.tx, row.id, tags);
		const { title, lead, body } = row;
		await act.audit({ subject: ["news", slug], before: { title, lead, body }, after: texts });
		if (slug !== row.slug) await act.audit({ subject: ["news", row.slug], after: { moved_to: slug } });
		if (isPublic) await tellNews(act, { ...row, ...texts, slug }, "corrected", noteOf(input));
		else act.publish("nothing");
		return { slug };
	},
});

async function isPublished(act: Act, slug: string): Promise<boolean> {
	const [row] = await act.tx.select({ state: newsItems.state }).from(newsItems).where(eq(newsItems.slug, slug));
	return row?.state === "published";
}

const noteOf = (typed: { noteLv?: string | undefined; noteEn?: string | undefined }) =>
	textFrom(typed.noteLv ?? "", typed.noteEn);

async function keepBefore(act: Act, row: NewsRow, input: z.output<typeof editForm>): Promise<void> {
	if (!input.noteLv) {
		const said = {
			lv: "Ierakstiet lasītājiem, kas labots: jaunums jau ir publicēts.",
			en: "Tell the readers what was corrected: the item is published already.",
		};
		throw new Invalid("note_missing", said, { noteLv: said });
	}
	const number = (await act.tx.$count(newsCorrections, eq(newsCorrections.itemId, row.id))) + 1;
	await act.tx.insert(newsCorrections).values({
		id: newId(),
		itemId: row.id,
		number,
		note: noteOf(input),
		titleBefore: row.title,
		leadBefore: row.lead,
		bodyBefore: row.body,
		correctedAt: act.at,
	});
}

const changedMeanwhile = () =>
	new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, šo jaunumu mainīja kāds cits. Salīdziniet ar to, kas tagad saglabāts, un iesniedziet vēlreiz.",
		en: "While you were writing, somebody else changed this item. Compare with what is kept now and submit again.",
	});

/** Appears at once. */
export const publishNews = operation({
	name: "portal.publishNews",
	allow: writers,
	publishes: true,
	input: oneForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "publish");
		await appear(act, row);
	},
});

async function appear(act: Act, row: NewsRow): Promise<void> {
	await act.tx
		.update(newsItems)
		.set({ state: "published", publishedAt: act.at, publishAt: null, revision: row.revision + 1 })
		.where(eq(newsItems.id, row.id));
	await act.audit({ subject: ["news", row.slug], before: { state: row.state }, after: { state: "published" } });
	await tellNews(act, row, "published");
}

/** Appears by itself, on a day and at a time in Riga. */
export const scheduleNews = operation({
	name: "portal.scheduleNews",
	allow: writers,
	publishes: false,
	input: scheduleForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "schedule");
		const publishAt = instantOf(input.day, input.time);
		if (publishAt <= act.at) throw inThePast();
		await act.tx
			.update(newsItems)
			.set({ state: "scheduled", publishAt, revision: row.revision + 1 })
			.where(eq(newsItems.id, row.id));
		const at = publishAt.toISOString();
		await enqueue(act, {
			kind: publishNewsJob,
			payload: { id: row.id, at },
			dueAt: publishAt,
			key: `${row.id} ${row.revision}`,
		});
		await act.audit({ subject: ["news", row.slug], before: { state: row.state }, after: { state: "scheduled", at } });
	},
});

function inThePast(): Invalid {
	const said = {
		lv: "Šis brīdis jau ir pagājis. Izvēlieties vēlāku vai publicējiet uzreiz.",
		en: "This moment is past. Choose a later one, or publish at once.",
	};
	return new Invalid("moment_past", said, { day: said });
}

/** What the scheduled job does. An item that was unscheduled, scheduled anew or published meanwhile is left alone. */
export const publishScheduledNews = operation({
	name: "portal.publishScheduledNews",
	allow: "system",
	publishes: true,
	input: z.object({ id: z.uuid(), at: z.iso.datetime() }),
	async run(act, input): Promise<void> {
		const [row] = await act.tx.select().from(newsItems).where(eq(newsItems.id, input.id)).for("update");
		if (row?.state === "scheduled" && row.publishAt?.toISOString() === input.at) await appear(act, row);
	},
});

/** Back to the desk. */
export const unscheduleNews = operation({
	name: "portal.unscheduleNews",
	allow: writers,
	publishes: false,
	input: oneForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "unschedule");
		await act.tx
			.update(newsItems)
			.set({ state: "draft", publishAt: null, revision: row.revision + 1 })
			.where(eq(newsItems.id, row.id));
		await act.audit({ subject: ["news", row.slug], before: { state: row.state }, after: { state: "draft" } });
	},
});

/** Taken out of sight; its address says since when and why. */
export const withdrawNews = operation({
	name: "portal.withdrawNews",
	allow: writers,
	publishes: true,
	input: withdrawForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "withdraw");
		const withdrawnBecause = textFrom(input.reasonLv, input.reasonEn);
		await act.tx
			.update(newsItems)
			.set({ state: "withdrawn", withdrawnAt: act.at, withdrawnBecause, revision: row.revision + 1 })
			.where(eq(newsItems.id, row.id));
		await act.audit({
			subject: ["news", row.slug],
			before: { state: row.state },
			after: { state: "withdrawn", reason: withdrawnBecause },
		});
		await tellNews(act, row, "withdrawn", withdrawnBecause);
	},
});

/** A draft that nobody has read goes for good. */
export const deleteNews = operation({
	name: "portal.deleteNews",
	allow: writers,
	publishes: false,
	input: oneForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "delete");
		await act.tx.delete(newsItems).where(eq(newsItems.id, row.id));
		const { title, lead, body } = row;
		await act.audit({ subject: ["news", row.slug], before: { title, lead, body } });
	},
});
