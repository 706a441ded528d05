import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { CheckField, ErrorSummary, type FormState, SelectField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, TableBox } from "#ui/parts.tsx";
import type { ListedToken, OwnGrant } from "../queries.ts";
import { tokenScopes } from "../rules.ts";
import { roleWords, scopeWords, tokenWords } from "../words.ts";

type Props = { frame: Frame; tokens: ListedToken[]; grants: OwnGrant[]; form: FormState; revoked: boolean };

export function TokensPage({ frame, tokens, grants, form, revoked }: Props) {
	const { lang } = frame;
	const words = tokenWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			{revoked ? <Notice tone="success">{words.done}</Notice> : null}
			<section class="stack" aria-labelledby="list">
				<h2 id="list">{words.list}</h2>
				{tokens.length === 0 ? <p>{words.none}</p> : <TokenTable tokens={tokens} lang={lang} />}
			</section>
			<section class="stack" aria-labelledby="make">
				<h2 id="make">{words.make}</h2>
				{grants.length === 0 ? <p>{words.noRole}</p> : <TokenForm grants={grants} form={form} lang={lang} />}
			</section>
		</Page>
	);
}

function sayGrant(lang: Lang, { role, institution }: { role: OwnGrant["role"]; institution: string | null }): string {
	return [roleWords[lang][role], institution].filter(Boolean).join(", ");
}

/** The answer is a page that is seen once, not a redirect: so the browser itself sends the form. */
function TokenForm({ grants, form, lang }: { grants: OwnGrant[]; form: FormState; lang: Lang }) {
	const words = tokenWords[lang];
	return (
		<form class="stack" method="post" action={at(lang, "/mans-konts/markieri")} data-turbo="false">
			<ErrorSummary lang={lang} form={form} />
			<TextField lang={lang} form={form} name="name" label={words.name} help={words.nameHelp} most={100} />
			<SelectField
				lang={lang}
				form={form}
				name="grant"
				label={words.role}
				options={grants.map((grant) => ({ value: grant.id, label: sayGrant(lang, grant) }))}
			/>
			<div class="field">
				<fieldset aria-describedby="scopes-help">
					<legend>{words.scopes}</legend>
					<span class="help" id="scopes-help">
						{words.scopesHelp}
					</span>
					{tokenScopes.map((scope) => (
						<CheckField lang={lang} form={form} name={`scope_${scope}`} label={scopeWords[lang][scope]} />
					))}
				</fieldset>
			</div>
			<TextField lang={lang} form={form} name="days" label={words.days} mode="numeric" most={3} short />
			<div>
				<SubmitButton>{words.submit}</SubmitButton>
			</div>
		</form>
	);
}

function TokenTable({ tokens, lang }: { tokens: ListedToken[]; lang: Lang }) {
	const words = tokenWords[lang];
	const heads = [words.name, words.role, words.scopes, words.maker, words.used, words.until, words.act];
	return (
		<TableBox label={words.list}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						{heads.map((head) => (
							<th scope="col">{head}</th>
						))}
					</tr>
				</thead>
				<tbody>
					{tokens.map((token) => (
						<TokenRow token={token} heads={heads} lang={lang} />
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function TokenRow({ token, heads, lang }: { token: ListedToken; heads: string[]; lang: Lang }) {
	const words = tokenWords[lang];
	return (
		<tr>
			<th scope="row" data-label={heads[0]}>
				{token.name}
			</th>
			<td data-label={heads[1]}>{sayGrant(lang, token)}</td>
			<td data-label={heads[2]}>{sayScopes(lang, token.scopes)}</td>
			<td data-label={heads[3]}>
				{token.maker ?? words.operator}, <Moment instant={token.madeAt} lang={lang} />
			</td>
			<td data-label={heads[4]}>{token.usedAt ? <Moment instant={token.usedAt} lang={lang} /> : words.never}</td>
			<td data-label={heads[5]}>{token.expiresAt ? <Moment instant={token.expiresAt} lang={lang} /> : words.noEnd}</td>
			<td data-label={heads[6]}>
				{token.state === "open" ? <RevokeForm token={token} lang={lang} /> : words[token.state]}
			</td>
		</tr>
	);
}

function sayScopes(lang: Lang, scopes: ListedToken["scopes"]): string {
	if (!scopes) return tokenWords[lang].everything;
	return scopes.length === 0 ? tokenWords[lang].reading : scopes.map((scope) => scopeWords[lang][scope]).join(", ");
}

function RevokeForm({ token, lang }: { token: ListedToken; lang: Lang }) {
	return (
		<form method="post" action={at(lang, `/mans-konts/markieri/${token.id}/atsaukt`)}>
			<SubmitButton second>
				{tokenWords[lang].revoke}
				<span class="hidden"> ({token.name})</span>
			</SubmitButton>
		</form>
	);
}

function Moment({ instant, lang }: { instant: Date; lang: Lang }) {
	return <time datetime={instant.toISOString()}>{formatInstant(lang, instant)}</time>;
}

/** Shown once. */
export function MadePage({ frame, token }: { frame: Frame; token: string }) {
	const words = tokenWords[frame.lang];
	return (
		<Page frame={frame} title={words.madeTitle} meta={{ hidden: true }}>
			<div class="head">
				<h1>{words.madeTitle}</h1>
				<p class="lead">{words.madeLead}</p>
			</div>
			<p class="secret">
				<code>{token}</code>
			</p>
			<p>
				<a href={at(frame.lang, "/mans-konts/markieri")}>{words.back}</a>
			</p>
		</Page>
	);
}
