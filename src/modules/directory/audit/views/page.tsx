import type { AuditLine } from "#kernel/audit-queries.ts";
import type { FieldErrors } from "#kernel/errors.ts";
import { formatInstant, type Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import type { Asked } from "../filter.ts";
import { auditWords, operationName, viaName } from "../words.ts";
import { AuditFilterForm, type Choices } from "./filter-form.tsx";

type Props = {
	frame: Frame;
	asked: Asked;
	errors: FieldErrors;
	choices: Choices;
	lines: AuditLine[];
	names: ReadonlyMap<string, string>;
	older: string | undefined;
};

export function AuditPage({ frame, asked, errors, choices, lines, names, older }: Props) {
	const { lang } = frame;
	const words = auditWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<AuditFilterForm lang={lang} asked={asked} errors={errors} choices={choices} names={names} />
			</div>
			{lines.length === 0 ? <p>{words.none}</p> : <Lines lines={lines} names={names} lang={lang} />}
			{older ? (
				<p>
					<a href={at(lang, withQuery("/auditacija", { ...asked, before: older }))}>{words.older}</a>
				</p>
			) : null}
			{lines.length === 0 ? null : (
				<p>
					<a href={at(lang, withQuery("/auditacija/pieraksti.csv", asked))}>{words.asCsv}</a>
					{" · "}
					<a href={at(lang, withQuery("/auditacija/pieraksti.json", asked))}>{words.asJson}</a>
					<br />
					<span class="soft small">{words.inFile}</span>
				</p>
			)}
		</Page>
	);
}

function Lines({ lines, names, lang }: { lines: AuditLine[]; names: ReadonlyMap<string, string>; lang: Lang }) {
	const words = auditWords[lang];
	return (
		<TableBox label={words.title}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.when}</th>
						<th scope="col">{words.who}</th>
						<th scope="col">{words.what}</th>
						<th scope="col">{words.subject}</th>
						<th scope="col">{words.details}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<tr>
							<td data-label={words.when}>
								<time datetime={line.at.toISOString()}>{formatInstant(lang, line.at)}</time>
							</td>
							<td data-label={words.who}>
								{whoDid(line, names, lang)}
								<span class="soft small"> · {viaName(line.via, lang)}</span>
							</td>
							<td data-label={words.what}>{operationName(line.operation, lang)}</td>
							<td data-label={words.subject}>{names.get(line.subjectId) ?? <code>{line.subjectId}</code>}</td>
							<td>
								<Change line={line} lang={lang} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function whoDid(line: AuditLine, names: ReadonlyMap<string, string>, lang: Lang): string {
	const words = auditWords[lang];
	if (line.actorKind === "system") return words.system;
	if (line.actorKind === "anyone") return words.anyone;
	return names.get(line.actorId ?? "") ?? words.unknown;
}

function Change({ line, lang }: { line: AuditLine; lang: Lang }) {
	const words = auditWords[lang];
	return (
		<details>
			<summary class="nowrap">{words.details}</summary>
			{line.before === null ? null : (
				<>
					<p class="small soft">{words.before}</p>
					<pre class="raw">{JSON.stringify(line.before, null, 1)}</pre>
				</>
			)}
			<p class="small soft">{words.after}</p>
			<pre class="raw">{JSON.stringify(line.after, null, 1)}</pre>
		</details>
	);
}
