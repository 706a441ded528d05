// The REST API for those who write programs: what holds for all of it, and each operation, to be tried where it reads.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { fieldName } from "../address.ts";
import { base as apiBase, type Field, groupsOf, type OpenApi, type Operation, typeOf } from "../description.ts";
import { apiWords, groupWords, latvianSummaries } from "../words.ts";

/** The operation whose form was sent with something missing. */
export type Tried = { id: string; form: FormState };

type Props = { frame: Frame; document: OpenApi; base: string; tried: Tried | undefined };

export function ApiPage({ frame, document, base, tried }: Props) {
	const { lang } = frame;
	const words = apiWords[lang];
	return (
		<Page frame={frame} title={words.title} description={words.lead}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<ul class="plain-list">
				<li>
					<a href={`${apiBase}/openapi.json`} type="application/json">
						{words.document}
					</a>
				</li>
				<li>
					<a href={at(lang, "/data")}>{words.openData}</a>
				</li>
			</ul>
			<section class="stack" aria-labelledby="rules">
				<h2 id="rules">{words.rules}</h2>
				<ul class="prose">
					<li>{words.lists}</li>
					<li>{words.days}</li>
					<li>{words.names}</li>
					<li>{words.problems}</li>
				</ul>
				<pre class="sample-code" tabindex={0}>
					<code>{`curl '${base}${apiBase}/plans?limit=10'`}</code>
				</pre>
			</section>
			<section class="stack" aria-labelledby="tokens">
				<h2 id="tokens">{words.tokens}</h2>
				<p class="prose">{words.tokensLead}</p>
				<p class="prose">{words.tokensHow}</p>
				<pre class="sample-code" tabindex={0}>
					<code>npm run -s vieda -- user token ministry-contact --institution LM</code>
				</pre>
			</section>
			<section class="stack" aria-labelledby="operations">
				<h2 id="operations">{words.operations}</h2>
				{groupsOf(document).map((group) => (
					<section class="stack" aria-labelledby={`group-${group.name}`}>
						<h3 id={`group-${group.name}`}>{groupWords[lang][group.name] ?? group.name}</h3>
						{group.operations.map((operation) => (
							<OperationBox operation={operation} document={document} lang={lang} tried={tried} />
						))}
					</section>
				))}
			</section>
		</Page>
	);
}

type BoxProps = { operation: Operation; document: OpenApi; lang: Lang; tried: Tried | undefined };

function OperationBox({ operation, document, lang, tried }: BoxProps) {
	const words = apiWords[lang];
	const { id, method, path, parameters, body, answers, needsToken } = operation;
	const fields = answers.find((one) => one.status.startsWith("2"))?.fields ?? [];
	return (
		<details class="operation" id={id} open={tried?.id === id}>
			<summary>
				<span class="operation__line">
					<code class="operation__method">{method}</code> <code class="operation__path">{path}</code>
				</span>
				<Summary operation={operation} lang={lang} />
			</summary>
			<div class="stack operation__inside">
				{needsToken ? <p class="soft">{words.needsToken}</p> : null}
				{parameters.length > 0 ? <ParameterTable operation={operation} document={document} lang={lang} /> : null}
				{body.length > 0 ? <FieldTable title={words.body} fields={body} lang={lang} /> : null}
				<AnswerTable operation={operation} lang={lang} />
				{fields.length > 0 ? <FieldTable title={words.fields} fields={fields} lang={lang} /> : null}
				{method === "GET" ? <TryForm operation={operation} lang={lang} tried={tried} /> : null}
			</div>
		</details>
	);
}

function Summary({ operation, lang }: { operation: Operation; lang: Lang }) {
	const latvian = latvianSummaries[operation.id];
	if (lang === "lv" && latvian) return <span class="operation__said">{latvian}</span>;
	return (
		<span class="operation__said" lang={lang === "en" ? undefined : "en"}>
			{operation.summary}
		</span>
	);
}

