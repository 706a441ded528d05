// The register: one page as a tree and as a list, as of any day.
import { at, withQuery } from "#ui/address.ts";
import { SelectField, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker } from "#ui/parts.tsx";
import { institutionKinds } from "../form.ts";
import { isFiltered, type Listing } from "../listing.ts";
import type { Institution } from "../queries.ts";
import type { Branch } from "../view-model.ts";
import { institutionWords, kindsWords } from "../words.ts";
import { List } from "./list.tsx";
import { Tree } from "./tree.tsx";

type Props = {
	frame: Frame;
	asked: Listing;
	day: string;
	/** The day that was asked for, when one was. */
	asOf: string | undefined;
	roots: Branch[];
	rows: Institution[];
	all: Institution[];
	mayKeep: boolean;
};

export function RegisterPage(props: Props) {
	const { frame, asked, asOf, mayKeep } = props;
	const { lang } = frame;
	const words = institutionWords[lang];
	return (
		<Page frame={frame} title={words.title} description={words.lead}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				{mayKeep ? (
					<p class="actions">
						<a class="ds-button" href={at(lang, "/iestades/jauna")}>
							{words.add}
						</a>
						<a class="ds-button" data-variant="secondary" href={at(lang, "/iestades/augsupielades")}>
							{words.upload}
						</a>
					</p>
				) : null}
			</div>
			<Controls {...props} />
			{asked.view === "tree" ? (
				<Tree roots={props.roots} lang={lang} asOf={asOf} />
			) : (
				<List rows={props.rows} all={props.all} asked={asked} lang={lang} asOf={asOf} />
			)}
			<p class="soft small">
				<a href={withQuery("/iestades.jsonld", { as_of: asOf })} type="application/ld+json">
					{words.linkedData}
				</a>
			</p>
		</Page>
	);
}

function Controls({ frame, asked, day, asOf }: Props) {
	const { lang } = frame;
	const words = institutionWords[lang];
	const { q, kind: veids, parent: resors } = asked;
	const skats = asked.view === "list" ? "saraksts" : undefined;
	const views = [
		{ label: words.tree, isHere: asked.view === "tree", query: {} },
		{ label: words.list, isHere: asked.view === "list", query: { skats: "saraksts" } },
	];
	const form = { values: { q, veids }, errors: {} };
	const kinds = institutionKinds.map((kind) => ({ value: kind, label: kindsWords[lang][kind] }));
	return (
		<div class="stack">
			<div class="section-head">
				<nav class="view-switch" aria-label={words.views}>
					<ul>
						{views.map((view) => (
							<li>
								<a
									href={at(lang, withQuery("/iestades", { ...view.query, as_of: asOf }))}
									aria-current={view.isHere ? "true" : undefined}
								>
									{view.label}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<AsOfPicker lang={lang} day={day} action={at(lang, "/iestades")} keep={{ skats, q, veids, resors }} />
			</div>
			<form class="inline-form" method="get" action={at(lang, "/iestades")}>
				<input type="hidden" name="skats" value="saraksts" />
				{asOf ? <input type="hidden" name="as_of" value={asOf} /> : null}
				<div class="field">
					<label for="f-q">{words.search}</label>
					<input class="ds-input" type="search" id="f-q" name="q" value={q} maxlength={200} />
				</div>
				<SelectField
					lang={lang}
					form={form}
					name="veids"
					label={words.kind}
					options={[{ value: "", label: words.anyKind }, ...kinds]}
				/>
				<SubmitButton second>{words.find}</SubmitButton>
				{isFiltered(asked) ? (
					<a href={at(lang, withQuery("/iestades", { skats: "saraksts", as_of: asOf }))}>{words.clear}</a>
				) : null}
			</form>
		</div>
	);
}
