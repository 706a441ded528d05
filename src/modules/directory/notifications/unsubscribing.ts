// Links by which a reader of mail says "no more of these": signed, so that no sign-in is needed and none can be made up.
import { z } from "zod";
import type { Db, Tx } from "#kernel/database.ts";
import { isSigned, sign } from "#kernel/signing.ts";

const purpose = "unsubscribe";

/** What is stopped: mail of a kind, or the digest. */
export type Stopped = { person: string; kind: string };

const shape = z.tuple([z.uuid(), z.string().max(100)]);

export async function writeToken(tx: Tx, { person, kind }: Stopped): Promise<string> {
	const said = Buffer.from(JSON.stringify([person, kind])).toString("base64url");
	return `${said}.${await sign(tx, purpose, said)}`;
}

/** @returns nothing for a link that this installation has not written */
export async function readToken(db: Db, token: string): Promise<Stopped | undefined> {
	const [said = "", signature = "", ...rest] = token.split(".");
	if (rest.length > 0 || token.length > 500 || !(await isSigned(db, purpose, said, signature))) return undefined;
	const [person, kind] = shape.parse(JSON.parse(Buffer.from(said, "base64url").toString("utf8")));
	return { person, kind };
}
