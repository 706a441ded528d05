// The form of an item; what is typed is saved as it is typed.
import { type Lang, textIn } from "#kernel/words.ts";
import { unitName } from "#modules/monitoring/index.ts";
import { executionWords, statuses, statusLabels } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { DayField, type FormState, RadioField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { Notice } from "#ui/parts.tsx";
import type { ItemFacts } from "../item-facts.ts";
import { itemPath, roundPath } from "../paths.ts";
import { roundWords } from "../words.ts";

export function WriteForm({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { round, item, form } = facts;
	const words = roundWords[lang];
	return (
		<form
			class="form"
			method="post"
			action={at(lang, itemPath(round.id, item.id))}
			data-autosave
			data-autosaved={words.autosaved}
			data-autosave-failed={words.autosaveFailed}
		>
			<input type="hidden" name="revision" value={form.values.revision ?? String(item.revision)} />
			{item.kind === "deliverable" ? (
				<DeliverableFields form={form} lang={lang} />
			) : (
				<IndicatorFields facts={facts} lang={lang} />
			)}
			<p class="soft small" role="status" data-autosave-note></p>
			<div class="actions">
				<SubmitButton>{words.save}</SubmitButton>
				<a href={at(lang, roundPath(round.id))}>{words.backToRound}</a>
			</div>
		</form>
	);
}

function DeliverableFields({ form, lang }: { form: FormState; lang: Lang }) {
	const words = executionWords[lang];
	const field = (name: string) => ({ lang, form, name });
	const options = statuses.map((value) => ({ value, label: statusLabels[lang][value] }));
	return (
		<>
			<RadioField {...field("status")} label={words.status} options={options} />
			<TextArea {...field("narrative")} label={words.narrative} help={words.narrativeHelp} rows={10} />
			<TextField {...field("achieved")} label={words.achieved} help={words.achievedHelp} optional />
			<TextArea {...field("reason")} label={words.reason} help={words.lostHelp} rows={3} optional />
			<TextField {...field("decision")} label={words.decision} help={words.decisionHelp} optional />
		</>
	);
}

function IndicatorFields({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { form, asked, today } = facts;
	const words = roundWords[lang];
	const field = (name: string) => ({ lang, form, name, optional: true });
	return (
		<>
			{asked.first ? (
				<Notice>
					<p>{words.firstValue}</p>
				</Notice>
			) : null}
			{asked.qualitative ? (
				<TextArea
					{...field("statement")}
					label={words.statement}
					help={asked.target ? textIn(asked.target, lang).text : words.statementHelp}
					rows={5}
				/>
			) : null}
			<TextField {...field("period")} label={words.period} help={words.periodHelp} short />
			<TextField
				{...field("value")}
				label={asked.unit ? `${words.value} (${unitName(lang, asked.unit)})` : words.value}
				mode="decimal"
				short
			/>
			<DayField {...field("published")} label={words.publishedOn} latest={today} />
			<TextField {...field("numerator")} label={words.numerator} mode="decimal" short />
			<TextField {...field("denominator")} label={words.denominator} mode="decimal" short />
			<TextField {...field("n")} label={words.n} mode="numeric" short />
			<TextArea {...field("note")} label={words.note} rows={3} />
			<TextArea {...field("noData")} label={words.noData} rows={3} />
		</>
	);
}
