// The register of institutions, and one institution with everything around it.
import type { Child } from "hono/jsx";
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Said, TableBox } from "#ui/parts.tsx";
import type { Institution } from "../queries.ts";
import { institutionKindWords, institutionWords } from "../words.ts";

export function institutionPath(code: string): string {
	return `/iestades/${encodeURIComponent(code)}`;
}

export function InstitutionListPage({ frame, all }: { frame: Frame; all: Institution[] }) {
	const { lang } = frame;
	const words = institutionWords[lang];
	const kinds = Object.keys(institutionKindWords[lang]);
	return (
		<Page frame={frame} title={words.title} description={words.lead}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			{kinds.map((kind) => (
				<KindSection kind={kind} rows={all.filter((row) => row.kind === kind)} all={all} lang={lang} />
			))}
		</Page>
	);
}

function KindSection({ kind, rows, all, lang }: { kind: string; rows: Institution[]; all: Institution[]; lang: Lang }) {
	const words = institutionWords[lang];
	if (rows.length === 0) return null;
	const name = (row: Institution) => textIn(row.name, lang).text;
	const sorted = [...rows].sort((a, b) => compareIn(lang)(name(a), name(b)));
	return (
		<section class="stack">
			<h2>{kindName(kind, lang)}</h2>
			<TableBox label={kindName(kind, lang)}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.name}</th>
							<th scope="col">{words.code}</th>
							<th scope="col">{words.parent}</th>
						</tr>
					</thead>
					<tbody>
						{sorted.map((row) => (
							<tr>
								<th scope="row">
									<Link row={row} lang={lang} />
									{row.validTo ? (
										<span class="soft small">
											{" "}
											({words.validTo} <DayText day={row.validTo} lang={lang} as="dative" />)
										</span>
									) : null}
								</th>
								<td data-label={words.code}>{row.code}</td>
								<td data-label={words.parent}>{codeOf(row.parentId, all) ?? <span class="soft">–</span>}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function Link({ row, lang }: { row: Institution; lang: Lang }) {
	return (
		<a href={at(lang, institutionPath(row.code))}>
			<Said text={row.name} lang={lang} />
		</a>
	);
}

const codeOf = (id: string | null, all: Institution[]) => all.find((row) => row.id === id)?.code;

function kindName(kind: string, lang: Lang): string {
	return (institutionKindWords[lang] as Record<string, string>)[kind] ?? kind;
}

type Props = { frame: Frame; row: Institution; all: Institution[]; duties: Child };

export function InstitutionPage({ frame, row, all, duties }: Props) {
	const { lang } = frame;
	const words = institutionWords[lang];
	const find = (id: string | null) => all.find((other) => other.id === id);
	const links = (rows: Institution[]) => (
		<ul class="plain">
			{rows.map((one) => (
				<li>
					<Link row={one} lang={lang} />
				</li>
			))}
		</ul>
	);
	const facts: [string, Child][] = [
		[words.code, row.code],
		[words.kind, kindName(row.kind, lang)],
	];
	const parent = find(row.parentId);
	const successor = find(row.successorId);
	const below = all.filter((other) => other.parentId === row.id);
	const merged = all.filter((other) => other.successorId === row.id);
	if (parent) facts.push([words.parent, <Link row={parent} lang={lang} />]);
	if (row.validFrom) facts.push([words.validFrom, <DayText day={row.validFrom} lang={lang} as="genitive" />]);
	if (row.validTo) facts.push([words.validTo, <DayText day={row.validTo} lang={lang} as="dative" />]);
	if (successor) facts.push([words.successor, <Link row={successor} lang={lang} />]);
	if (merged.length > 0) facts.push([words.predecessors, links(merged)]);
	if (below.length > 0) facts.push([words.below, links(below)]);
	return (
		<Page frame={frame} title={textIn(row.name, lang).text} crumbs={[{ label: words.title, path: "/iestades" }]}>
			<div class="head">
				<h1>
					<Said text={row.name} lang={lang} />
				</h1>
				<Facts rows={facts} />
			</div>
			{duties}
		</Page>
	);
}
