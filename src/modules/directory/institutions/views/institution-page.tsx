// One institution with everything around it, on a day.
import type { Child } from "hono/jsx";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, DayText, Facts, Notice, Prose, Said } from "#ui/parts.tsx";
import { byName } from "../listing.ts";
import { institutionPath } from "../paths.ts";
import type { Institution } from "../queries.ts";
import type { InstitutionView } from "../view-model.ts";
import { institutionWords, kindName } from "../words.ts";
import { Corrections } from "./corrections.tsx";
import { History } from "./history.tsx";
import { InstitutionLink, Span } from "./parts.tsx";
import { Units } from "./units.tsx";

type Props = {
	frame: Frame;
	view: InstitutionView;
	asOf: string | undefined;
	mayKeep: boolean;
	duties: Child;
	indicators: Child;
	news: Child;
};

export function InstitutionPage({ frame, view, asOf, mayKeep, duties, indicators, news }: Props) {
	const { lang } = frame;
	const { row } = view;
	const words = institutionWords[lang];
	return (
		<Page
			frame={frame}
			title={textIn(row.name, lang).text}
			description={[kindName(row.kind, lang), view.parent && textIn(view.parent.name, lang).text]
				.filter(Boolean)
				.join("; ")}
			crumbs={crumbsOf(view, lang)}
			meta={{ feed: `${institutionPath(row.code)}/feed.atom`, facts: organizationFacts(frame, view) }}
			asOf={view.asOf}
		>
			<div class="head">
				<div class="section-head">
					<h1>
						<Said text={row.name} lang={lang} />
					</h1>
					<AsOfPicker lang={lang} day={view.asOf} action={at(lang, institutionPath(row.code))} />
				</div>
				{view.isThere ? null : <Gone view={view} frame={frame} />}
				<Facts rows={facts(frame, view, asOf)} />
				{row.note ? <Prose text={row.note} lang={lang} /> : null}
				<p>
					<a href={at(lang, withQuery(`${institutionPath(row.code)}/parskats`, { as_of: asOf }))}>
						{words.publicReport}
					</a>
				</p>
			</div>
			{mayKeep ? <Acts frame={frame} row={row} /> : null}
			{duties}
			{indicators}
			<Units view={view} lang={lang} mayKeep={mayKeep} />
			<History view={view} lang={lang} mayKeep={mayKeep} />
			<Corrections view={view} lang={lang} />
			{news}
			<p class="soft small">
				<a href={withQuery(`${institutionPath(row.code)}.jsonld`, { as_of: asOf })} type="application/ld+json">
					{words.linkedData}
				</a>
			</p>
		</Page>
	);
}

/** Down the structure to it: the register, then whom it is under. */
function crumbsOf({ above }: InstitutionView, lang: Lang) {
	return [
		{ label: institutionWords[lang].title, path: "/iestades" },
		...above.map((one) => ({ label: textIn(one.name, lang).text, path: institutionPath(one.code) })),
	];
}

function organizationFacts({ lang, origin }: Frame, { row, parent }: InstitutionView) {
	const named = (one: Institution) => ({
		"@type": "GovernmentOrganization",
		name: textIn(one.name, lang).text,
		url: origin + at(lang, institutionPath(one.code)),
	});
	return {
		...named(row),
		identifier: row.code,
		...(row.validFrom ? { foundingDate: row.validFrom } : {}),
		...(row.validTo ? { dissolutionDate: row.validTo } : {}),
		...(parent ? { parentOrganization: named(parent) } : {}),
	};
}

function Gone({ view: { row, asOf }, frame: { lang } }: { view: InstitutionView; frame: Frame }) {
	const words = institutionWords[lang];
	const isEarly = row.validFrom !== null && asOf < row.validFrom;
	return <Notice tone="warning" title={isEarly ? words.notYetThere : words.noLongerThere} />;
}

function facts({ lang }: Frame, view: InstitutionView, asOf: string | undefined): [string, Child][] {
	const words = institutionWords[lang];
	const { row, parent, successor, predecessors, below } = view;
	const former = view.names.filter((one) => one.validTo !== null && one.validTo <= view.asOf);
	const later = view.names.filter((one) => one.validFrom !== null && one.validFrom > view.asOf);
	const names = (some: typeof former) => (
		<ul class="plain">
			{some.map((one) => (
				<li>
					<Said text={one.name} lang={lang} />{" "}
					<span class="soft">
						(<Span from={one.validFrom ?? row.validFrom} to={one.validTo} lang={lang} />)
					</span>
				</li>
			))}
		</ul>
	);
	const links = (rows: Institution[]) => (
		<ul class="plain">
			{rows.map((one) => (
				<li>
					<InstitutionLink row={one} lang={lang} asOf={asOf} />
				</li>
			))}
		</ul>
	);
	const rows: [string, Child | false][] = [
		[words.code, row.code],
		[words.kind, kindName(row.kind, lang)],
		[words.formerNames, former.length > 0 && names(former)],
		[words.laterNames, later.length > 0 && names(later)],
		[words.parent, parent !== undefined && <InstitutionLink row={parent} lang={lang} asOf={asOf} />],
		[words.validFrom, row.validFrom !== null && <DayText day={row.validFrom} lang={lang} as="genitive" />],
		[words.validTo, row.validTo !== null && <DayText day={row.validTo} lang={lang} as="dative" />],
		[words.successor, successor !== undefined && <InstitutionLink row={successor} lang={lang} asOf={asOf} />],
		[words.predecessors, predecessors.length > 0 && links(predecessors)],
		[words.below, below.length > 0 && links(byName(below, lang))],
	];
	return rows.filter((pair): pair is [string, Child] => pair[1] !== false);
}

function Acts({ frame: { lang }, row }: { frame: Frame; row: Institution }) {
	const words = institutionWords[lang];
	const links = [
		{ label: words.rename, path: institutionPath(row.code, "nosaukums") },
		{ label: words.move, path: institutionPath(row.code, "paklautiba") },
		{ label: words.addUnit, path: institutionPath(row.code, "strukturvienibas", "jauna") },
		...(row.validTo === null
			? [
					{ label: words.merge, path: institutionPath(row.code, "pievienosana") },
					{ label: words.close, path: institutionPath(row.code, "slegsana") },
				]
			: []),
		{ label: words.correctName, path: institutionPath(row.code, "labojumi", "nosaukums", "sakums") },
		{ label: words.correctPlace, path: institutionPath(row.code, "labojumi", "paklautiba", "sakums") },
		{ label: words.correctFounding, path: institutionPath(row.code, "labojumi", "izveide", "sakums") },
	];
	return (
		<nav class="plan-links" aria-label={words.acts}>
			<ul>
				{links.map((link) => (
					<li>
						<a href={at(lang, link.path)}>{link.label}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
