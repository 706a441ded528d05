// Changes of everything: filters that live in the address, the log, the way to two days side by side.
import type { Told } from "#kernel/publication/queries.ts";
import { publicationKinds } from "#kernel/publication/words.ts";
import { compareIn, type Lang, type Text, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import type { LogQuery } from "../query.ts";
import { changesWords, countChanges } from "../words.ts";
import { LogList } from "./log-list.tsx";

export type Named = { code: string; title: Text };

type Props = {
	frame: Frame;
	query: LogQuery;
	told: Told[];
	count: number;
	/** The address part of the next page. */
	next: number | null;
	plans: Named[];
	institutions: Named[];
};

export function LogPage({ frame, query, told, count, next, plans, institutions }: Props) {
	const { lang } = frame;
	const words = changesWords[lang];
	const asked = addressOf(query);
	return (
		<Page frame={frame} title={words.title} description={words.lead} meta={{ feed: feedOf(query) }}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<form class="inline-form" method="get" action={at(lang, "/izmainas")}>
				<DayField name="no" label={words.from} value={query.from} />
				<DayField name="lidz" label={words.until} value={query.until} />
				<Choice name="veids" label={words.kind} all={words.all} value={query.kind} options={kinds(lang)} />
				<Choice name="plans" label={words.plan} all={words.allPlans} value={query.plan} options={named(plans, lang)} />
				<Choice
					name="iestade"
					label={words.institution}
					all={words.allInstitutions}
					value={query.institution}
					options={named(institutions, lang)}
				/>
				<button type="submit" class="ds-button" data-variant="secondary">
					{words.filter}
				</button>
			</form>
			<section class="stack" aria-label={words.title}>
				<p>
					<strong>{countChanges(lang, count)}</strong>
					{Object.values(asked).some(Boolean) ? (
						<>
							{" · "}
							<a href={at(lang, "/izmainas")}>{words.clear}</a>
						</>
					) : null}
					{" · "}
					<a href={at(lang, feedOf(query))}>{words.feed}</a>
				</p>
				{told.length === 0 ? <Notice>{words.none}</Notice> : <LogList told={told} lang={lang} level={2} />}
				{next === null ? null : (
					<p>
						<a href={at(lang, withQuery("/izmainas", { ...asked, pirms: String(next) }))}>{words.older}</a>
					</p>
				)}
			</section>
			{plans.length > 0 ? (
				<section class="stack" aria-labelledby="salidzinat">
					<h2 id="salidzinat">{words.compare}</h2>
					<p>{words.compareHelp}</p>
					<ul class="plain">
						{plans.map((plan) => (
							<li>
								<a href={at(lang, `/plani/${encodeURIComponent(plan.code)}/izmainas`)}>
									{textIn(plan.title, lang).text}
								</a>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</Page>
	);
}

const addressOf = (query: LogQuery) => ({
	no: query.from,
	lidz: query.until,
	veids: query.kind,
	plans: query.plan,
	iestade: query.institution,
});

function feedOf({ plan, institution }: LogQuery): string {
	if (plan) return `/plani/${encodeURIComponent(plan)}/feed.atom`;
	return institution ? `/iestades/${encodeURIComponent(institution)}/feed.atom` : "/feed.atom";
}

const kinds = (lang: Lang) => Object.entries(publicationKinds[lang]);

const named = (all: readonly Named[], lang: Lang) =>
	all
		.map(({ code, title }): [string, string] => [code, textIn(title, lang).text])
		.sort((a, b) => compareIn(lang)(a[1], b[1]));

export function DayField({ name, label, value }: { name: string; label: string; value: string | undefined }) {
	return (
		<div class="field">
			<label for={`f-${name}`}>{label}</label>
			<input class="ds-input" type="date" id={`f-${name}`} name={name} value={value} />
		</div>
	);
}

type ChoiceProps = {
	name: string;
	label: string;
	all: string;
	value: string | undefined;
	options: [string, string][];
};

function Choice({ name, label, all, value, options }: ChoiceProps) {
	return (
		<div class="field">
			<label for={`f-${name}`}>{label}</label>
			<select class="ds-input" id={`f-${name}`} name={name}>
				<option value="">{all}</option>
				{options.map(([code, said]) => (
					<option value={code} selected={code === value}>
						{said}
					</option>
				))}
			</select>
		</div>
	);
}
