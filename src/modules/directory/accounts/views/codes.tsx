import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { localWords } from "../words.ts";

export function CodesPage({ frame, codes }: { frame: Frame; codes: string[] }) {
	const words = localWords[frame.lang];
	return (
		<Page frame={frame} title={words.codesTitle} meta={{ hidden: true }}>
			<div class="head">
				<h1>{words.codesTitle}</h1>
				<p class="lead">{words.codesLead}</p>
			</div>
			<ul class="recovery">
				{codes.map((code) => (
					<li>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<p>
				<a class="ds-button" href={at(frame.lang, "/")}>
					{words.goOn}
				</a>
			</p>
		</Page>
	);
}
