// The thread in which a DOCX is drawn: charts, pictures, pages and packing take seconds of processor time, in which the
// server's own thread goes on answering. Started by drawing.ts.
import { parentPort } from "node:worker_threads";
import { withAddresses } from "./document.ts";
import { writeDocx } from "./docx.ts";
import type { DrawingNews, Wish } from "./drawing.ts";
import { outlineOf } from "./outlines.ts";
import { png } from "./pictures.ts";
import { writeHtml } from "./standalone.tsx";

const tell = (news: DrawingNews, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(news, transfer);

async function draw({ form, drawing }: Wish): Promise<Uint8Array<ArrayBuffer>> {
	const { kind, model, lang, asOf, base } = drawing;
	const report = withAddresses(outlineOf(kind, model, lang), base);
	if (form === "html") return new TextEncoder().encode(await writeHtml(report));
	const figures = report.blocks.filter((block) => block.kind === "figure").length;
	let drawn = 0;
	tell({ percent: 20 });
	return writeDocx(report, asOf, (svg, width) => {
		drawn += 1;
		tell({ percent: 20 + Math.round((40 * drawn) / figures) });
		return png(svg, width);
	});
}

parentPort?.on("message", async (wish: Wish) => {
	try {
		const bytes = await draw(wish);
		tell({ bytes }, [bytes.buffer]);
	} catch (error) {
		// Whoever asked gets it; the thread goes on with the next document.
		tell({ failed: error instanceof Error ? error : new Error(String(error)) });
	}
});
