// Fields of a task, as the quick form on the board and the task's own form have them.
import { type Lang, textIn } from "#kernel/words.ts";
import { type FormState, SelectField, TextArea, TextField } from "#ui/field.tsx";
import type { ServablePlan } from "../queries.ts";
import { priorities } from "../rules.ts";
import { priorityWords, workPlanWords } from "../words.ts";

/** What the fields offer. Names of people are offered only to those who may see them. */
export type Offered = { servable: ServablePlan[]; units: { code: string; label: string }[]; people: string[] };
type Props = { form: FormState; offered: Offered; lang: Lang };

export function WordingFields({
	form,
	offered,
	lang,
	fixed = { terms: false, goals: false },
}: Props & { fixed?: { terms: boolean; goals: boolean } }) {
	const words = workPlanWords[lang];
	const field = (name: string) => ({ lang, form, name });
	return (
		<>
			<TextField {...field("title.lv")} label={words.title} most={500} />
			<TextField {...field("title.en")} label={words.titleEn} most={500} optional />
			{fixed.goals ? (
				<p class="soft small">{words.severalGoals}</p>
			) : (
				<Serves form={form} offered={offered} lang={lang} />
			)}
			{fixed.terms ? (
				<>
					<p class="soft small">{words.severalTerms}</p>
					<input type="hidden" name="term" value={form.values.term ?? ""} />
				</>
			) : (
				<TextField {...field("term")} label={words.term} help={words.termHelp} short />
			)}
		</>
	);
}

function Serves({ form, offered, lang }: Props) {
	const words = workPlanWords[lang];
	const options = offered.servable.flatMap(({ plan, elements }) =>
		elements.map((element) => ({
			value: `${plan.code}/${element.code}`,
			label: `${plan.code} ${element.code}: ${textIn(element.title, lang).text}`,
		})),
	);
	return (
		<SelectField
			lang={lang}
			form={form}
			name="serves"
			label={words.goal}
			help={words.servesHelp}
			optional
			options={[{ value: "", label: `– ${words.noGoal} –` }, ...options]}
		/>
	);
}

export function AssignmentFields({ form, offered, lang }: Props) {
	const words = workPlanWords[lang];
	const field = (name: string) => ({ lang, form, name });
	return (
		<>
			<datalist id="vienibas">
				{offered.units.map((unit) => (
					<option value={unit.label} />
				))}
			</datalist>
			<datalist id="personas">
				{offered.people.map((name) => (
					<option value={name} />
				))}
			</datalist>
			<div class="pair">
				<TextField {...field("unit")} label={words.unit} help={words.unitHelp} list="vienibas" most={200} optional />
				<TextField
					{...field("person")}
					label={words.person}
					help={words.personHelp}
					list="personas"
					most={120}
					optional
				/>
			</div>
			<div class="pair">
				<SelectField
					{...field("priority")}
					label={words.priority}
					options={priorities.map((one) => ({ value: one, label: priorityWords[lang][one] }))}
				/>
				<TextField {...field("weight")} label={words.weight} help={words.weightHelp} mode="numeric" optional short />
			</div>
		</>
	);
}

export function NotesField({ form, lang }: Pick<Props, "form" | "lang">) {
	return <TextArea lang={lang} form={form} name="notes" label={workPlanWords[lang].notes} rows={3} optional />;
}
