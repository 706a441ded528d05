import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { DayText, TableBox } from "#ui/parts.tsx";
import { type Listing, rowsOnPage } from "../listing.ts";
import type { Institution } from "../queries.ts";
import { countInstitutions, institutionWords, kindName } from "../words.ts";
import { InstitutionLink } from "./parts.tsx";

type Props = { rows: Institution[]; all: Institution[]; asked: Listing; lang: Lang; asOf: string | undefined };

export function List({ rows, all, asked, lang, asOf }: Props) {
	const words = institutionWords[lang];
	const codes = new Map(all.map((row) => [row.id, row.code]));
	const start = (asked.page - 1) * rowsOnPage;
	const shown = rows.slice(start, start + rowsOnPage);
	const page = (lapa: number) =>
		at(
			lang,
			withQuery("/iestades", {
				skats: "saraksts",
				as_of: asOf,
				q: asked.q,
				veids: asked.kind,
				resors: asked.parent,
				lapa: lapa > 1 ? String(lapa) : undefined,
			}),
		);
	if (rows.length === 0) return <p>{words.none}</p>;
	return (
		<>
			<p class="soft">{countInstitutions(lang, rows.length)}</p>
			<TableBox label={words.title}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.name}</th>
							<th scope="col">{words.code}</th>
							<th scope="col">{words.kind}</th>
							<th scope="col">{words.parent}</th>
							<th scope="col">{words.validFrom}</th>
						</tr>
					</thead>
					<tbody>
						{shown.map((row) => (
							<tr>
								<th scope="row">
									<InstitutionLink row={row} lang={lang} asOf={asOf} />
								</th>
								<td data-label={words.code}>{row.code}</td>
								<td data-label={words.kind}>{kindName(row.kind, lang)}</td>
								<td data-label={words.parent}>{codes.get(row.parentId ?? "") ?? <span class="soft">–</span>}</td>
								<td data-label={words.validFrom}>
									{row.validFrom ? (
										<DayText day={row.validFrom} lang={lang} as="genitive" />
									) : (
										<span class="soft">–</span>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			<p class="actions">
				{asked.page > 1 ? <a href={page(asked.page - 1)}>{words.previousPage}</a> : null}
				{start + rowsOnPage < rows.length ? <a href={page(asked.page + 1)}>{words.nextPage}</a> : null}
			</p>
		</>
	);
}
