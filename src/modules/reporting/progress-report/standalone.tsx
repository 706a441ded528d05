// The report as one HTML file that needs nothing beside it: styles inside, no script, no font from elsewhere.
import { readFile } from "node:fs/promises";
import { raw } from "hono/html";
import { Blocks, Contents } from "./blocks.tsx";
import type { ReportDocument } from "./document.ts";

/** The page's own styles, and a frame that they need; the path is relative to the project's root. */
const stylesheet = "src/ui/styles/report.css";

export async function writeHtml(report: ReportDocument): Promise<string> {
	const styles = await readFile(stylesheet, "utf8");
	return `<!DOCTYPE html>${await (<File report={report} styles={styles} />)}\n`;
}

function File({ report, styles }: { report: ReportDocument; styles: string }) {
	const { lang, kicker, title, lines } = report;
	return (
		<html lang={lang}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="generator" content="VIEDA" />
				<title>{`${kicker}. ${title}`}</title>
				<style>{raw(styles)}</style>
			</head>
			<body class="report-file">
				<main class="report">
					<header class="report__head">
						<p class="report__kicker">{kicker}</p>
						<h1>{title}</h1>
						{lines.map((line) => (
							<p>{line}</p>
						))}
					</header>
					<Contents document={report} />
					<Blocks document={report} />
				</main>
			</body>
		</html>
	);
}
