// The audit trail, for those who oversee: filtered in the address, page by page, and as a file.
import { Hono } from "hono";
import { type Actor, hasRole } from "#kernel/access.ts";
import { auditChoices, listAuditLines } from "#kernel/audit-queries.ts";
import { Invalid, Refused } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { namesOf } from "../people/queries.ts";
import { linesAsCsv, linesAsJson } from "./export.ts";
import { askedOf, filterOf } from "./filter.ts";
import { AuditPage } from "./views/page.tsx";
import { auditWords } from "./words.ts";

const most = 100;
/** A file is made in memory; whoever needs more takes it month by month. */
const mostInFile = 50_000;

export function auditPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/auditacija", async (c) => {
			requireOverseer(c.var.actor);
			const asked = askedOf((name) => c.req.query(name));
			const page = { frame: c.var.frame(), asked, names: await namesOf(deps.db), choices: await auditChoices(deps.db) };
			try {
				const lines = await listAuditLines(deps.db, filterOf(asked, c.req.query("before")), most);
				const older = lines.length === most ? lines.at(-1)?.id : undefined;
				return draw(c, <AuditPage {...page} lines={lines} older={older} errors={{}} />);
			} catch (error) {
				if (!(error instanceof Invalid)) throw error;
				return draw(c, <AuditPage {...page} lines={[]} older={undefined} errors={error.fields} />, 422);
			}
		})
		.get("/auditacija/pieraksti.csv", async (c) => {
			requireOverseer(c.var.actor);
			const lines = await listAuditLines(deps.db, filterOf(askedOf((name) => c.req.query(name))), mostInFile);
			return c.body(linesAsCsv(lines, await namesOf(deps.db), c.var.lang), 200, asFile("csv", "text/csv"));
		})
		.get("/auditacija/pieraksti.json", async (c) => {
			requireOverseer(c.var.actor);
			const lines = await listAuditLines(deps.db, filterOf(askedOf((name) => c.req.query(name))), mostInFile);
			return c.body(linesAsJson(lines), 200, asFile("json", "application/json"));
		});
}

function asFile(kind: string, type: string): Record<string, string> {
	return {
		"Content-Type": `${type}; charset=utf-8`,
		"Content-Disposition": `attachment; filename="auditacija.${kind}"`,
		"Cache-Control": "no-store",
	};
}

function requireOverseer(actor: Actor): void {
	if (hasRole(actor, "auditor", "plan-coordinator", "system-admin")) return;
	const said = { lv: auditWords.lv.onlyFor, en: auditWords.en.onlyFor };
	throw new Refused("audit_not_allowed", said, actor.kind === "anyone" ? 401 : 403);
}
