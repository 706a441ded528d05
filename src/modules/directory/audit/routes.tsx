// The audit trail, for those who oversee.
import { Hono } from "hono";
import { z } from "zod";
import { hasRole } from "#kernel/access.ts";
import { listAuditLines } from "#kernel/audit-queries.ts";
import { Refused } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { namesOf } from "../people/queries.ts";
import { AuditPage } from "./views/page.tsx";
import { auditWords } from "./words.ts";

const most = 100;

export function auditPages(deps: Deps) {
	return new Hono<PageEnv>().get("/auditacija", async (c) => {
		const { actor } = c.var;
		if (!hasRole(actor, "auditor", "plan-coordinator", "system-admin")) {
			const said = { lv: auditWords.lv.onlyFor, en: auditWords.en.onlyFor };
			throw new Refused("audit_not_allowed", said, actor.kind === "anyone" ? 401 : 403);
		}
		const subject = c.req.query("subject")?.trim().slice(0, 200) || undefined;
		const before = z.uuid().safeParse(c.req.query("before")).data;
		const lines = await listAuditLines(
			deps.db,
			{ ...(subject ? { subjectId: subject } : {}), ...(before ? { before } : {}) },
			most,
		);
		const older = lines.length === most ? lines.at(-1)?.id : undefined;
		return draw(
			c,
			<AuditPage frame={c.var.frame()} lines={lines} names={await namesOf(deps.db)} subject={subject} older={older} />,
		);
	});
}
