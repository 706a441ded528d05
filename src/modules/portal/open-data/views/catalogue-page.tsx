// The catalogue for people: what each set holds, when it changed, where its files are.
import { dayOf } from "#kernel/clock.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText } from "#ui/parts.tsx";
import { licence } from "../formats.ts";
import type { Stocked } from "../shelf.ts";
import { openDataWords, sayRows, saySize } from "../words.ts";

type Props = { frame: Frame; sets: readonly Stocked[]; base: string };

export function CataloguePage({ frame, sets, base }: Props) {
	const { lang } = frame;
	const words = openDataWords[lang];
	return (
		<Page frame={frame} title={words.title} description={words.lead}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<p class="soft">{words.notHere}</p>
			</div>
			<section class="stack" aria-labelledby="sets">
				<h2 id="sets">{words.sets}</h2>
				<ul class="sets">
					{sets.map((one) => (
						<SetCard one={one} lang={lang} />
					))}
				</ul>
			</section>
			<HowTo lang={lang} base={base} />
			<section class="stack" aria-labelledby="licence">
				<h2 id="licence">{words.licence}</h2>
				<p class="prose">
					<a href={licence}>{words.byName}</a>. {words.licenceLead}
				</p>
			</section>
			<section class="stack" aria-labelledby="machines">
				<h2 id="machines">{words.machines}</h2>
				<ul class="plain-list">
					<li>
						<a href="/data/catalog.jsonld" type="application/ld+json">
							{words.catalogue}
						</a>
					</li>
					<li>
						<a href={at(lang, "/api")}>{words.api}</a>
					</li>
				</ul>
			</section>
		</Page>
	);
}

function SetCard({ one: { set, rendering, modified }, lang }: { one: Stocked; lang: Lang }) {
	const words = openDataWords[lang];
	return (
		<li class="sets__one">
			<h3>
				<a href={at(lang, `/data/${set.code}`)}>{set.title[lang]}</a>
			</h3>
			<p>{set.about[lang]}</p>
			<p class="soft small">
				<span class="num">{sayRows(lang, rendering.total)}</span> · {words.changed.toLowerCase()}{" "}
				<DayText day={dayOf(modified)} lang={lang} />
			</p>
			<FileLinks one={{ set, rendering, modified }} lang={lang} />
		</li>
	);
}

/** The name of the set stands in each link for those who hear links alone. */
export function FileLinks({ one: { set, rendering }, lang }: { one: Stocked; lang: Lang }) {
	const files = [
		{ name: "CSV", path: `/data/${set.code}.csv`, size: rendering.csv.size, type: "text/csv" },
		{ name: "JSON", path: `/data/${set.code}.json`, size: rendering.json.size, type: "application/json" },
	];
	return (
		<ul class="sets__files">
			{files.map((file) => (
				<li>
					<a href={file.path} type={file.type}>
						{file.name}
						<span class="hidden">: {set.title[lang]}</span>
					</a>{" "}
					<span class="soft small num">{saySize(lang, file.size)}</span>
				</li>
			))}
		</ul>
	);
}

function HowTo({ lang, base }: { lang: Lang; base: string }) {
	const words = openDataWords[lang];
	return (
		<section class="stack" aria-labelledby="how-to">
			<h2 id="how-to">{words.howTo}</h2>
			<ul class="prose">
				<li>{words.linking}</li>
				<li>{words.excel}</li>
				<li>{words.day}</li>
				<li>{words.fresh}</li>
			</ul>
			<p class="soft small">{words.example}</p>
			<pre class="sample-code" tabindex={0}>
				<code>{`curl -O ${base}/data/deliverables.csv\ncurl '${base}/data/deliverables.json?as_of=2025-12-31'`}</code>
			</pre>
		</section>
	);
}
