// The report as one HTML file that needs nothing beside it: styles inside, no script, no font from elsewhere.
import { readFile } from "node:fs/promises";
import { raw } from "hono/html";
import { Blocks, Contents } from "./blocks.tsx";
import type { ReportDocument } from "./document.ts";

/** The pages' own styles for the report and its charts, and what they need around them. Paths from the project's root. */
const stylesheets = ["report-file", "chart", "report"].map((name) => `src/ui/styles/${name}.css`);

export async function writeHtml(report: ReportDocument, nonce?: string): Promise<string> {
	const styles = await Promise.all(stylesheets.map((path) => readFile(path, "utf8")));
	return `<!DOCTYPE html>${await (<File report={report} styles={styles.join("")} nonce={nonce} />)}\n`;
}

function File({ report, styles, nonce }: { report: ReportDocument; styles: string; nonce: string | undefined }) {
	const { lang, kicker, title, lines } = report;
	return (
		<html lang={lang}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="generator" content="VIEDA" />
				<title>{`${kicker}. ${title}`}</title>
				<style nonce={nonce}>{raw(styles)}</style>
			</head>
			<body>
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
