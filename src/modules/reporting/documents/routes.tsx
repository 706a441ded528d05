import { Hono } from "hono";
import { z } from "zod";
import { Missing } from "#kernel/errors.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import { draw, goTo, type PageCtx, type PageEnv } from "#ui/web.ts";
import { docxType } from "./docx.ts";
import { orderDocument } from "./operations.ts";
import { documentsPath, orderPath } from "./paths.ts";
import { findOrder, readCopy } from "./queries.ts";
import { OrderPage } from "./views/order-page.tsx";
import { fileName } from "./write.ts";

/** Documents as DOCX: asked for, waited for, taken along. */
export function documentPages(deps: Deps) {
	return new Hono<PageEnv>()
		.post(documentsPath, async (c) => {
			const { kind = "", subject = "", as_of = "" } = await formFields(c);
			const { id } = await act(deps, c, orderDocument, { kind: kind as never, subject, asOf: as_of, lang: c.var.lang });
			return goTo(c, orderPath(id));
		})
		.get(`${documentsPath}/:id`, async (c) => {
			const order = await getOrder(deps, c);
			return draw(c, <OrderPage frame={c.var.frame()} order={order} name={fileName(order, "docx")} />);
		})
		.get(`${documentsPath}/:id/datne`, async (c) => {
			const order = await getOrder(deps, c);
			const bytes = order.copy && (await readCopy(deps.db, order.copy.hash));
			if (!order.copy || !bytes) throw noSuchDocument();
			return c.body(bytes, 200, {
				"Content-Type": docxType,
				ETag: `"${order.copy.hash}"`,
				"Content-Disposition": `attachment; filename="${fileName(order, "docx")}"`,
			});
		});
}

async function getOrder(deps: Deps, c: PageCtx) {
	const id = c.req.param("id");
	const order = z.uuid().safeParse(id).success ? await findOrder(deps.db, id ?? "") : undefined;
	if (!order) throw noSuchDocument();
	return order;
}

const noSuchDocument = () =>
	new Missing("no_such_document", {
		lv: "Tāda dokumenta nav. Sagatavotos dokumentus glabā mēnesi; to var sagatavot no jauna.",
		en: "There is no such document. Documents made to order are kept for a month; it can be made again.",
	});
