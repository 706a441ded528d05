import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { editNewsPath, newsHome, newsPath } from "../paths.ts";
import { newsWords } from "../words.ts";

export type EditFacts = {
	form: FormState;
	said?: string | undefined;
	/** For a new one. */
	institutions?: { code: string; name: string }[];
	/** The item that is edited. */
	item?: { slug: string; isPublished: boolean };
};

export function NewsEditPage({ frame, facts }: { frame: Frame; facts: EditFacts }) {
	const { lang } = frame;
	const words = newsWords[lang];
	const { form, said, institutions, item } = facts;
	const title = item ? words.editTitle : words.newTitle;
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={title} crumbs={[{ label: words.title, path: newsHome }]}>
			<div class="head">
				<h1>{title}</h1>
				{item ? null : <p class="lead">{words.newLead}</p>}
			</div>
			{item?.isPublished ? (
				<Notice tone="warning">
					<p>{words.correctLead}</p>
				</Notice>
			) : null}
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, item ? editNewsPath(item.slug) : newsHome)} data-keep-draft>
				{item ? <input type="hidden" name="revision" value={form.values.revision ?? ""} /> : null}
				{institutions ? (
					<SelectField
						{...field("institution")}
						label={words.institution}
						options={institutions.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
					/>
				) : null}
				<TextField {...field("titleLv")} label={words.titleLv} most={200} />
				<TextArea {...field("leadLv")} label={words.leadLv} help={words.leadHelp} rows={3} />
				<TextArea {...field("bodyLv")} label={words.bodyLv} help={words.bodyHelp} rows={14} />
				<TextField {...field("about")} label={words.aboutLabel} help={words.aboutHelp} most={4000} optional />
				<English form={form} lang={lang} isCorrection={item?.isPublished === true} />
				{item?.isPublished ? (
					<TextArea {...field("noteLv")} label={words.noteLv} help={words.noteHelp} rows={3} />
				) : null}
				<div class="actions">
					<SubmitButton>{item?.isPublished ? words.saveCorrection : words.saveDraft}</SubmitButton>
					<a href={at(lang, item ? newsPath(item.slug) : newsHome)}>{uiWords[lang].cancel}</a>
				</div>
			</form>
		</Page>
	);
}

function English({ form, lang, isCorrection }: { form: FormState; lang: Lang; isCorrection: boolean }) {
	const words = newsWords[lang];
	const names = ["titleEn", "leadEn", "bodyEn", "noteEn"];
	const isOpen = lang === "en" || names.some((name) => form.values[name] || form.errors[name]);
	const field = (name: string) => ({ lang, form, name, optional: true });
	return (
		<details class="fold" open={isOpen}>
			<summary>{words.english}</summary>
			<div class="form">
				<TextField {...field("titleEn")} label={words.titleEn} most={200} />
				<TextArea {...field("leadEn")} label={words.leadEn} rows={3} />
				<TextArea {...field("bodyEn")} label={words.bodyEn} rows={10} />
				{isCorrection ? <TextArea {...field("noteEn")} label={words.noteEn} rows={2} /> : null}
			</div>
		</details>
	);
}
