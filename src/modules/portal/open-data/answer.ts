// A file as HTTP answers it: strong validators (RFC 9110, 13), gzip as a variant of its own, open to every site.
import { accepts } from "hono/accepts";
import { cors } from "hono/cors";
import type { PageCtx } from "#ui/web.ts";
import type { Body } from "./rendering.ts";

/** What anyone may read anyone's page may read: no cookie is looked at, and nothing is said that is not public. */
export const openToAll = cors({
	origin: "*",
	allowMethods: ["GET", "HEAD"],
	exposeHeaders: ["ETag", "Last-Modified", "Link"],
	maxAge: 86_400,
});

export type FileAnswer = { body: Body; type: string; filename: string; modified: Date; links?: string };

export async function answerFile(c: PageCtx, { body, type, filename, modified, links }: FileAnswer): Promise<Response> {
	const encoding = accepts(c, { header: "Accept-Encoding", supports: ["gzip"], default: "identity" });
	const etag = encoding === "gzip" ? `"${body.sha256}-gzip"` : `"${body.sha256}"`;
	const headers: Record<string, string> = {
		ETag: etag,
		"Last-Modified": modified.toUTCString(),
		"Cache-Control": "public, no-cache",
		Vary: "Accept-Encoding",
		...(links ? { Link: links } : {}),
	};
	if (isUnchanged(c, etag, modified)) return c.body(null, 304, headers);
	const content = { "Content-Type": type, "Content-Disposition": `inline; filename="${filename}"` };
	if (encoding === "gzip") {
		const bytes = (await body.gzipped()) as Uint8Array<ArrayBuffer>;
		const length = { "Content-Encoding": "gzip", "Content-Length": String(bytes.length) };
		return c.body(bytes, 200, { ...headers, ...content, ...length });
	}
	return c.body(streamOf(body.chunks), 200, { ...headers, ...content, "Content-Length": String(body.size) });
}

/** If-None-Match alone decides where it is sent; of the two only it sees a change within a second. */
function isUnchanged(c: PageCtx, etag: string, modified: Date): boolean {
	const known = c.req.header("If-None-Match");
	if (known !== undefined) {
		const tags = known.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
		return tags.includes("*") || tags.includes(etag);
	}
	const since = Date.parse(c.req.header("If-Modified-Since") ?? "");
	return Number.isFinite(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
	let next = 0;
	return new ReadableStream({
		pull(controller) {
			const chunk = chunks[next];
			next += 1;
			if (chunk) controller.enqueue(chunk);
			if (next >= chunks.length) controller.close();
		},
	});
}
