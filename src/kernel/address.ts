// Where the pages of this installation are: for links in mail and in documents, which are made without a request.
import type { Db, Tx } from "./database.ts";
import { findSetting, keepSetting } from "./settings.ts";

const setting = "address";

/** Without a slash at the end; undefined until a server was started. */
export async function findAddress(db: Db): Promise<string | undefined> {
	return (await findSetting(db, setting)) as string | undefined;
}

/** The server says at its start where it is, so that jobs and the command line know it too. */
export async function keepAddress(tx: Tx, address: string): Promise<void> {
	await keepSetting(tx, setting, address.replace(/\/+$/, ""));
}
