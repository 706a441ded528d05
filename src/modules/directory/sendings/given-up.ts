// Work that was given up is told to system administrators once a day.
import { z } from "zod";
import { operation } from "#kernel/operation.ts";
import type { NoticeKind } from "../notifications/kinds.ts";
import { notify } from "../notifications/notify.ts";
import { countGivenUp } from "./queries.ts";
import { givenUpWords } from "./words.ts";

export const givenUpKind: NoticeKind = {
	code: "directory.givenUp",
	name: { lv: givenUpWords.lv.kind, en: givenUpWords.en.kind },
	standard: "inbox",
};

const dayMs = 86_400_000;

export const tellOfGivenUp = operation({
	name: "directory.tellOfGivenUp",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<void> {
		const count = await countGivenUp(act.tx, new Date(act.at.getTime() - dayMs));
		if (count === 0) return;
		const told = await notify(act, {
			to: { institution: null, roles: ["system-admin"] },
			kind: givenUpKind,
			text: { lv: givenUpWords.lv.said(count), en: givenUpWords.en.said(count) },
			path: "/sutijumi",
			key: `given-up ${act.today}`,
		});
		if (told.length > 0)
			await act.audit({ subject: ["given-up", act.today], after: { jobs: count, people: told.length } });
	},
});