function ParameterTable({ operation, document, lang }: { operation: Operation; document: OpenApi; lang: Lang }) {
	const words = apiWords[lang];
	return (
		<TableBox label={`${words.parameters}: ${operation.path}`}>
			<table class="ds-table table">
				<caption>{words.parameters}</caption>
				<thead>
					<tr>
						<th scope="col">{words.parameter}</th>
						<th scope="col">{words.type}</th>
						<th scope="col">{words.required}</th>
						<th scope="col">{words.example}</th>
					</tr>
				</thead>
				<tbody>
					{operation.parameters.map((one) => (
						<tr>
							<th scope="row">
								<code>{one.name}</code>
							</th>
							<td>{typeOf(document, one.schema)}</td>
							<td>{one.required ? words.yes : words.no}</td>
							<td>{String(one.example ?? one.schema?.example ?? one.schema?.default ?? "")}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function AnswerTable({ operation, lang }: { operation: Operation; lang: Lang }) {
	const words = apiWords[lang];
	return (
		<TableBox label={`${words.answers}: ${operation.method} ${operation.path}`}>
			<table class="ds-table table">
				<caption>{words.answers}</caption>
				<thead>
					<tr>
						<th scope="col">{words.status}</th>
						<th scope="col">{words.answer}</th>
						<th scope="col">{words.type}</th>
					</tr>
				</thead>
				<tbody>
					{operation.answers.map((one) => (
						<tr>
							<th scope="row" class="num">
								{one.status}
							</th>
							<td lang={lang === "en" ? undefined : "en"}>{one.description}</td>
							<td>
								<code>{one.types.join(", ")}</code>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function FieldTable({ title, fields, lang }: { title: string; fields: readonly Field[]; lang: Lang }) {
	const words = apiWords[lang];
	return (
		<TableBox label={title}>
			<table class="ds-table table">
				<caption>{title}</caption>
				<thead>
					<tr>
						<th scope="col">{words.field}</th>
						<th scope="col">{words.type}</th>
					</tr>
				</thead>
				<tbody>
					{fields.map((field) => (
						<tr>
							<th scope="row">
								<code>{field.path}</code>
							</th>
							<td>{field.type}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** A plain form: it works without script, and leads to the answer itself. */
function TryForm({ operation, lang, tried }: { operation: Operation; lang: Lang; tried: Tried | undefined }) {
	const words = apiWords[lang];
	const form = tried?.id === operation.id ? tried.form : { values: {}, errors: {} };
	return (
		<form class="stack operation__form" method="get" action={at(lang, `/api#${operation.id}`)} data-turbo="false">
			<h4>{words.tryIt}</h4>
			<input type="hidden" name="operation" value={operation.id} />
			<div class="operation__inputs">
				{operation.parameters.map((one) => (
					<ParameterField operation={operation} parameter={one} form={form} lang={lang} />
				))}
			</div>
			<p>
				<SubmitButton>{words.open}</SubmitButton>
			</p>
		</form>
	);
}

type FieldProps = { operation: Operation; parameter: Operation["parameters"][number]; form: FormState; lang: Lang };

/** Many forms stand on the page, so its id names the operation too. */
function ParameterField({ operation, parameter, form, lang }: FieldProps) {
	const name = fieldName(parameter);
	const id = `${operation.id}-${parameter.name}`;
	const error = form.errors[name];
	return (
		<div class={`field ds-field field--short${error ? " field--wrong" : ""}`}>
			<label class="ds-label" for={id}>
				<code>{parameter.name}</code>{" "}
				{parameter.required ? null : <span class="soft small">{uiWords[lang].optional}</span>}
			</label>
			{error ? (
				<span class="wrong" id={`${id}-error`}>
					{error[lang] ?? error.lv}
				</span>
			) : null}
			<input
				class="ds-input"
				id={id}
				name={name}
				value={form.values[name] ?? ""}
				aria-describedby={error ? `${id}-error` : undefined}
				aria-invalid={error ? "true" : undefined}
				autocomplete="off"
			/>
		</div>
	);
}
