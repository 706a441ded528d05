// A document as a page: the same chapters as in its DOCX, with links to take it along.
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker } from "#ui/parts.tsx";
import { Blocks, Contents } from "../blocks.tsx";
import type { ReportDocument } from "../document.ts";
import type { Wanted } from "../kinds.ts";
import { TakeAlong } from "./take-along.tsx";

type Props = {
	frame: Frame;
	wanted: Wanted;
	/** Without the language's prefix. */
	path: string;
	/** The address that gives the document to machines. */
	api: string;
	crumbs: { label: string; path: string }[];
	report: ReportDocument;
};

export function DocumentPage({ frame, wanted, path, api, crumbs, report }: Props) {
	return (
		<Page frame={frame} title={`${report.kicker}. ${report.title}`} crumbs={crumbs}>
			<article class="report">
				<header class="report__head">
					<p class="report__kicker">{report.kicker}</p>
					<h1>{report.title}</h1>
					{report.lines.map((line) => (
						<p>{line}</p>
					))}
				</header>
				<AsOfPicker lang={frame.lang} day={wanted.asOf} action={at(frame.lang, path)} />
				<TakeAlong wanted={wanted} api={api} />
				<Contents document={report} />
				<Blocks document={report} />
			</article>
		</Page>
	);
}
