// What the system sends and does by itself, and what of it has failed: for those who keep the system.
import { Hono } from "hono";
import { hasRole } from "#kernel/access.ts";
import { Refused } from "#kernel/errors.ts";
import { tryJobAgain } from "#kernel/jobs/operations.ts";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import { act, type Deps } from "#kernel/web.ts";
import { draw, goTo, type PageEnv } from "#ui/web.ts";
import { countSendings, listTroubledJobs } from "./queries.ts";
import { SendingsPage } from "./views/sendings.tsx";
import { sendingWords } from "./words.ts";

const most = 200;

export function sendingPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/sutijumi", async (c) => {
			const { actor } = c.var;
			if (!hasRole(actor, "system-admin")) {
				const said = { lv: sendingWords.lv.onlyFor, en: sendingWords.en.onlyFor };
				throw new Refused("sendings_not_allowed", said, actor.kind === "anyone" ? 401 : 403);
			}
			const counts = await countSendings(deps.db);
			const jobs = await listTroubledJobs(deps.db, most);
			const hasMail = (await findPostOffice(deps.db)) !== undefined;
			return draw(c, <SendingsPage frame={c.var.frame()} counts={counts} jobs={jobs} hasMail={hasMail} />);
		})
		.post("/sutijumi/:id/velreiz", async (c) => {
			await act(deps, c, tryJobAgain, { id: c.req.param("id") });
			return goTo(c, "/sutijumi");
		});
}
