// Mail is put into the outbox in the transaction of what it tells, and sent by a job afterwards.
import type { Db, Tx } from "../database.ts";
import { newId } from "../id.ts";
import { enqueue } from "../jobs/queue.ts";
import type { Act } from "../operation.ts";
import { findSetting, keepSetting } from "../settings.ts";
import type { Lang } from "../words.ts";
import { mails } from "./tables.ts";

/** How mail leaves this installation, as its server was started. */
export type PostOffice = {
	/** The sender's address. */
	from: string;
	/** Where the pages are, without a slash at the end. */
	publicUrl: string;
};

const setting = "post-office";
export const sendMailKind = "mail.send";

/** Undefined where no mail is sent: without SMTP_URL nothing is put into the outbox. */
export async function findPostOffice(db: Db): Promise<PostOffice | undefined> {
	return ((await findSetting(db, setting)) as PostOffice | false | undefined) || undefined;
}

/** The server says at its start whether and how mail leaves, so that acts of the command line know it too. */
export async function keepPostOffice(tx: Tx, office: PostOffice | undefined): Promise<void> {
	await keepSetting(tx, setting, office ?? false);
}

export type NewMail = {
	address: string;
	lang: Lang;
	subject: string;
	plain: string;
	html: string;
	/** Further headers, such as List-Unsubscribe. */
	headers: Record<string, string>;
};

/** @returns the mail's id */
export async function queueMail(act: Pick<Act, "tx" | "at">, office: PostOffice, mail: NewMail): Promise<string> {
	const id = newId();
	const messageId = `<${id}@${new URL(office.publicUrl).hostname}>`;
	await act.tx.insert(mails).values({ id, messageId, ...mail, subject: oneLine(mail.subject), queuedAt: act.at });
	await enqueue(act, { kind: sendMailKind, payload: { mail: id }, key: id });
	return id;
}

/** A header is one line: whatever would end it becomes a space. */
function oneLine(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
}
