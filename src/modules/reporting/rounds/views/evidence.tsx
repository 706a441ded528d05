// What proves an item: files and links, each with the day it was seen.
import type { Lang } from "#kernel/words.ts";
import { executionWords } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { DayField, FileField, SubmitButton, TextField } from "#ui/field.tsx";
import { DayText } from "#ui/parts.tsx";
import type { ItemEvidence } from "../evidence-queries.ts";
import type { ItemFacts } from "../item-facts.ts";
import { evidencePath } from "../paths.ts";
import { roundWords } from "../words.ts";

type Props = { facts: ItemFacts; lang: Lang };

export function Evidence({ facts, lang }: Props) {
	const words = roundWords[lang];
	const { evidence, mayWrite } = facts;
	return (
		<section class="stack" aria-labelledby="pieradijumi">
			<h2 id="pieradijumi">{words.evidence}</h2>
			{mayWrite ? <p class="soft">{words.evidenceLead}</p> : null}
			{evidence.length === 0 ? <p class="soft">{words.noEvidence}</p> : null}
			<ul class="plain evidence">
				{evidence.map((one) => (
					<li>
						<Shown one={one} facts={facts} lang={lang} />
					</li>
				))}
			</ul>
			{mayWrite ? <AddForms facts={facts} lang={lang} /> : null}
		</section>
	);
}

function Shown({ one, facts, lang }: Props & { one: ItemEvidence }) {
	const words = roundWords[lang];
	const base = evidencePath(facts.round.id, facts.item.id);
	return (
		<>
			{one.url ? (
				<a href={one.url} rel="noopener external">
					{one.title}
				</a>
			) : (
				<a href={`${base}/${one.id}`}>{one.title}</a>
			)}{" "}
			<span class="soft small">
				{words.seenOn} <DayText day={one.seenOn} lang={lang} />
			</span>
			{facts.mayWrite ? (
				<form method="post" action={at(lang, `${base}/${one.id}/nonemt`)}>
					<button type="submit" class="linklike" aria-label={`${words.drop}: ${one.title}`}>
						{words.drop}
					</button>
				</form>
			) : null}
		</>
	);
}

function AddForms({ facts, lang }: Props) {
	const words = executionWords[lang];
	const { proof: form, round, item, today } = facts;
	const action = at(lang, evidencePath(round.id, item.id));
	const field = (name: string) => ({ lang, form, name });
	const wrong = (...names: string[]) => names.some((name) => form.errors[name]);
	return (
		<>
			<details class="fold" open={wrong("evidenceFile")}>
				<summary>{roundWords[lang].addFile}</summary>
				<form class="form" method="post" action={action} enctype="multipart/form-data">
					<FileField
						{...field("evidenceFile")}
						label={words.evidenceFile}
						help={words.evidenceFileHelp}
						accept=".pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.txt,.csv"
					/>
					<SubmitButton second>{roundWords[lang].addFile}</SubmitButton>
				</form>
			</details>
			<details class="fold" open={wrong("evidenceUrl", "evidenceTitle", "seenOn")}>
				<summary>{roundWords[lang].addLink}</summary>
				<form class="form" method="post" action={action} enctype="multipart/form-data">
					<TextField {...field("evidenceUrl")} label={words.evidenceUrl} mode="url" />
					<TextField {...field("evidenceTitle")} label={words.evidenceTitle} optional />
					<DayField
						lang={lang}
						form={{ values: { seenOn: form.values.seenOn ?? today }, errors: form.errors }}
						name="seenOn"
						label={roundWords[lang].seenOn}
						help={roundWords[lang].seenOnHelp}
						latest={today}
					/>
					<SubmitButton second>{roundWords[lang].addLink}</SubmitButton>
				</form>
			</details>
		</>
	);
}
