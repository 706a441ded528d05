// A figure by itself, for a frame of another site: no navigation, no script, its source and the way to its page.
import { raw } from "hono/html";
import { at } from "#ui/address.ts";
import type { Frame } from "#ui/page.tsx";
import type { Figure } from "../../pictures/figures.ts";
import { embedWords } from "../words.ts";

export function EmbedPage({ frame, figure, css }: { frame: Frame; figure: Figure; css: string }) {
	const { lang, origin } = frame;
	const page = origin + at(lang, figure.path);
	return (
		<html lang={lang}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{figure.title}</title>
				<meta name="robots" content="noindex" />
				<link rel="canonical" href={page} />
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href={css} />
			</head>
			<body>
				<main>
					<figure>
						<figcaption>
							<h1>{figure.title}</h1>
							<p>{figure.sentence}</p>
						</figcaption>
						{figure.wide ? <div class="wide">{raw(figure.wide)}</div> : null}
						{figure.narrow ? <div class="narrow">{raw(figure.narrow)}</div> : null}
					</figure>
					<p class="source">
						{figure.source} ·{" "}
						<a href={page} target="_top">
							{embedWords[lang].more}
						</a>
					</p>
				</main>
			</body>
		</html>
	);
}
