import { formatInstant, formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, TableBox } from "#ui/parts.tsx";
import { importWords } from "../words.ts";
import { StateMark } from "./state-mark.tsx";

export type ImportLine = {
	id: string;
	filename: string;
	title: string;
	asOf: string;
	state: "waiting" | "accepted" | "discarded";
	broughtAt: Date;
	broughtBy: string | undefined;
	/** Made, or waiting to be made; not counted for what was discarded and for what has long been waiting. */
	changes: number | undefined;
};

export function ImportList({ frame, lines }: { frame: Frame; lines: ImportLine[] }) {
	const { lang } = frame;
	const words = importWords[lang];
	const bring = (
		<a class="ds-button" href={at(lang, "/importi/jauns")}>
			{words.bring}
		</a>
	);
	return (
		<Page frame={frame} title={words.imports} description={words.lead}>
			<div class="head">
				<h1>{words.imports}</h1>
				<p class="lead">{words.lead}</p>
				{lines.length > 0 ? <p class="actions">{bring}</p> : null}
			</div>
			{lines.length > 0 ? <Lines lines={lines} lang={lang} /> : <NoneYet lang={lang}>{bring}</NoneYet>}
		</Page>
	);
}

function NoneYet({ lang, children }: { lang: Lang; children: unknown }) {
	const words = importWords[lang];
	return (
		<div class="stack">
			<p>
				<strong>{words.none}</strong> {words.noneHelp}
			</p>
			<p class="actions">{children}</p>
		</div>
	);
}

function Lines({ lines, lang }: { lines: ImportLine[]; lang: Lang }) {
	const words = importWords[lang];
	return (
		<TableBox label={words.imports}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.file}</th>
						<th scope="col">{words.plan}</th>
						<th scope="col">{words.asOf}</th>
						<th scope="col">{words.state}</th>
						<th scope="col" class="n">
							{words.changes}
						</th>
						<th scope="col">{words.brought}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<Line line={line} lang={lang} />
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function Line({ line, lang }: { line: ImportLine; lang: Lang }) {
	const words = importWords[lang];
	return (
		<tr>
			<th scope="row" class="filename">
				<a href={at(lang, `/importi/${line.id}`)}>{line.filename}</a>
			</th>
			<td data-label={words.plan}>{line.title}</td>
			<td data-label={words.asOf}>
				<DayText day={line.asOf} lang={lang} />
			</td>
			<td data-label={words.state}>
				<StateMark state={line.state} lang={lang} />
			</td>
			<td class="n" data-label={words.changes}>
				<ChangeCount line={line} lang={lang} />
			</td>
			<td data-label={words.brought}>
				{line.broughtBy ? `${line.broughtBy}, ` : ""}
				<time datetime={line.broughtAt.toISOString()}>{formatInstant(lang, line.broughtAt)}</time>
			</td>
		</tr>
	);
}

function ChangeCount({ line, lang }: { line: ImportLine; lang: Lang }) {
	if (line.changes !== undefined) return <>{formatNumber(lang, line.changes)}</>;
	if (line.state === "discarded") return <>–</>;
	return <a href={at(lang, `/importi/${line.id}`)}>{importWords[lang].lookInside}</a>;
}
