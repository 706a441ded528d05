// Tokens for machines: one's own, and all of them for a system administrator.
import { Hono } from "hono";
import { act, type Deps, formFields } from "#kernel/web.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { requireOwner } from "../own-account/operations.ts";
import { makeToken, revokeToken } from "./operations.ts";
import { listOwnGrants, listTokens } from "./queries.ts";
import { tokenScopes } from "./rules.ts";
import { MadePage, TokensPage } from "./views/tokens.tsx";

const path = "/mans-konts/markieri";
const usual: FormState = { values: { days: "90" }, errors: {} };

export function tokenPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(path, (c) => drawTokens(deps, c, usual))
		.post(path, async (c) => {
			const values = await formFields(c);
			const { name = "", grant = "", days = "" } = values;
			const scopes = tokenScopes.filter((scope) => values[`scope_${scope}`] === "1");
			const tried = await tryForm(() => act(deps, c, makeToken, { name, grant, days, scopes }));
			if ("problem" in tried) {
				return drawTokens(deps, c, { values, errors: "fields" in tried.problem ? tried.problem.fields : {} });
			}
			c.header("Cache-Control", "no-store");
			return draw(c, <MadePage frame={c.var.frame()} token={tried.done.token} />);
		})
		.post(`${path}/:id{[0-9a-f-]{36}}/atsaukt`, async (c) => {
			await act(deps, c, revokeToken, { id: c.req.param("id") });
			return goTo(c, `${path}?izdarits=1`);
		});
}

async function drawTokens(deps: Deps, c: PageCtx, form: FormState): Promise<Response> {
	const person = requireOwner(c.var.actor);
	const tokens = await listTokens(deps.db, c.var.actor, person, deps.clock.now());
	const grants = await listOwnGrants(deps.db, person);
	const revoked = c.req.query("izdarits") === "1";
	const page = <TokensPage frame={c.var.frame()} tokens={tokens} grants={grants} form={form} revoked={revoked} />;
	return draw(c, page, Object.keys(form.errors).length > 0 ? 422 : 200);
}
