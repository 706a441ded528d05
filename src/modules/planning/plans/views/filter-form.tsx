// Which deliverables to show. A plain form: the address it leads to can be kept and sent.
import { type Period, parsePeriod, sayPeriod } from "#kernel/period.ts";
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { statusLabels } from "../../execution/words.ts";
import { deliverablesIn, type PlanFilter } from "../filter.ts";
import { byHalfYear } from "../half-years.ts";
import { planPath } from "../paths.ts";
import type { PlanView } from "../plan-elements.ts";
import { planWords } from "../words.ts";

type Props = { plan: PlanView; filter: PlanFilter; asOf: string | undefined; lang: Lang };

export function FilterForm({ plan, filter, asOf, lang }: Props) {
	const words = planWords[lang];
	const statuses = (["done", "in_progress", "not_started", "lost_relevance"] as const).map(
		(status) => [status, statusLabels[lang][status]] as const,
	);
	return (
		<form class="inline-form" method="get" action={at(lang, planPath(plan.code))}>
			{asOf ? <input type="hidden" name="as_of" value={asOf} /> : null}
			{filter.direction ? <input type="hidden" name="direction" value={filter.direction} /> : null}
			<Select name="status" label={words.status} value={filter.status} all={words.all} options={statuses} />
			<Select
				name="responsible"
				label={words.responsible}
				value={filter.responsible}
				all={words.all}
				options={responsibleOf(plan, lang)}
			/>
			<Select
				name="deadline"
				label={words.deadline}
				value={filter.deadline}
				all={words.all}
				options={halfYearsOf(plan, lang)}
			/>
			<label class="check">
				<input type="checkbox" name="delayed" value="1" checked={filter.delayed} /> {words.onlyDelayed}
			</label>
			<button type="submit" class="ds-button" data-variant="secondary">
				{words.filter}
			</button>
		</form>
	);
}

type SelectProps = {
	name: string;
	label: string;
	value: string | undefined;
	all: string;
	options: readonly (readonly [string, string])[];
};

function Select({ name, label, value, all, options }: SelectProps) {
	return (
		<div class="field">
			<label for={`filter-${name}`}>{label}</label>
			<select class="ds-input" id={`filter-${name}`} name={name}>
				<option value="">{all}</option>
				{options.map(([code, said]) => (
					<option value={code} selected={code === value}>
						{said}
					</option>
				))}
			</select>
		</div>
	);
}

function halfYearsOf(plan: PlanView, lang: Lang): (readonly [string, string])[] {
	const halves = byHalfYear(deliverablesIn(plan.elements), plan.asOf);
	const due = halves.filter(({ tally }) => tally.total > 0);
	return due.map(({ code }) => [code, sayPeriod(parsePeriod(code) as Period, lang)] as const);
}

/** Everybody who is responsible for something in the plan, by name. */
function responsibleOf(plan: PlanView, lang: Lang): (readonly [string, string])[] {
	const names = new Map<string, string>();
	for (const party of deliverablesIn(plan.elements).flatMap((element) => element.parties)) {
		if (party.role !== "responsible") continue;
		const name = textIn(party.name, lang).text;
		names.set(party.code, party.kind === "institution" ? `${party.code} – ${name}` : name);
	}
	return [...names].sort((a, b) => compareIn(lang)(a[1], b[1]));
}
