import type { FieldErrors } from "#kernel/errors.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, type Option, SelectField, TextField } from "#ui/field.tsx";
import type { Asked } from "../filter.ts";
import { auditWords, operationName, viaWords } from "../words.ts";

export type Choices = { operations: string[]; actors: string[] };

type Props = {
	lang: Lang;
	asked: Asked;
	errors: FieldErrors;
	choices: Choices;
	names: ReadonlyMap<string, string>;
};

export function AuditFilterForm({ lang, asked, errors, choices, names }: Props) {
	const words = auditWords[lang];
	const common = { lang, form: { values: asked, errors }, optional: true, bare: true };
	const people = options(choices.actors, asked.actor, (id) => nameOf(id, names, lang), lang);
	const acts = options(choices.operations, asked.operation, (name) => operationName(name, lang), lang);
	const ways = options(Object.keys(viaWords.lv), undefined, (via) => viaWords[lang][via as "page"], lang);
	return (
		<form class="filter" method="get" action={at(lang, "/auditacija")} novalidate>
			<DayField {...common} name="from" label={words.from} />
			<DayField {...common} name="until" label={words.until} />
			<SelectField {...common} name="actor" label={words.who} options={[all(words.everybody), ...people]} />
			<SelectField {...common} name="operation" label={words.what} options={[all(words.everything), ...acts]} />
			<SelectField {...common} name="via" label={words.via} options={[all(words.everyWay), ...ways]} />
			<TextField
				{...common}
				name="subject"
				label={words.filterSubject}
				help={words.filterSubjectHelp}
				most={200}
				short
			/>
			<div class="filter__act">
				<button type="submit" class="ds-button" data-variant="secondary">
					{words.filter}
				</button>
				{Object.keys(asked).length > 0 ? <a href={at(lang, "/auditacija")}>{words.clear}</a> : null}
			</div>
		</form>
	);
}

const all = (label: string): Option => ({ value: "", label });

/** By name; what was asked for stays chosen, though the trail does not know it. */
function options(values: string[], asked: string | undefined, name: (value: string) => string, lang: Lang): Option[] {
	const known = asked && !values.includes(asked) ? [...values, asked] : values;
	return known
		.map((value) => ({ value, label: name(value) }))
		.sort((one, other) => one.label.localeCompare(other.label, lang));
}

function nameOf(id: string, names: ReadonlyMap<string, string>, lang: Lang): string {
	const words = auditWords[lang];
	if (id === "system") return words.system;
	if (id === "anyone") return words.anyone;
	return names.get(id) ?? words.unknown;
}
