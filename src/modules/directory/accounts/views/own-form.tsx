import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SecretField, SubmitButton, TextField } from "#ui/field.tsx";
import { localWords } from "../words.ts";

/** On the sign-in page. What is wrong is never told of one field. */
export function OwnForm({ lang, login, next }: { lang: Lang; login: string; next: string | undefined }) {
	const words = localWords[lang];
	const form = { values: { login }, errors: {} };
	return (
		<section class="stack sign-in" aria-labelledby="own">
			<h2 id="own">{words.own}</h2>
			<form class="stack" method="post" action={at(lang, "/pieslegties/parole")}>
				{next ? <input type="hidden" name="uz" value={next} /> : null}
				<TextField lang={lang} form={form} name="login" label={words.login} most={254} mode="email" auto="username" />
				<SecretField lang={lang} name="password" label={words.password} form={form} auto="current-password" />
				<TextField
					lang={lang}
					form={form}
					name="code"
					label={words.code}
					help={words.codeHelp}
					most={40}
					auto="one-time-code"
				/>
				<div>
					<SubmitButton>{words.signIn}</SubmitButton>
				</div>
			</form>
			<p>
				<a href={at(lang, "/pieslegties/aizmirsta")}>{words.forgotten}</a>
			</p>
		</section>
	);
}
