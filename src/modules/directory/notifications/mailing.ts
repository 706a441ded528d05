// Letters to a person: into the outbox, with the links by which they are stopped.
import { type PostOffice, queueMail } from "#kernel/mail/outbox.ts";
import type { Act } from "#kernel/operation.ts";
import type { Lang, Text } from "#kernel/words.ts";
import type { NoticeKind } from "./kinds.ts";
import { type Letter, writeDigestLetter, writeNoticeLetter } from "./letter.ts";
import { letterWords } from "./letter-words.ts";
import { digestChoice } from "./rules.ts";
import { writeToken } from "./unsubscribing.ts";

export type Reader = { id: string; email: string; lang: Lang };
export type Said = { text: Text; path: string };

type Saying = Pick<Act, "tx" | "at">;

export async function mailNotice(act: Saying, office: PostOffice, reader: Reader, kind: NoticeKind, said: Said) {
	const why = letterWords[reader.lang].whyKind(kind.name[reader.lang]);
	await mail(act, office, reader, kind.code, (stopUrl, choicesUrl) =>
		writeNoticeLetter(reader.lang, item(office, reader.lang, said), { why, stopUrl, choicesUrl }),
	);
}

export async function mailDigest(act: Saying, office: PostOffice, reader: Reader, said: Said[]) {
	const items = said.map((one) => item(office, reader.lang, one));
	const why = letterWords[reader.lang].whyDigest;
	await mail(act, office, reader, digestChoice, (stopUrl, choicesUrl) =>
		writeDigestLetter(reader.lang, items, { why, stopUrl, choicesUrl }),
	);
}

async function mail(
	act: Saying,
	office: PostOffice,
	reader: Reader,
	kind: string,
	write: (stopUrl: string, choicesUrl: string) => Letter,
): Promise<void> {
	const token = await writeToken(act.tx, { person: reader.id, kind });
	const stopUrl = address(office, reader.lang, `/atteikties/${token}`);
	const letter = write(stopUrl, address(office, reader.lang, "/zinas/iestatijumi"));
	// RFC 8058: the reader's mail program may stop it by one POST, without opening a page.
	const headers = { "List-Unsubscribe": `<${stopUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
	await queueMail(act, office, { address: reader.email, lang: reader.lang, ...letter, headers });
}

function item(office: PostOffice, lang: Lang, { text, path }: Said) {
	return { text, url: address(office, lang, path) };
}

function address(office: PostOffice, lang: Lang, path: string): string {
	return `${office.publicUrl}${lang === "en" ? "/en" : ""}${path}`;
}
