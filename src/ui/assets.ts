// The stylesheet, the script and the fonts, built once at the start, addressed by their content.
import { build } from "esbuild";
import { Hono } from "hono";

export type Asset = { bytes: Uint8Array; contentType: string };
export type Assets = { files: Map<string, Asset>; css: string; script: string; embedCss: string };

const contentTypes: Record<string, string> = {
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	woff2: "font/woff2",
	svg: "image/svg+xml",
};

/** Paths are relative to the project's root, which is the working folder of every command. */
export async function buildAssets(): Promise<Assets> {
	const result = await build({
		entryPoints: { app: "src/ui/styles/app.css", embed: "src/ui/styles/embed.css", page: "client/page.ts" },
		bundle: true,
		minify: true,
		write: false,
		format: "esm",
		target: ["chrome111", "firefox115", "safari16.4"],
		outdir: "/assets",
		publicPath: "/assets",
		entryNames: "[name].[hash]",
		assetNames: "[name].[hash]",
		loader: { ".woff2": "file", ".svg": "file" },
		logLevel: "silent",
	});
	const files = new Map(
		result.outputFiles.map((file) => {
			const name = file.path.split("/").at(-1) ?? "";
			return [
				name,
				{ bytes: file.contents, contentType: contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" },
			];
		}),
	);
	const find = (start: string, end: string) => {
		const name = [...files.keys()].find((one) => one.startsWith(start) && one.endsWith(end));
		if (!name) throw new Error(`no asset ${start}…${end} was built`);
		return `/assets/${name}`;
	};
	return { files, css: find("app.", ".css"), script: find("page.", ".js"), embedCss: find("embed.", ".css") };
}

/** Addresses carry the content's hash, so browsers may keep what they have for good. */
export function assetRoutes({ files }: Assets) {
	return new Hono().get("/assets/:name", (c) => {
		const asset = files.get(c.req.param("name"));
		// No page is drawn here: assets are answered before a page's frame is known.
		if (!asset) return c.text("Not found", 404);
		return c.body(asset.bytes as Uint8Array<ArrayBuffer>, 200, {
			"Content-Type": asset.contentType,
			"Cache-Control": "public, max-age=31536000, immutable",
		});
	});
}
