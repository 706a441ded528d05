import { at } from "#ui/address.ts";
import { CheckField, ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { newViewPath, viewsPath } from "../paths.ts";
import { viewWords } from "../words.ts";

/** `list`: what the list is called; nothing where the address leads to none. */
type Props = { frame: Frame; form: FormState; list: string | undefined; said?: string | undefined };

export function NewViewPage({ frame, form, list, said }: Props) {
	const { lang } = frame;
	const words = viewWords[lang];
	const address = form.values.address ?? "";
	return (
		<Page frame={frame} title={words.newTitle} crumbs={[{ label: words.title, path: viewsPath }]}>
			<div class="head">
				<h1>{words.newTitle}</h1>
				{list ? (
					<p class="lead">
						{list}: <a href={at(lang, address)}>{readable(address)}</a>
					</p>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, newViewPath)}>
				<input type="hidden" name="address" value={address} />
				<TextField lang={lang} form={form} name="name" label={words.name} help={words.nameHelp} most={80} />
				<CheckField lang={lang} form={form} name="watched" label={words.watch} />
				<CheckField lang={lang} form={form} name="first" label={words.first} />
				<p class="soft small">{words.how}</p>
				<div>
					<SubmitButton>{words.keep}</SubmitButton>
				</div>
			</form>
		</Page>
	);
}

/** Latvian letters of an address as letters. */
export function readable(address: string): string {
	try {
		return decodeURI(address);
	} catch (error) {
		if (error instanceof URIError) return address;
		throw error;
	}
}
