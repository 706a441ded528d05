// Open data: the catalogue for people and for machines, and the files of each set.
import { Hono } from "hono";
import { type Day, today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import { draw, originOf, type PageCtx, type PageEnv } from "#ui/web.ts";
import { dataSets, findDataSet } from "./all-sets.ts";
import { answerFile, openToAll } from "./answer.ts";
import { catalogueGraph } from "./catalogue.ts";
import { csvwMetadata } from "./csvw.ts";
import type { DataSet } from "./data-set.ts";
import { findPublisher } from "./publisher.ts";
import { bodyOf } from "./rendering.ts";
import { sampleOf } from "./sample.ts";
import { openStock, type Stock } from "./shelf.ts";
import { CataloguePage } from "./views/catalogue-page.tsx";
import { DataSetPage } from "./views/data-set-page.tsx";

export function openDataPages(deps: Deps) {
	const stock = openStock(deps);
	return new Hono<PageEnv>()
		.use("/data/:file{.+\\.(?:csv|json|jsonld)}", openToAll)
		.get("/data/catalog.jsonld", async (c) => answerCatalogue(deps, c, stock))
		.get("/data/:file{.+\\.csv-metadata\\.json}", async (c) => answerMetadata(c, stock))
		.get("/data/:file{.+\\.(?:csv|json)}", async (c) => answerSet(deps, c, stock))
		.get("/data", async (c) => {
			const stocked = await stock(dataSets);
			return draw(c, <CataloguePage frame={c.var.frame()} sets={stocked} base={originOf(c, deps)} />);
		})
		.get("/data/:set", async (c) => {
			const set = requireSet(c.req.param("set"));
			const [stocked] = await stock([set]);
			if (!stocked) throw new Error("a set was not made");
			const sample = await sampleOf(deps.db, set, today(deps.clock));
			return draw(c, <DataSetPage frame={c.var.frame()} stocked={stocked} sample={sample} base={originOf(c, deps)} />);
		});
}

async function answerCatalogue(deps: Deps, c: PageCtx, stock: Stock): Promise<Response> {
	const base = originOf(c, deps);
	const sets = await stock(dataSets);
	const modified = new Date(Math.max(...sets.map((one) => one.modified.getTime())));
	const publisher = await findPublisher(deps.db, today(deps.clock));
	const graph = catalogueGraph({ base, publisher, modified, sets });
	const body = bodyOf(`${JSON.stringify(graph, null, "\t")}\n`);
	return answerFile(c, { body, type: "application/ld+json", filename: "catalog.jsonld", modified });
}

async function answerMetadata(c: PageCtx, stock: Stock): Promise<Response> {
	const set = requireSet(fileParam(c).replace(/\.csv-metadata\.json$/, ""));
	const [stocked] = await stock([set]);
	if (!stocked) throw new Error("a set was not made");
	const { modified } = stocked;
	const body = bodyOf(`${JSON.stringify(csvwMetadata(set, modified), null, "\t")}\n`);
	return answerFile(c, { body, type: "application/csvm+json", filename: `${set.code}.csv-metadata.json`, modified });
}

async function answerSet(deps: Deps, c: PageCtx, stock: Stock): Promise<Response> {
	const [, code = "", format] = /^(.+)\.(csv|json)$/.exec(fileParam(c)) ?? [];
	const set = requireSet(code);
	const asOf: Day | undefined = c.req.query("as_of") ? asOfDay(c, deps.clock) : undefined;
	const [stocked] = await stock([set], asOf);
	if (!stocked) throw new Error("a set was not made");
	const { rendering, modified } = stocked;
	const name = asOf ? `${set.code}-${asOf}` : set.code;
	if (format === "json") {
		const type = "application/json; charset=utf-8";
		return answerFile(c, { body: rendering.json, type, filename: `${name}.json`, modified });
	}
	return answerFile(c, {
		body: rendering.csv,
		type: "text/csv; charset=utf-8; header=present",
		filename: `${name}.csv`,
		modified,
		// How a program that has the file finds what its columns mean (CSVW, 5.2).
		links: `<${set.code}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
	});
}

const fileParam = (c: PageCtx) => c.req.param("file") ?? "";

function requireSet(code: string): DataSet {
	const set = findDataSet(code);
	if (set) return set;
	const known = dataSets.map((one) => one.code).join(", ");
	throw new Missing("no_such_data_set", {
		lv: `Datu kopas „${code.slice(0, 60)}” nav. Ir šādas: ${known}.`,
		en: `There is no data set “${code.slice(0, 60)}”. These are there: ${known}.`,
	});
}
