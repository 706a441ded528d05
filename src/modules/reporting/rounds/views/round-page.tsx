// A round: who stands where, what is said, and what the coordinator or an institution's head can do now.
import { formatDay, type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Notice, Prose, Said, TableBox } from "#ui/parts.tsx";
import { itemPath, roundPath, roundsPath } from "../paths.ts";
import type { RoundRow, RoundView } from "../queries.ts";
import { isComplete, itemStates } from "../rules.ts";
import { countItems, itemStateWords, roundStateWords, roundWords } from "../words.ts";
import { ItemMark, RoundBar } from "./parts.tsx";

export type RoundFacts = {
	view: RoundView;
	isCoordinator: boolean;
	/** Institutions for which this person submits; "" is the coordinator's own list. */
	submits: ReadonlySet<string>;
	form: FormState;
	tried: string | undefined;
	said: string | undefined;
	done: boolean;
};

export function RoundPage({ frame, facts }: { frame: Frame; facts: RoundFacts }) {
	const { lang } = frame;
	const { view } = facts;
	const { round } = view;
	const words = roundWords[lang];
	const title = textIn(round.plan.title, lang).text;
	return (
		<Page frame={frame} title={`${words.title}: ${title}`} crumbs={[{ label: words.title, path: roundsPath }]}>
			<div class="head">
				<p class="soft">{roundStateWords[lang][round.state]}</p>
				<h1>
					<Said text={round.plan.title} lang={lang} />
				</h1>
				<Facts
					rows={[
						[words.cutOff, <DayText day={round.cutOff} lang={lang} />],
						[words.due, <DayText day={round.due} lang={lang} />],
					]}
				/>
				{round.instructions ? <Prose text={{ lv: round.instructions }} lang={lang} /> : null}
				{facts.done ? (
					<div role="status">
						<Notice tone="success">{words.done}</Notice>
					</div>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={facts.form} said={facts.said} />
			<Documents view={view} lang={lang} />
			<section class="stack" aria-labelledby="matrica">
				<h2 id="matrica">{words.matrix}</h2>
				<RoundBar tally={view.tally} lang={lang} />
				<Matrix view={view} lang={lang} />
			</section>
			{view.rows.map((row) => (
				<InstitutionSection facts={facts} row={row} lang={lang} />
			))}
			{facts.isCoordinator ? <Steps facts={facts} lang={lang} /> : null}
			<Errata view={view} lang={lang} />
		</Page>
	);
}

function Matrix({ view, lang }: { view: RoundView; lang: Lang }) {
	const words = roundWords[lang];
	const shown = itemStates.filter((state) => view.tally[state] > 0);
	return (
		<TableBox label={words.matrix}>
			<table class="ds-table table">
				<thead>
					<tr>
						<th scope="col">{words.institution}</th>
						{shown.map((state) => (
							<th scope="col" class="n">
								{itemStateWords[lang][state]}
							</th>
						))}
						<th scope="col" class="n">
							{words.items}
						</th>
					</tr>
				</thead>
				<tbody>
					{view.rows.map((row) => (
						<tr>
							<th scope="row">
								<a href={`#${anchorOf(row)}`}>{nameOf(row, lang)}</a>
							</th>
							{shown.map((state) => (
								<td class={row.tally[state] === 0 ? "n soft" : "n"}>{row.tally[state]}</td>
							))}
							<td class="n">{row.tally.total}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

const anchorOf = (row: RoundRow) => `i-${row.institution?.code ?? "koordinators"}`;

function nameOf(row: RoundRow, lang: Lang): string {
	return row.institution
		? `${row.institution.code} – ${textIn(row.institution.name, lang).text}`
		: roundWords[lang].noInstitution;
}

function InstitutionSection({ facts, row, lang }: { facts: RoundFacts; row: RoundRow; lang: Lang }) {
	const words = roundWords[lang];
	const { round } = facts.view;
	const maySubmit = round.state === "open" && facts.submits.has(row.institution?.id ?? "") && row.tally.drafted > 0;
	return (
		<section class="direction" id={anchorOf(row)} aria-labelledby={`${anchorOf(row)}-h`}>
			<h2 id={`${anchorOf(row)}-h`}>{nameOf(row, lang)}</h2>
			<p class="soft">{countItems(lang, row.tally.total)}</p>
			<TableBox label={nameOf(row, lang)}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.items}</th>
							<th scope="col">{words.state}</th>
						</tr>
					</thead>
					<tbody>
						{row.items.map((item) => (
							<tr>
								<th scope="row">
									<a class="element-link" href={at(lang, itemPath(round.id, item.id))}>
										<span class="code">{item.code}</span>
										<Said text={item.title} lang={lang} />
									</a>
								</th>
								<td>
									<ItemMark state={item.state} lang={lang} />
									{item.comment ? <span class="soft small"> {item.comment}</span> : null}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{maySubmit ? (
				<form method="post" action={at(lang, `${roundPath(round.id)}/soli`)}>
					<input type="hidden" name="step" value="submit" />
					<input type="hidden" name="institution" value={row.institution?.id ?? ""} />
					<p class="soft">{words.submitLead}</p>
					<SubmitButton>{words.submit}</SubmitButton>
				</form>
			) : null}
		</section>
	);
}

function Documents({ view, lang }: { view: RoundView; lang: Lang }) {
	const words = roundWords[lang];
	const { round } = view;
	if (!round.documents) return null;
	return (
		<section class="stack" aria-labelledby="dokumenti">
			<h2 id="dokumenti">{words.documents}</h2>
			{round.reference ? (
				<p>
					{words.published}: {round.reference.protocol}, {formatDay(lang, round.reference.date)}
				</p>
			) : null}
			<ul class="plain">
				{Object.entries(round.documents).map(([name, hash]) => (
					<li>
						<a href={`${roundPath(round.id)}/dokumenti/${name}`}>{name.replace("-", ", ").toUpperCase()}</a>{" "}
						<span class="soft small">
							{words.checksum} SHA-256 <code>{hash.slice(0, 16)}…</code>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

type Step = {
	step: string;
	label: string;
	lead?: string;
	fields: ("reason" | "reference" | "erratum")[];
	second?: boolean;
};

function stepsOf(view: RoundView, lang: Lang): Step[] {
	const words = roundWords[lang];
	const { state } = view.round;
	if (state === "open") {
		return [
			...(isComplete(view.tally)
				? [{ step: "compile", label: words.compile, lead: words.compileLead, fields: [] }]
				: []),
			{ step: "cancel", label: words.cancel, fields: ["reason"], second: true },
		];
	}
	if (state === "compiled") {
		return [
			{ step: "publish", label: words.publish, fields: ["reference"] },
			{ step: "reopen", label: words.reopen, fields: ["reason"], second: true },
		];
	}
	return state === "published" ? [{ step: "erratum", label: words.addErratum, fields: ["erratum"] }] : [];
}

function Steps({ facts, lang }: { facts: RoundFacts; lang: Lang }) {
	const words = roundWords[lang];
	const { round } = facts.view;
	return (
		<section class="stack">
			{stepsOf(facts.view, lang).map((one) => {
				const form = facts.tried === one.step ? facts.form : { values: {}, errors: {} };
				const field = (name: string) => ({ lang, form, name });
				return (
					<details class="fold" open={facts.tried === one.step || one.fields.length === 0}>
						<summary>{one.label}</summary>
						<form class="form" method="post" action={at(lang, `${roundPath(round.id)}/soli`)}>
							<input type="hidden" name="step" value={one.step} />
							{one.lead ? <p class="soft">{one.lead}</p> : null}
							{one.fields.includes("reason") ? <TextArea {...field("reason")} label={words.reason} rows={3} /> : null}
							{one.fields.includes("reference") ? (
								<>
									<TextField {...field("protocol")} label={words.protocol} />
									<DayField {...field("date")} label={words.meetingDate} />
								</>
							) : null}
							{one.fields.includes("erratum") ? (
								<>
									<TextField {...field("place")} label={words.place} />
									<TextArea {...field("wasSaid")} label={words.wasSaid} rows={3} />
									<TextArea {...field("isRight")} label={words.isRight} rows={3} />
									<TextArea {...field("reason")} label={words.reason} rows={3} />
								</>
							) : null}
							<SubmitButton second={one.second ?? false}>{one.label}</SubmitButton>
						</form>
					</details>
				);
			})}
		</section>
	);
}

function Errata({ view, lang }: { view: RoundView; lang: Lang }) {
	const words = roundWords[lang];
	if (view.errata.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="labojumi">
			<h2 id="labojumi">{words.errata}</h2>
			<ul class="timeline">
				{view.errata.map((one) => (
					<li>
						<strong>{one.place}</strong>
						<span>
							<del>{one.wasSaid}</del> → <ins>{one.isRight}</ins>
						</span>
						<span class="soft small">{one.reason}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
