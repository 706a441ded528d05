import type { AuditLine } from "#kernel/audit-queries.ts";
import { formatInstant, type Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { TableBox } from "#ui/parts.tsx";
import { auditWords, operationWords, viaWords } from "../words.ts";

type Props = {
	frame: Frame;
	lines: AuditLine[];
	names: ReadonlyMap<string, string>;
	subject: string | undefined;
	older: string | undefined;
};

export function AuditPage({ frame, lines, names, subject, older }: Props) {
	const { lang } = frame;
	const words = auditWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<form class="inline-form" method="get" action={at(lang, "/auditacija")}>
					<div class="field">
						<label for="subject">{words.filterSubject}</label>
						<input class="ds-input" type="text" id="subject" name="subject" value={subject} maxlength={200} />
					</div>
					<button type="submit" class="ds-button" data-variant="secondary">
						{words.filter}
					</button>
				</form>
			</div>
			{lines.length === 0 ? <p>{words.none}</p> : <Lines lines={lines} names={names} lang={lang} />}
			{older ? (
				<p>
					<a href={at(lang, withQuery("/auditacija", { subject, before: older }))}>{words.older}</a>
				</p>
			) : null}
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
								<span class="soft small"> · {(viaWords[lang] as Record<string, string>)[line.via] ?? line.via}</span>
							</td>
							<td data-label={words.what}>{operationWords[line.operation]?.[lang] ?? line.operation}</td>
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
