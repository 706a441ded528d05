import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SecretField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { localWords } from "../words.ts";

type Props = {
	frame: Frame;
	token: string;
	form: FormState;
	login: string;
	/** For an invitation: what the authenticator is to be given, and as a picture. */
	codeSecret: string | null;
	picture: string;
};

export function OpenPage({ frame, token, form, login, codeSecret, picture }: Props) {
	const { lang } = frame;
	const words = localWords[lang];
	const title = codeSecret ? words.openTitle : words.resetTitle;
	return (
		<Page frame={frame} title={title} meta={{ hidden: true }}>
			<div class="head">
				<h1>{title}</h1>
				<p class="lead">{codeSecret ? words.openLead : words.resetLead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} />
			<form class="stack sign-in" method="post" action={at(lang, `/konts/${token}`)} data-turbo="false">
				<p>
					{words.login}: <strong>{login}</strong>
					<input type="text" name="username" value={login} autocomplete="username" hidden readonly />
				</p>
				<SecretField
					lang={lang}
					form={form}
					name="password"
					label={words.newPassword}
					help={words.passwordHelp}
					auto="new-password"
				/>
				{codeSecret ? (
					<div class="stack">
						<p>{words.scan}</p>
						<img class="sign-in__picture" src={picture} alt={words.scanAlt} width={222} height={222} />
						<p>
							{words.orType} <code class="sign-in__key">{codeSecret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
						</p>
					</div>
				) : null}
				<TextField
					lang={lang}
					form={form}
					name="code"
					label={codeSecret ? words.codeFromApp : words.code}
					{...(codeSecret ? {} : { help: words.codeHelp })}
					most={40}
					auto="one-time-code"
				/>
				<div>
					<SubmitButton>{codeSecret ? words.open : words.savePassword}</SubmitButton>
				</div>
			</form>
		</Page>
	);
}
