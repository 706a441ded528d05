// Blocks of the document as HTML; the page and the file that stands alone draw them alike.
import { raw } from "hono/html";
import type { Lang } from "#kernel/words.ts";
import { TableBox } from "#ui/parts.tsx";
import type * as content from "./document.ts";
import { documentWords } from "./words.ts";

/** Every footnote with its number, which follows from its place in the document. */
type Numbers = Map<content.Paragraph, number>;

export function Blocks({ document }: { document: content.ReportDocument }) {
	const { blocks, lang } = document;
	const numbers: Numbers = new Map(notesOf(blocks).map((note, index) => [note, index + 1]));
	return (
		<>
			{blocks.map((block) => (
				<BlockPart block={block} lang={lang} numbers={numbers} />
			))}
			<NoteList lang={lang} numbers={numbers} />
		</>
	);
}

function notesOf(blocks: content.Block[]): content.Paragraph[] {
	return blocks.flatMap(runsOf).flatMap((run) => (run.note ? [run.note] : []));
}

function runsOf(block: content.Block): content.Run[] {
	if (block.kind === "heading") return [block.text];
	if (block.kind === "paragraph") return block.runs;
	if (block.kind === "list") return block.items.flat();
	return block.kind === "figure" ? block.caption : block.rows.flatMap((row) => row.cells.flat(2));
}

type Part<Block> = { block: Block; lang: Lang; numbers: Numbers };

function BlockPart({ block, lang, numbers }: Part<content.Block>) {
	if (block.kind === "heading") return <HeadingPart block={block} lang={lang} numbers={numbers} />;
	if (block.kind === "figure") return <FigurePart block={block} lang={lang} numbers={numbers} />;
	if (block.kind === "table") return <TablePart block={block} lang={lang} numbers={numbers} />;
	if (block.kind === "paragraph") {
		return (
			<p class={block.remark ? "report__remark" : undefined}>
				<Runs runs={block.runs} lang={lang} numbers={numbers} />
			</p>
		);
	}
	return (
		<ul>
			{block.items.map((item) => (
				<li>
					<Runs runs={item} lang={lang} numbers={numbers} />
				</li>
			))}
		</ul>
	);
}

/** The page's own title is the h1, so the report's chapters are h2. */
function HeadingPart({ block, lang, numbers }: Part<content.Heading>) {
	const text = <Runs runs={[block.text]} lang={lang} numbers={numbers} />;
	if (block.level === 1) return <h2 id={block.id}>{text}</h2>;
	return block.level === 2 ? <h3 id={block.id}>{text}</h3> : <h4 id={block.id}>{text}</h4>;
}

function FigurePart({ block, lang, numbers }: Part<content.Figure>) {
	const word = documentWords[lang].figure;
	const label = lang === "lv" ? `${block.number}. ${word}. ` : `${word} ${block.number}. `;
	return (
		<figure class="chart" id={block.id}>
			<div class="chart__wide">{raw(block.svg)}</div>
			<div class="chart__narrow">{raw(block.narrowSvg)}</div>
			<figcaption>
				{label}
				<Runs runs={block.caption} lang={lang} numbers={numbers} />
			</figcaption>
		</figure>
	);
}

/** On a telephone the rows of a table of texts become cards; a table of numbers scrolls. */
const tableClass = ({ columns }: content.Table) =>
	`ds-table report__table report__table--${columns.filter((column) => column.numeric).length > 2 ? "wide" : "cards"}`;

function TablePart({ block, lang, numbers }: Part<content.Table>) {
	return (
		<TableBox label={block.label}>
			<table class={tableClass(block)}>
				<colgroup>
					{block.columns.map((column) => (
						<col width={`${column.share}%`} />
					))}
				</colgroup>
				<thead>
					<tr>
						{block.columns.map((column) => (
							<th scope="col" class={column.numeric ? "num" : undefined}>
								{column.title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{block.rows.map((row) => (
						<tr class={row.total ? "report__total" : undefined}>
							{row.cells.map((cell, index) => (
								<td class={block.columns[index]?.numeric ? "num" : undefined}>
									{cell.map((line) => (
										<p>
											<Runs runs={line} lang={lang} numbers={numbers} />
										</p>
									))}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function Runs({ runs, lang, numbers }: { runs: content.Paragraph; lang: Lang; numbers: Numbers }) {
	return (
		<>
			{runs.map((run) => (
				<>
					{drawRun(run, lang)}
					{run.note ? <Reference number={numbers.get(run.note) ?? 0} /> : null}
				</>
			))}
		</>
	);
}

function drawRun(run: content.Run, lang: Lang) {
	const { text, strong, late, href, quiet } = run;
	const foreign = run.lang === lang ? undefined : run.lang;
	const said = href ? (
		<a href={href} class={quiet ? "report__quiet" : undefined} lang={foreign}>
			{text}
		</a>
	) : (
		text
	);
	if (strong || late) {
		return (
			<strong class={late ? "late" : undefined} lang={href ? undefined : foreign}>
				{said}
			</strong>
		);
	}
	return foreign && !href ? <span lang={foreign}>{text}</span> : said;
}

function Reference({ number }: { number: number }) {
	return (
		<sup class="report__ref">
			<a href={`#atsauce-${number}`} id={`vieta-${number}`}>
				{number}
			</a>
		</sup>
	);
}

function NoteList({ lang, numbers }: { lang: Lang; numbers: Numbers }) {
	const words = documentWords[lang];
	if (numbers.size === 0) return null;
	return (
		<section class="report__notes">
			<h2 id="atsauces">{words.notes}</h2>
			<ol>
				{[...numbers].map(([note, number]) => (
					<li id={`atsauce-${number}`}>
						<Runs runs={note} lang={lang} numbers={numbers} />{" "}
						<a href={`#vieta-${number}`} aria-label={`${words.backToText} (${number})`}>
							↑
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}

/** The chapters, as links. */
export function Contents({ document: { blocks, lang } }: { document: content.ReportDocument }) {
	const words = documentWords[lang];
	const chapters = blocks.filter((block) => block.kind === "heading").filter((block) => block.level === 1);
	return (
		<nav class="report__contents" aria-label={words.contents}>
			<h2>{words.contents}</h2>
			<ol>
				{chapters.map(({ id, text }) => (
					<li>
						<a href={`#${id}`} lang={text.lang === lang ? undefined : text.lang}>
							{text.text}
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
