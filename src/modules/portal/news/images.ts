// Pictures of a news item: each with words for those who cannot see it.
import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { contentTypeOf } from "#kernel/file-content.ts";
import { findFile, keepFile } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { withoutMetadata } from "#kernel/picture-metadata.ts";
import { writers } from "./access.ts";
import { dropImageForm, imageForm, textFrom } from "./form.ts";
import { lockNews } from "./rows.ts";
import { newsImages } from "./tables.ts";
import type { NewsState } from "./workflow.ts";

const pictures = ["image/png", "image/jpeg"];
const mostBytes = 3 * 1024 * 1024;
const mostImages = 20;

export const addNewsImage = operation({
	name: "portal.addNewsImage",
	allow: writers,
	publishes: false,
	input: imageForm,
	async run(act, input): Promise<{ number: number }> {
		const row = await lockNews(act, input.slug, "edit");
		if (!input.image) throw atImage("image_missing", "Izvēlieties attēlu.", "Choose a picture.");
		if (input.image.bytes.length > mostBytes)
			throw atImage("image_large", "Attēls ir par lielu: līdz 3 MB.", "The picture is too large: up to 3 MB.");
		const contentType = await contentTypeOf(input.image.bytes);
		if (!pictures.includes(contentType))
			throw atImage("image_kind", "Der PNG un JPEG attēli.", "PNG and JPEG pictures are taken.");
		const [last] = await act.tx
			.select({ number: newsImages.number })
			.from(newsImages)
			.where(eq(newsImages.itemId, row.id))
			.orderBy(desc(newsImages.number));
		const number = (last?.number ?? 0) + 1;
		if (number > mostImages)
			throw atImage(
				"images_many",
				"Vienam jaunumam der ne vairāk kā 20 attēlu.",
				"One item takes at most 20 pictures.",
			);
		const fileHash = await keepFile(act.tx, withoutMetadata(input.image.bytes, contentType), contentType, act.at);
		const alternative = textFrom(input.alternativeLv, input.alternativeEn);
		await act.tx.insert(newsImages).values({ id: newId(), itemId: row.id, number, fileHash, alternative });
		await act.audit({ subject: ["news", row.slug], after: { image: number, alternative } });
		return { number };
	},
});

function atImage(code: string, lv: string, en: string): Invalid {
	return new Invalid(code, { lv, en }, { image: { lv, en } });
}

export const dropNewsImage = operation({
	name: "portal.dropNewsImage",
	allow: writers,
	publishes: false,
	input: dropImageForm,
	async run(act, input): Promise<void> {
		const row = await lockNews(act, input.slug, "edit");
		const gone = await act.tx
			.delete(newsImages)
			.where(and(eq(newsImages.itemId, row.id), eq(newsImages.number, input.number)))
			.returning({ number: newsImages.number });
		if (gone.length === 0)
			throw new Conflict("no_such_image", { lv: "Šī attēla vairs nav.", en: "This picture is gone already." });
		await act.audit({ subject: ["news", row.slug], before: { image: input.number } });
	},
});

/** The picture's bytes. Whether the reader may see the item is asked before. */
export async function openImage(
	db: Db,
	item: { state: NewsState; images: { number: number; fileHash: string }[] },
	number: string,
): Promise<{ bytes: Uint8Array; contentType: string }> {
	const image = item.images.find((one) => String(one.number) === number);
	const file = image && (await findFile(db, image.fileHash));
	if (!file) throw new Missing("no_such_image", { lv: "Tāda attēla nav.", en: "There is no such picture." });
	return file;
}
