// What to copy to show a figure on another site.
import { at } from "./address.ts";
import type { Frame } from "./page.tsx";
import { uiWords } from "./words.ts";

type Props = { frame: Frame; path: string; title: string; heightPx: number };

export function EmbedBox({ frame: { lang, origin }, path, title, heightPx }: Props) {
	const words = uiWords[lang];
	const address = origin + at(lang, path);
	const code = `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${heightPx}" loading="lazy"></iframe>`;
	return (
		<details class="fold">
			<summary>{words.embed}</summary>
			<div class="stack">
				<p>{words.embedHelp}</p>
				<div class="field">
					<label for="ievietot">{words.embedCode}</label>
					<textarea class="ds-input raw embed-code" id="ievietot" readonly rows={4} spellcheck={false}>
						{code}
					</textarea>
				</div>
				<p>
					<a href={at(lang, path)}>{words.embedLook}</a>
				</p>
			</div>
		</details>
	);
}

const quoted = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
