// The thread in which a DOCX is drawn: charts, pictures, pages and packing take seconds of processor time, in which the
// server's own thread goes on answering. Started by drawing.ts.
import { parentPort } from "node:worker_threads";
import { withAddresses } from "./document.ts";
import { writeDocx } from "./docx.ts";
import type { Drawing, DrawingNews } from "./drawing.ts";
import { outlineOf } from "./outlines.ts";
import { png } from "./pictures.ts";

const tell = (news: DrawingNews, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(news, transfer);

async function draw({ kind, model, lang, asOf, base }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
	const report = withAddresses(outlineOf(kind, model, lang), base);
	const figures = report.blocks.filter((block) => block.kind === "figure").length;
	let drawn = 0;
	tell({ percent: 20 });
	return writeDocx(report, asOf, (svg, width) => {
		drawn += 1;
		tell({ percent: 20 + Math.round((40 * drawn) / figures) });
		return png(svg, width);
	});
}

parentPort?.on("message", async (drawing: Drawing) => {
	try {
		const bytes = await draw(drawing);
		tell({ bytes }, [bytes.buffer]);
	} catch (error) {
		// Whoever asked gets it; the thread goes on with the next document.
		tell({ failed: error instanceof Error ? error : new Error(String(error)) });
	}
});
