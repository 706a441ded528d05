// What proves an item's statement: files and links, kept with the item until it is accepted.
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { Missing } from "#kernel/errors.ts";
import { contentHash } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { keepEvidenceFile } from "#modules/planning/index.ts";
import { evidenceForm } from "./form.ts";
import { lockWritableItem, requireUnsubmitted } from "./rows.ts";
import { roundItemEvidence } from "./tables.ts";

/** So many may prove one item. */
const most = 50;

export const addItemEvidence = operation({
	name: "reporting.addRoundItemEvidence",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: false,
	input: evidenceForm,
	async run(act, input): Promise<{ id: string }> {
		const { item } = await lockWritableItem(act, input.item);
		requireUnsubmitted(item);
		const seenOn = input.seenOn ?? act.today;
		if (seenOn > act.today) throw invalidFields({ seenOn: inFuture });
		const had = await act.tx.select().from(roundItemEvidence).where(eq(roundItemEvidence.itemId, item.id));
		if (had.some((one) => isSame(one, input))) {
			throw invalidFields({ [input.evidenceFile ? "evidenceFile" : "evidenceUrl"]: already });
		}
		if (had.length >= most) throw invalidFields({ evidenceFile: tooMany });
		const { title, hash = null, url = null } = await given(act, input);
		const id = newId();
		await act.tx.insert(roundItemEvidence).values({
			...{ id, itemId: item.id, title, url, fileHash: hash, seenOn },
			...{ addedById: act.actor.id, addedAt: act.at },
		});
		await act.audit({
			subject: ["round-item", item.id],
			after: { evidence: { title, url, file: hash, seen_on: seenOn } },
		});
		return { id };
	},
});

function isSame(one: typeof roundItemEvidence.$inferSelect, input: z.output<typeof evidenceForm>): boolean {
	const { evidenceFile, evidenceUrl } = input;
	return evidenceFile ? one.fileHash === contentHash(evidenceFile.bytes) : one.url === evidenceUrl;
}

type Given = { title: string; hash?: string; url?: string };

async function given(act: Act, input: z.output<typeof evidenceForm>): Promise<Given> {
	const { evidenceFile, evidenceUrl: url = "", evidenceTitle } = input;
	if (!evidenceFile) return { title: evidenceTitle ?? url, url };
	const kept = await keepEvidenceFile(act, evidenceFile);
	return { ...kept, title: evidenceTitle ?? kept.title };
}

const inFuture = { lv: "Diena nevar būt nākotnē.", en: "The day cannot be in the future." };
const already = { lv: "Tas jau ir pievienots.", en: "This has been added already." };
const tooMany = {
	lv: `Vienam vienumam var būt ne vairāk kā ${most} pierādījumu.`,
	en: `An item can have at most ${most} pieces of evidence.`,
};

export const dropItemEvidence = operation({
	name: "reporting.dropRoundItemEvidence",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: false,
	input: z.object({ item: z.uuid(), evidence: z.uuid() }),
	async run(act, input): Promise<void> {
		const { item } = await lockWritableItem(act, input.item);
		requireUnsubmitted(item);
		const [dropped] = await act.tx
			.delete(roundItemEvidence)
			.where(and(eq(roundItemEvidence.id, input.evidence), eq(roundItemEvidence.itemId, item.id)))
			.returning();
		if (!dropped) throw noSuchEvidence();
		const { title, url, fileHash: file, seenOn: seen_on } = dropped;
		await act.audit({ subject: ["round-item", item.id], before: { evidence: { title, url, file, seen_on } } });
	},
});

export const noSuchEvidence = () =>
	new Missing("no_such_evidence", { lv: "Tāda pierādījuma nav.", en: "There is no such evidence." });
