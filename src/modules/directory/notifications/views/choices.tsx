import type { Lang } from "#kernel/words.ts";
import { languages } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { type NoticeKind, ways } from "../kinds.ts";
import { mailLanguageWords, noticeWords, wayWords } from "../words.ts";

type Props = {
	frame: Frame;
	kinds: readonly NoticeKind[];
	form: FormState;
	/** Where mail to this person goes, or why none does. */
	mail: { to: string } | "no_address" | "no_mail";
	saved: boolean;
};

export function ChoicesPage({ frame, kinds, form, mail, saved }: Props) {
	const { lang } = frame;
	const words = noticeWords[lang];
	const options = ways.map((way) => ({ value: way, label: wayWords[lang][way] }));
	return (
		<Page frame={frame} title={words.settings} crumbs={[{ label: words.title, path: "/zinas" }]}>
			<div class="head">
				<h1>{words.settings}</h1>
				<p class="lead">{words.settingsLead}</p>
			</div>
			<div class="stack">
				{saved ? <Notice tone="success">{words.saved}</Notice> : null}
				<p>{mailSentence(mail, lang)}</p>
				<ErrorSummary lang={lang} form={form} />
				<form class="stack" method="post" action={at(lang, "/zinas/iestatijumi")}>
					{kinds.length === 0 ? <p>{words.noKinds}</p> : null}
					{kinds.map((kind) => (
						<SelectField lang={lang} form={form} name={kind.code} label={capital(kind.name[lang])} options={options} />
					))}
					<SelectField lang={lang} form={form} name="lang" label={words.lang} options={mailLanguages} />
					<div>
						<SubmitButton>{words.save}</SubmitButton>
					</div>
				</form>
			</div>
		</Page>
	);
}

const mailLanguages = languages.map((lang) => ({ value: lang, label: mailLanguageWords[lang] }));

function mailSentence(mail: Props["mail"], lang: Lang): string {
	const words = noticeWords[lang];
	if (mail === "no_mail") return words.noMail;
	return mail === "no_address" ? words.noAddress : words.mailTo(mail.to);
}

/** Names of kinds stand inside sentences of letters too; here each is a label. */
function capital(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
