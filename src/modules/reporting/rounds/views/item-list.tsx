// The items that fit the filter, page by page, with what is said of each in short.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { filterQuery, type ItemFilter, itemsPerPage } from "../filter.ts";
import { matrixWords, sayPage } from "../matrix-words.ts";
import { itemPath, roundPath } from "../paths.ts";
import type { RoundItem, RoundView } from "../queries.ts";
import { stillOpen } from "../rules.ts";
import { sayShortly } from "../shortly.ts";
import { roundWords } from "../words.ts";
import { ItemMark } from "./parts.tsx";

export type ListProps = {
	view: RoundView;
	items: readonly RoundItem[];
	filter: ItemFilter;
	/** From 1. */
	page: number;
	total: number;
	lang: Lang;
};

export function ItemList(props: ListProps) {
	const { view, items, lang, total } = props;
	const words = roundWords[lang];
	const codes = new Map([...view.institutions.values()].map((one) => [one.id, one.code]));
	const showsWho = new Set(items.map((item) => item.institutionId)).size > 1;
	if (items.length === 0) return <p>{matrixWords[lang].nothing}</p>;
	return (
		<>
			<TableBox label={words.items}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.items}</th>
							{showsWho ? <th scope="col">{words.institution}</th> : null}
							<th scope="col">{words.state}</th>
							<th scope="col">{matrixWords[lang].statement}</th>
						</tr>
					</thead>
					<tbody>
						{items.map((item) => (
							<tr>
								<th scope="row">
									<a class="element-link" href={at(lang, itemPath(view.round.id, item.id))}>
										<span class="code">{item.code}</span>
										<Said text={item.title} lang={lang} />
									</a>
								</th>
								{showsWho ? (
									<td data-label={words.institution}>{codes.get(item.institutionId ?? "") ?? words.coordinator}</td>
								) : null}
								<td>
									<ItemMark state={item.state} lang={lang} />
									{view.isLate && stillOpen.includes(item.state) ? (
										<span class="late small"> {matrixWords[lang].late}</span>
									) : null}
								</td>
								<td>
									{sayShortly(item, lang)}
									{item.comment ? <span class="soft small"> {item.comment}</span> : null}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{total > itemsPerPage ? <Pages {...props} /> : null}
		</>
	);
}

function Pages({ view, filter, page, total, lang }: ListProps) {
	const words = matrixWords[lang];
	const last = Math.ceil(total / itemsPerPage);
	const link = (to: number) => {
		const query = { ...filterQuery(filter), lapa: to === 1 ? undefined : String(to) };
		return `${at(lang, withQuery(roundPath(view.round.id), query))}#saraksts`;
	};
	const from = (page - 1) * itemsPerPage + 1;
	return (
		<nav class="pages" aria-label={words.pages}>
			{page > 1 ? (
				<a rel="prev" href={link(page - 1)}>
					{words.previous}
				</a>
			) : null}
			<span class="soft">{sayPage(lang, from, Math.min(total, page * itemsPerPage), total)}</span>
			{page < last ? (
				<a rel="next" href={link(page + 1)}>
					{words.next}
				</a>
			) : null}
		</nav>
	);
}
