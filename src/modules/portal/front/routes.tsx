import { Hono } from "hono";
import type { Deps } from "#kernel/web.ts";
import type { PageEnv } from "#ui/web.ts";

export function frontPage(_deps: Deps) {
	return new Hono<PageEnv>();
}
