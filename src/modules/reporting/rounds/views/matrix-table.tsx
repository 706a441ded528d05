// Institutions × directions. Where there are few items each has its own sign; else a cell counts and leads to its list.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { TableBox } from "#ui/parts.tsx";
import { filterQuery, type ItemFilter, nobody } from "../filter.ts";
import { type Cell, type Matrix, type MatrixRow, type Standing, standingOf } from "../matrix.ts";
import { matrixWords, standingWords } from "../matrix-words.ts";
import { itemPath, roundPath } from "../paths.ts";
import type { RoundItem, RoundView } from "../queries.ts";
import { tallyItems } from "../rules.ts";
import { itemStateWords, roundWords } from "../words.ts";

type Props = {
	view: RoundView;
	matrix: Matrix;
	filter: ItemFilter;
	/** The items themselves, where they are few. */
	marks: readonly RoundItem[] | undefined;
	lang: Lang;
};

export function MatrixTable({ view, matrix, filter, marks, lang }: Props) {
	const words = roundWords[lang];
	const path = at(lang, roundPath(view.round.id));
	const link = (more: Partial<ItemFilter>) => `${withQuery(path, filterQuery({ ...filter, ...more }))}#saraksts`;
	const byCell = Map.groupBy(marks ?? [], (item) => `${item.institutionId} ${item.direction ?? nobody}`);
	return (
		<>
			<TableBox label={words.matrix} tall>
				<table class="ds-table table round-matrix" data-grid>
					<caption>{marks ? matrixWords[lang].marksCaption : matrixWords[lang].caption}</caption>
					<thead>
						<tr>
							<th scope="col">{words.institution}</th>
							{matrix.directions.map((code) => (
								<DirectionHead view={view} code={code} href={link({ direction: code })} lang={lang} />
							))}
							<th scope="col">{matrixWords[lang].total}</th>
						</tr>
					</thead>
					<tbody>
						{matrix.rows.map((row) => (
							<tr>
								<InstitutionHead view={view} row={row} href={link({ institution: row.institution })} lang={lang} />
								{row.cells.map((cell, index) => {
									const direction = matrix.directions[index] ?? "";
									if (cell.total === 0) return <td class="cell cell--none" />;
									const key = `${view.institutions.get(row.institution)?.id ?? null} ${direction}`;
									return marks ? (
										<td class="cell cell--marks">
											{(byCell.get(key) ?? []).map((item) => (
												<ItemSign item={item} isLate={view.isLate} round={view.round.id} lang={lang} />
											))}
										</td>
									) : (
										<CountCell
											cell={cell}
											isLate={view.isLate}
											href={link({ institution: row.institution, direction })}
											lang={lang}
										/>
									);
								})}
								<CountCell
									cell={row.tally}
									isLate={view.isLate}
									href={link({ institution: row.institution })}
									lang={lang}
								/>
							</tr>
						))}
					</tbody>
					<tfoot>
						<tr>
							<th scope="row">{matrixWords[lang].total}</th>
							{matrix.columns.map((cell, index) => (
								<CountCell
									cell={cell}
									isLate={view.isLate}
									href={link({ direction: matrix.directions[index] ?? "" })}
									lang={lang}
								/>
							))}
							<CountCell cell={matrix.tally} isLate={view.isLate} href={link({})} lang={lang} />
						</tr>
					</tfoot>
				</table>
			</TableBox>
			<Legend lang={lang} />
		</>
	);
}

type Head = { view: RoundView; href: string; lang: Lang };

function DirectionHead({ view, code, href, lang }: Head & { code: string }) {
	const found = view.round.directions.find((one) => one.code === code);
	const title = found ? textIn(found.title, lang) : undefined;
	return (
		<th scope="col">
			<a href={href} title={title?.text}>
				{found ? <span class="code">{code}</span> : null}
				<span class="round-matrix__title" lang={title && title.lang !== lang ? title.lang : undefined}>
					{title?.text ?? matrixWords[lang].noDirection}
				</span>
			</a>
		</th>
	);
}

function InstitutionHead({ view, row, href, lang }: Head & { row: MatrixRow }) {
	const found = view.institutions.get(row.institution);
	return (
		<th scope="row">
			<a href={href}>
				{found ? (
					<>
						<span class="round-matrix__code">{found.code}</span>{" "}
						<span class="round-matrix__name">{textIn(found.name, lang).text}</span>
					</>
				) : (
					roundWords[lang].noInstitution
				)}
			</a>
		</th>
	);
}

function CountCell({ cell, isLate, href, lang }: { cell: Cell; isLate: boolean; href: string; lang: Lang }) {
	const standing = standingOf(cell, isLate);
	if (standing === "none") return <td class="cell cell--none" />;
	const ready = cell.accepted + cell.excepted;
	return (
		<td class={`cell cell--${standing}`}>
			<a
				href={href}
				aria-label={`${ready}/${cell.total} ${matrixWords[lang].decided}, ${standingWords[lang][standing]}`}
			>
				{ready}/{cell.total}
			</a>
		</td>
	);
}

type SignProps = { item: RoundItem; isLate: boolean; round: string; lang: Lang };

function ItemSign({ item, isLate, round, lang }: SignProps) {
	const standing = standingOf(tallyItems([item.state]), isLate);
	const late = standing === "late" ? `, ${standingWords[lang].late}` : "";
	const said = `${item.code} ${textIn(item.title, lang).text}: ${itemStateWords[lang][item.state]}${late}`;
	return (
		<a class={`sign sign--${standing}`} href={at(lang, itemPath(round, item.id))} aria-label={said} title={said}>
			{item.code}
		</a>
	);
}

const signs: Exclude<Standing, "none">[] = ["late", "returned", "toReview", "going", "untouched", "ready"];

function Legend({ lang }: { lang: Lang }) {
	return (
		<ul class="legend" aria-hidden="true">
			{signs.map((standing) => (
				<li class={`cell--${standing}`}>
					<span class="legend__sign" /> {standingWords[lang][standing]}
				</li>
			))}
		</ul>
	);
}
