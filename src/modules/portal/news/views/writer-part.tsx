// Under an item, for those who write for its institution: publish, schedule, pictures, withdraw, delete.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, FileField, type FormState, SubmitButton, TextField, TimeField } from "#ui/field.tsx";
import { editNewsPath, imagePath, newsPath } from "../paths.ts";
import type { NewsItem } from "../queries.ts";
import { newsWords } from "../words.ts";
import { nextState } from "../workflow.ts";
import type { ItemFacts } from "./facts.ts";
import { StateMark } from "./state-mark.tsx";

type Part = { item: NewsItem; form: FormState; lang: Lang };

export function WriterPart({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { item, refused } = facts;
	const words = newsWords[lang];
	const part = (form: string): Part => ({
		item,
		lang,
		form: refused?.form === form ? refused.state : { values: {}, errors: {} },
	});
	const may = (event: Parameters<typeof nextState>[1]) => nextState(item.state, event) !== undefined;
	return (
		<section class="stack" aria-labelledby="darbibas">
			<h2 id="darbibas">
				{words.acts} <StateMark item={item} lang={lang} />
			</h2>
			{refused?.said ? <ErrorSummary lang={lang} form={{ values: {}, errors: {} }} said={refused.said} /> : null}
			<div class="actions">
				{may("edit") || may("correct") ? <a href={at(lang, editNewsPath(item.slug))}>{words.edit}</a> : null}
				{may("publish") ? <Button {...part("publicet")} act="publicet" label={words.publishNow} /> : null}
				{may("unschedule") ? <Button {...part("atlikt")} act="atlikt" label={words.unschedule} second /> : null}
			</div>
			{may("schedule") ? <Schedule {...part("planot")} /> : null}
			{may("edit") ? <Images {...part("atteli")} /> : null}
			{may("withdraw") ? <Withdraw {...part("atsaukt")} /> : null}
			{may("delete") ? <Button {...part("dzest")} act="dzest" label={words.delete} second /> : null}
		</section>
	);
}

function Button({ item, lang, act, label, second }: Part & { act: string; label: string; second?: boolean }) {
	return (
		<form method="post" action={at(lang, `${newsPath(item.slug)}/${act}`)}>
			<SubmitButton second={second === true}>{label}</SubmitButton>
		</form>
	);
}

function Schedule({ item, form, lang }: Part) {
	const words = newsWords[lang];
	return (
		<details class="fold" open={Object.keys(form.errors).length > 0}>
			<summary>{words.scheduleLead}</summary>
			<form class="form" method="post" action={at(lang, `${newsPath(item.slug)}/planot`)}>
				<ErrorSummary lang={lang} form={form} />
				<DayField lang={lang} form={form} name="day" label={words.day} />
				<TimeField lang={lang} form={form} name="time" label={words.time} help={words.timeHelp} />
				<SubmitButton second>{words.schedule}</SubmitButton>
			</form>
		</details>
	);
}

function Images({ item, form, lang }: Part) {
	const words = newsWords[lang];
	return (
		<details class="fold" open={item.images.length > 0 || Object.keys(form.errors).length > 0}>
			<summary>{words.images}</summary>
			<div class="stack">
				<p class="soft small">{words.imagesHelp}</p>
				{item.images.map(({ number, alternative }) => (
					<div class="news-image">
						<img src={imagePath(item.slug, number)} alt={textIn(alternative, lang).text} loading="lazy" />
						<form method="post" action={at(lang, `${imagePath(item.slug, number)}/nonemt`)}>
							<code>![]({number})</code>{" "}
							<button type="submit" class="linklike">
								{words.dropImage} <span class="hidden">{number}</span>
							</button>
						</form>
					</div>
				))}
				<form
					class="form"
					method="post"
					action={at(lang, `${newsPath(item.slug)}/atteli`)}
					enctype="multipart/form-data"
				>
					<ErrorSummary lang={lang} form={form} />
					<FileField
						lang={lang}
						form={form}
						name="image"
						label={words.image}
						help={words.imageHelp}
						accept=".png,.jpg,.jpeg"
					/>
					<TextField
						lang={lang}
						form={form}
						name="alternativeLv"
						label={words.alternativeLv}
						help={words.alternativeHelp}
						most={300}
					/>
					<TextField lang={lang} form={form} name="alternativeEn" label={words.alternativeEn} most={300} optional />
					<SubmitButton second>{words.addImage}</SubmitButton>
				</form>
			</div>
		</details>
	);
}

function Withdraw({ item, form, lang }: Part) {
	const words = newsWords[lang];
	return (
		<details class="fold" open={Object.keys(form.errors).length > 0}>
			<summary>{words.withdrawTitle}</summary>
			<form class="form" method="post" action={at(lang, `${newsPath(item.slug)}/atsaukt`)}>
				<ErrorSummary lang={lang} form={form} />
				<TextField
					lang={lang}
					form={form}
					name="reasonLv"
					label={words.reasonLv}
					help={words.withdrawHelp}
					most={500}
				/>
				<TextField lang={lang} form={form} name="reasonEn" label={words.reasonEn} most={500} optional />
				<SubmitButton second>{words.withdraw}</SubmitButton>
			</form>
		</details>
	);
}
