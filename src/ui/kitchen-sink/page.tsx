// One page with every component in every state, for those who build pages and for the tests that look at them.
import type { Child } from "hono/jsx";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { SampleCharts } from "./sample-charts.tsx";
import { SampleForm } from "./sample-forms.tsx";
import {
	SampleButtons,
	SampleMarks,
	SampleNotices,
	SampleShares,
	SampleTables,
	SampleText,
	SampleTimeline,
} from "./samples.tsx";
import { sinkWords } from "./words.ts";

export function KitchenSink({ frame, wrong }: { frame: Frame; wrong: boolean }) {
	const { lang } = frame;
	const words = sinkWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<Section title={words.text}>
				<SampleText lang={lang} />
			</Section>
			<Section title={words.buttons}>
				<SampleButtons lang={lang} />
			</Section>
			<Section title={words.marks}>
				<SampleMarks lang={lang} />
			</Section>
			<Section title={words.notices}>
				<SampleNotices lang={lang} />
			</Section>
			<Section title={words.charts}>
				<SampleCharts lang={lang} />
			</Section>
			<Section title={words.tables}>
				<SampleTables lang={lang} />
			</Section>
			<Section title={words.shares}>
				<SampleShares lang={lang} />
			</Section>
			<Section title={words.timeline}>
				<SampleTimeline lang={lang} />
			</Section>
			<Section title={words.fields}>
				<p class="actions" id="lauki">
					<a href={at(lang, "/virtuve#lauki")} aria-current={wrong ? undefined : "page"}>
						{words.fieldsEmpty}
					</a>
					<a href={at(lang, "/virtuve?kludas=1#lauki")} aria-current={wrong ? "page" : undefined}>
						{words.fieldsWrong}
					</a>
				</p>
				<SampleForm lang={lang} wrong={wrong} />
			</Section>
		</Page>
	);
}

function Section({ title, children }: { title: string; children: Child }) {
	return (
		<section class="stack">
			<h2>{title}</h2>
			{children}
		</section>
	);
}
