// The index made anew: by command, after a version that stems otherwise, and every night, as days change what holds.
import { z } from "zod";
import { dailyAt } from "../clock.ts";
import { callsOperation } from "../jobs/handler.ts";
import { operation } from "../operation.ts";
import { findSetting, keepSetting } from "../settings.ts";
import { keepScope, remakeIndex } from "./keeping.ts";
import { searchVersion } from "./terms.ts";

const versionSetting = "searchVersion";

export const rebuildSearch = operation({
	name: "installation.rebuildSearch",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<{ documents: number }> {
		const documents = await remakeIndex(act.tx, act.search, act.today);
		await keepSetting(act.tx, versionSetting, searchVersion);
		await act.audit({ subject: ["search-index", "all"], after: { documents, version: searchVersion } });
		return { documents };
	},
});

/** What begins or ends with the day: a version that comes into force, a name from that day on. */
export const refreshSearch = operation({
	name: "installation.refreshSearch",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<void> {
		if ((await findSetting(act.tx, versionSetting)) !== searchVersion) {
			await act.call(rebuildSearch, {});
			return;
		}
		let changed = 0;
		for (const source of act.search) {
			const { written, removed } = await keepScope(act.tx, source, "", act.today);
			changed += written + removed;
		}
		if (changed > 0) await act.audit({ subject: ["search-index", act.today], after: { changed } });
	},
});

export const refreshSearchNightly = callsOperation("installation.refreshSearch", refreshSearch, {
	next: dailyAt("00:10"),
});
