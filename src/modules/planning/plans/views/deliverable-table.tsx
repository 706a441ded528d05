// Deliverables as a table: what, who, until when, how far. On narrow screens each row becomes a card.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { StateMarks } from "../../execution/views/status-mark.tsx";
import { elementPath } from "../paths.ts";
import type { PlanElement } from "../plan-elements.ts";
import { planWords } from "../words.ts";
import { Deadlines, Parties } from "./marks.tsx";

type Props = { plan: string; deliverables: PlanElement[]; label: string; lang: Lang };

export function DeliverableTable({ plan, deliverables, label, lang }: Props) {
	const words = planWords[lang];
	return (
		<TableBox label={label}>
			<table class="ds-table table table--cards table--deliverables">
				<thead>
					<tr>
						<th scope="col">{words.deliverable}</th>
						<th scope="col">{words.responsible}</th>
						<th scope="col">{words.deadline}</th>
						<th scope="col">{words.status}</th>
					</tr>
				</thead>
				<tbody>
					{deliverables.map((element) => (
						<tr>
							<th scope="row">
								<ElementLink plan={plan} element={element} lang={lang} />
							</th>
							<td data-label={words.responsible}>
								<Parties parties={element.parties} role="responsible" lang={lang} />
							</td>
							<td data-label={words.deadline}>
								<Deadlines deadlines={element.deadlines} lang={lang} />
							</td>
							<td>
								<StateMarks state={element.state} lang={lang} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

export function ElementLink({
	plan,
	element,
	lang,
}: {
	plan: string;
	element: Pick<PlanElement, "code" | "title">;
	lang: Lang;
}) {
	return (
		<a class="element-link" href={at(lang, elementPath(plan, element.code))}>
			<span class="code">{element.code}</span>
			<Said text={element.title} lang={lang} />
		</a>
	);
}
