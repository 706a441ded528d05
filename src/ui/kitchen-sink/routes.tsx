import { Hono } from "hono";
import { draw, type PageEnv } from "#ui/web.ts";
import { KitchenSink } from "./page.tsx";

export function kitchenSinkPage() {
	return new Hono<PageEnv>().get("/virtuve", (c) =>
		draw(c, <KitchenSink frame={c.var.frame()} wrong={c.req.query("kludas") === "1"} />),
	);
}
