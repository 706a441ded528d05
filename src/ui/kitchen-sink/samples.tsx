import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Icon, type Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import { AsOfPicker, DayText, Facts, Notice, Said, ShareBar, TableBox } from "#ui/parts.tsx";
import { sinkWords } from "./words.ts";

type Props = { lang: Lang };

export function SampleText({ lang }: Props) {
	const words = sinkWords[lang];
	return (
		<div class="stack">
			<h3>{words.heading3}</h3>
			<p class="lead">{words.paragraph}</p>
			<p>
				{words.paragraph} <a href={at(lang, "/virtuve")}>{words.link}</a>.
			</p>
			<p class="soft small">{words.quiet}</p>
			<p>
				{words.onlyLatvian} <Said lang={lang} text={{ lv: "Valsts kanceleja" }} />
			</p>
		</div>
	);
}

export function SampleButtons({ lang }: Props) {
	const words = sinkWords[lang];
	return (
		<div class="actions">
			<button type="button" class="ds-button" data-variant="primary">
				{words.save}
			</button>
			<button type="button" class="ds-button" data-variant="secondary">
				{words.preview}
			</button>
			<button type="button" class="ds-button" data-variant="tertiary">
				{words.cancel}
			</button>
			<button type="button" class="ds-button" disabled>
				{words.notNow}
			</button>
			<button type="button" class="linklike">
				{words.cancel}
			</button>
			<span class="ds-tag">{words.idle}</span>
		</div>
	);
}

const tones: Record<Tone, Shape> = { good: "check", going: "half", warn: "clock", bad: "cross", idle: "empty" };

const everyShape: Record<Shape, true> = {
	check: true,
	"arrow-up": true,
	"arrow-up-dashed": true,
	"arrow-flat": true,
	"arrow-down": true,
	cross: true,
	dots: true,
	empty: true,
	stop: true,
	swap: true,
	text: true,
	half: true,
	clock: true,
};

export function SampleMarks({ lang }: Props) {
	const words = sinkWords[lang];
	return (
		<div class="stack">
			<p>{words.marksLead}</p>
			<p class="marks">
				{(Object.keys(tones) as Tone[]).map((tone) => (
					<Mark tone={tone} shape={tones[tone]} word={words[tone]} />
				))}
			</p>
			<h3>{words.shapes}</h3>
			<ul class="counts small">
				{(Object.keys(everyShape) as Shape[]).map((shape) => (
					<li>
						<Icon shape={shape} />
						<code>{shape}</code>
					</li>
				))}
			</ul>
		</div>
	);
}

export function SampleNotices({ lang }: Props) {
	const words = sinkWords[lang];
	return (
		<div class="stack">
			<Notice>{words.info}</Notice>
			<Notice tone="success">{words.success}</Notice>
			<Notice tone="warning">{words.warning}</Notice>
			<Notice tone="danger" title={words.danger}>
				<p>{words.dangerWhat}</p>
			</Notice>
		</div>
	);
}

export function SampleTables({ lang }: Props) {
	const words = sinkWords[lang];
	const comma = (text: string) => (lang === "lv" ? text.replace(".", ",") : text);
	return (
		<div class="stack">
			<TableBox label={words.tableLabel}>
				<table class="ds-table table">
					<caption>{words.tableLabel}</caption>
					<thead>
						<tr>
							<th scope="col">{words.year}</th>
							<th scope="col" class="n">
								{words.value}, %
							</th>
							<th scope="col" class="n">
								{words.change}
							</th>
							<th scope="col">{words.source}</th>
						</tr>
					</thead>
					<tbody>
						{[
							["2022", "36", "–"],
							["2023", "38.75", "+2.75"],
							["2024", "41.5", "+2.75"],
						].map(([year, value, change]) => (
							<tr>
								<th scope="row">{year}</th>
								<td class="n">{comma(value ?? "")}</td>
								<td class="n">{comma(change ?? "")}</td>
								<td>{words.survey}</td>
							</tr>
						))}
					</tbody>
					<tfoot>
						<tr>
							<th scope="row">{words.total}</th>
							<td class="n">{comma("38.75")}</td>
							<td class="n">{comma("+2.75")}</td>
							<td />
						</tr>
					</tfoot>
				</table>
			</TableBox>
			<Facts
				rows={[
					[words.owner, words.ministry],
					[words.deadline, <DayText lang={lang} day="2026-12-31" />],
					[words.note, words.paragraph],
				]}
			/>
		</div>
	);
}

export function SampleShares({ lang }: Props) {
	const words = sinkWords[lang];
	const shares = [
		{ key: "done", label: words.good, count: 17 },
		{ key: "in_progress", label: words.going, count: 6 },
		{ key: "delayed", label: words.bad, count: 3 },
		{ key: "not_started", label: words.idle, count: 2 },
	];
	return (
		<div class="stack">
			<ShareBar shares={shares} label={words.sharesLabel} />
			<ul class="counts">
				{shares.map((share) => (
					<li>
						<span class="big">{share.count}</span>
						<span class="soft small">{share.label}</span>
					</li>
				))}
			</ul>
			<ul class="tiles">
				{(["good", "warn", "bad"] as const).map((tone, index) => (
					<li class="tile">
						<h3>
							<a href={at(lang, "/virtuve")}>{words.tile}</a>
						</h3>
						<span class="big">{["98 %", "41 %", "12 %"][index]}</span>
						<Mark tone={tone} shape={tones[tone]} word={words[tone]} />
					</li>
				))}
			</ul>
		</div>
	);
}

export function SampleTimeline({ lang }: Props) {
	const words = sinkWords[lang];
	return (
		<div class="stack">
			<AsOfPicker lang={lang} day="2025-12-31" action={at(lang, "/virtuve")} />
			<ol class="timeline">
				{(
					[
						["2025-10-02", words.changed],
						["2024-01-15", words.begun],
					] as const
				).map(([day, what]) => (
					<li>
						<span class="soft small">
							<DayText lang={lang} day={day} />
						</span>
						<span>{what}</span>
					</li>
				))}
			</ol>
		</div>
	);
}
