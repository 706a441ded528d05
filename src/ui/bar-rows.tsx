// Rows with a bar each, all on one scale, and the same in figures beside it: a picture that is its own table.
import type { Child } from "hono/jsx";
import { TableBox } from "./parts.tsx";

export type BarRow = {
	head: Child;
	/** What the row is now, said beside its name. */
	mark?: string | undefined;
	parts: { key: string; label: string; amount: number }[];
	cells: Child[];
};

type Props = { label: string; columns: string[]; bar: string; rows: BarRow[] };

export function BarRows({ label, columns, bar, rows }: Props) {
	const [first, ...rest] = columns;
	const longest = Math.max(...rows.map(({ parts }) => sum(parts)), 1);
	return (
		<TableBox label={label}>
			<table class="ds-table table bar-rows">
				<caption>{label}</caption>
				<thead>
					<tr>
						<th scope="col">{first}</th>
						<th scope="col">
							<span class="hidden">{bar}</span>
						</th>
						{rest.map((column) => (
							<th scope="col" class="n">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ head, mark, parts, cells }) => (
						<tr class={mark ? "bar-rows__now" : undefined}>
							<th scope="row">
								{head} {mark ? <span class="soft small">{mark}</span> : null}
							</th>
							<td>
								<Bar parts={parts} longest={longest} />
							</td>
							{cells.map((cell) => (
								<td class="n">{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

const sum = (parts: BarRow["parts"]) => parts.reduce((all, part) => all + part.amount, 0);

function Bar({ parts, longest }: { parts: BarRow["parts"]; longest: number }) {
	const shown = parts.filter((part) => part.amount > 0);
	let x = 0;
	return (
		<svg
			class="bar bar--row"
			viewBox="0 0 100 4"
			preserveAspectRatio="none"
			role="img"
			aria-label={shown.map((part) => part.label).join(", ") || "–"}
		>
			{shown.map(({ key, amount }) => {
				const width = (amount / longest) * 100;
				const start = x;
				x += width;
				return <rect class={`bar-${key}`} x={start} y="0" width={Math.max(width - 0.4, 0.2)} height="4" />;
			})}
		</svg>
	);
}
