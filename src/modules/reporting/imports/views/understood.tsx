import { formatNumber, type Lang } from "#kernel/words.ts";
import { type Status, StatusMark, statusLabels } from "#modules/planning/index.ts";
import { Notice, ShareBar, TableBox } from "#ui/parts.tsx";
import type { ImportShown } from "../shown.ts";
import { countedWarnings, heroLabel, importWords, sayAllPlaced, sayLine, sayUnplaced } from "../words.ts";

type Answer = ImportShown["answer"];

const heroes = ["directions", "measures", "deliverables", "deadlines"] as const;

/** The figures by which a reader sees at once whether the whole report was understood. */
export function Counts({ counts, lang }: { counts: Answer["counts"]; lang: Lang }) {
	return (
		<>
			<ul class="counts">
				{heroes.map((key) => (
					<li>
						<span class="big">{formatNumber(lang, counts[key])}</span>
						<span class="soft">{heroLabel(lang, key, counts[key])}</span>
					</li>
				))}
			</ul>
			<Statuses counts={counts} lang={lang} />
		</>
	);
}

const statuses: Status[] = ["done", "in_progress", "not_started", "lost_relevance"];

function Statuses({ counts, lang }: { counts: Answer["counts"]; lang: Lang }) {
	const words = importWords[lang];
	const shares = statuses.map((key) => ({ key, label: statusLabels[lang][key], count: counts.by_status[key] ?? 0 }));
	const without = counts.deliverables - shares.reduce((sum, share) => sum + share.count, 0);
	return (
		<>
			<ShareBar shares={shares} label={words.byStatus} />
			<ul class="status-counts">
				{statuses.map((status) =>
					counts.by_status[status] ? (
						<li>
							<StatusMark status={status} lang={lang} />{" "}
							<span class="num">{formatNumber(lang, counts.by_status[status])}</span>
						</li>
					) : null,
				)}
				{without > 0 ? (
					<li>
						{words.noStatus} <span class="num">{formatNumber(lang, without)}</span>
					</li>
				) : null}
			</ul>
		</>
	);
}

/** What the reader could not place, in full: the promise is that nothing is lost silently. */
export function Unplaced({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	const words = importWords[lang];
	const lines = shown.answer.unplaced;
	if (lines.length === 0) return <Notice tone="success" title={sayAllPlaced(lang, shown.placedLines)} />;
	const title = sayUnplaced(lang, lines.length);
	return (
		<section class="stack unplaced" aria-labelledby="nenovietotas">
			<h2 id="nenovietotas">{title}</h2>
			<p>{shown.state === "waiting" ? words.unplacedHelp : words.unplacedThen}</p>
			<TableBox label={title}>
				<table class="ds-table table">
					<thead>
						<tr>
							<th scope="col" class="n">
								{words.line}
							</th>
							<th scope="col">{words.lineText}</th>
						</tr>
					</thead>
					<tbody>
						{lines.map(({ line, text }) => (
							<tr>
								<td class="n">{line}</td>
								<td class="told" lang={lang === "lv" ? undefined : "lv"}>
									{text}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

export function Warnings({ warnings, lang }: { warnings: Answer["warnings"]; lang: Lang }) {
	if (warnings.length === 0) return null;
	return (
		<Notice tone="warning" title={countedWarnings(lang, warnings.length)}>
			<ul>
				{warnings.map(({ line, said }) => (
					<li>
						{said[lang] ?? said.lv} <span class="soft">({sayLine(lang, line)})</span>
					</li>
				))}
			</ul>
		</Notice>
	);
}
