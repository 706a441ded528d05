// The thread in which a DOCX is drawn: charts, pictures, pages and packing take seconds of processor time, in which the
// server's own thread goes on answering. Started by drawing.ts, ends when the document is done.
import { parentPort, workerData } from "node:worker_threads";
import { withAddresses } from "./document.ts";
import { writeDocx } from "./docx.ts";
import type { Drawing, DrawingNews } from "./drawing.ts";
import { outlineOf } from "./outlines.ts";
import { png } from "./pictures.ts";

const { kind, model, lang, asOf, base } = workerData as Drawing;
const tell = (news: DrawingNews, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(news, transfer);

const report = withAddresses(outlineOf(kind, model, lang), base);
const figures = report.blocks.filter((block) => block.kind === "figure").length;
let drawn = 0;
tell({ percent: 20 });
const bytes = await writeDocx(report, asOf, (svg, width) => {
	drawn += 1;
	tell({ percent: 20 + Math.round((40 * drawn) / figures) });
	return png(svg, width);
});
tell({ bytes }, [bytes.buffer]);
