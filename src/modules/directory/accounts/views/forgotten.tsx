import { at } from "#ui/address.ts";
import { SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { localWords } from "../words.ts";

export function ForgottenPage({ frame, hasMail, sent }: { frame: Frame; hasMail: boolean; sent: boolean }) {
	const { lang } = frame;
	const words = localWords[lang];
	const form = { values: {}, errors: {} };
	return (
		<Page frame={frame} title={words.forgottenTitle} meta={{ hidden: true }}>
			<div class="head">
				<h1>{words.forgottenTitle}</h1>
				{hasMail ? <p class="lead">{words.forgottenLead}</p> : null}
			</div>
			{hasMail ? null : <Notice tone="warning">{words.noMail}</Notice>}
			{sent ? <Notice tone="success">{words.sent}</Notice> : null}
			{hasMail && !sent ? (
				<form class="stack sign-in" method="post" action={at(lang, "/pieslegties/aizmirsta")}>
					<TextField lang={lang} form={form} name="login" label={words.login} most={254} mode="email" auto="username" />
					<div>
						<SubmitButton>{words.send}</SubmitButton>
					</div>
				</form>
			) : null}
		</Page>
	);
}
