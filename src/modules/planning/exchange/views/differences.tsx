// What a file would change: about the plan as a whole, element by element, and in its money and context.
import type { Lang } from "#kernel/words.ts";
import { TableBox } from "#ui/parts.tsx";
import type { Differences } from "../differences.ts";
import { changeWords, exchangeWords, headWords } from "../words.ts";

type Props = { differences: Differences; isNew: boolean; lang: Lang };

export function DifferencesView({ differences, isNew, lang }: Props) {
	const words = exchangeWords[lang];
	const rows = [...elementRows(differences, lang), ...detailRows(differences, lang)];
	return (
		<>
			{isNew ? null : <Table title={words.head} id="galva" rows={headRows(differences, lang)} lang={lang} />}
			<Table title={words.elements} id="elementi" rows={rows} lang={lang} />
			<Table title={words.other} id="cits" rows={otherRows(differences, lang)} lang={lang} />
		</>
	);
}

type Row = { what: string; name: string; change: string; before?: string; after?: string };

function headRows({ head, parts }: Differences, lang: Lang): Row[] {
	const changed = changeWords[lang].changed;
	return [
		...head.map(({ field, before, after }) => ({
			what: "",
			name: headWords[lang][field],
			change: changed,
			before,
			after,
		})),
		...parts.map((part) => ({ what: "", name: headWords[lang][part], change: changed })),
	];
}

function elementRows({ elements }: Differences, lang: Lang): Row[] {
	const atRoot = exchangeWords[lang].atRoot;
	return elements.map((one) => {
		const row = { what: one.code, name: one.title, change: changeWords[lang][one.kind] };
		if (!("before" in one)) return row;
		const say = (value: string) => (value === "" && one.kind === "moved" ? atRoot : value);
		return { ...row, before: say(one.before), after: say(one.after) };
	});
}

const detailRows = ({ details }: Differences, lang: Lang): Row[] =>
	details.map(({ kind, code, title }) => ({ what: code, name: title, change: changeWords[lang][kind] }));

const otherRows = ({ money }: Differences, lang: Lang): Row[] =>
	money.map(({ kind, code, title, before, after }) => ({
		what: code,
		name: title,
		change: changeWords[lang][kind],
		before,
		after,
	}));

/** The page stays a page: of very many the first are shown. */
const mostShown = 500;

function Table({ title, id, rows, lang }: { title: string; id: string; rows: Row[]; lang: Lang }) {
	if (rows.length === 0) return null;
	const words = exchangeWords[lang];
	const compares = rows.some((row) => row.before !== undefined);
	return (
		<section class="stack" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<TableBox label={title}>
				<table class="ds-table table table--cards differences">
					<thead>
						<tr>
							<th scope="col">{words.what}</th>
							<th scope="col">{words.change}</th>
							{compares ? <th scope="col">{words.before}</th> : null}
							{compares ? <th scope="col">{words.after}</th> : null}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, mostShown).map((row) => (
							<tr>
								<td data-label={words.what}>
									{row.what ? <strong>{row.what} </strong> : null}
									{row.name}
								</td>
								<td data-label={words.change}>{row.change}</td>
								{compares ? <Side label={words.before} value={row.before} /> : null}
								{compares ? <Side label={words.after} value={row.after} /> : null}
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{rows.length > mostShown ? <p class="soft">… {rows.length - mostShown}</p> : null}
		</section>
	);
}

/** A change that is not from one thing to another has two empty cells. */
function Side({ label, value }: { label: string; value: string | undefined }) {
	return value === undefined ? <td /> : <td data-label={label}>{value || "–"}</td>;
}
