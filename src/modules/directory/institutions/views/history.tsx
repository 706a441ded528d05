// What happened to an institution, the newest first: founded, renamed, moved, took over, merged, closed.
import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayText, Said } from "#ui/parts.tsx";
import { institutionPath } from "../paths.ts";
import type { InstitutionView } from "../view-model.ts";
import { actWords, institutionWords } from "../words.ts";
import { InstitutionLink } from "./parts.tsx";

type Event = { day: string; what: string; about: Child; act: string | null; record?: string };

export function History({ view, lang, mayKeep }: { view: InstitutionView; lang: Lang; mayKeep: boolean }) {
	const words = institutionWords[lang];
	const events = eventsOf(view, lang).sort((a, b) => (a.day < b.day ? 1 : -1));
	if (events.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="vesture">
			<h2 id="vesture">{words.history}</h2>
			<ol class="timeline">
				{events.map((event) => (
					<li>
						<strong>
							<DayText day={event.day} lang={lang} />
						</strong>
						<span>
							{event.what}
							{event.about ? ": " : ""}
							{event.about}
						</span>
						{event.act ? <span class="soft small">{event.act}</span> : null}
						{mayKeep && event.record ? (
							<a class="small" href={at(lang, institutionPath(view.row.code, "labojumi", ...event.record.split("/")))}>
								{actWords[lang].correct}
								<span class="hidden">{`: ${event.what}, ${event.day}`}</span>
							</a>
						) : null}
					</li>
				))}
			</ol>
		</section>
	);
}

function eventsOf(view: InstitutionView, lang: Lang): Event[] {
	const { row, names, places, predecessors, successor, units, formerUnits, unitChanges } = view;
	const words = institutionWords[lang];
	const events: Event[] = [];
	if (row.validFrom)
		events.push({
			day: row.validFrom,
			what: words.founded,
			about: null,
			act: row.foundingAct,
			record: "izveide/sakums",
		});
	for (const { validFrom, name, act } of names) {
		if (validFrom)
			events.push({
				day: validFrom,
				what: words.renamed,
				about: <Said text={name} lang={lang} />,
				act,
				record: `nosaukums/${validFrom}`,
			});
	}
	for (const { validFrom, parent, act } of places) {
		const about = parent ? <InstitutionLink row={parent} lang={lang} /> : words.underNobody;
		if (validFrom) events.push({ day: validFrom, what: words.moved, about, act, record: `paklautiba/${validFrom}` });
	}
	for (const one of predecessors) {
		const about = <InstitutionLink row={one} lang={lang} />;
		if (one.validTo) events.push({ day: one.validTo, what: words.tookOver, about, act: one.closingAct });
	}
	for (const { unit, validFrom, name, parentId, act } of unitChanges) {
		const parent = [...units, ...formerUnits].find((one) => one.id === parentId)?.code;
		const about = (
			<>
				{unit} <Said text={name} lang={lang} />
				{parent ? ` (${words.unitOf.toLocaleLowerCase(lang)}: ${parent})` : null}
			</>
		);
		events.push({
			day: validFrom,
			what: words.unitChanged,
			about,
			act,
			record: `strukturvieniba/${unit}/${validFrom}`,
		});
	}
	if (row.validTo) {
		const what = successor ? words.merged : words.closed;
		const about = successor ? <InstitutionLink row={successor} lang={lang} /> : null;
		events.push({ day: row.validTo, what, about, act: row.closingAct, record: "beigas/sakums" });
	}
	return events;
}
