// What happened to an institution, the newest first: founded, renamed, moved, took over, merged, closed.
import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import { DayText, Said } from "#ui/parts.tsx";
import type { InstitutionView } from "../view-model.ts";
import { institutionWords } from "../words.ts";
import { InstitutionLink } from "./parts.tsx";

type Event = { day: string; what: string; about: Child; act: string | null };

export function History({ view, lang }: { view: InstitutionView; lang: Lang }) {
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
					</li>
				))}
			</ol>
		</section>
	);
}

function eventsOf({ row, names, places, predecessors, successor }: InstitutionView, lang: Lang): Event[] {
	const words = institutionWords[lang];
	const events: Event[] = [];
	if (row.validFrom) events.push({ day: row.validFrom, what: words.founded, about: null, act: row.foundingAct });
	for (const { validFrom, name, act } of names) {
		if (validFrom) events.push({ day: validFrom, what: words.renamed, about: <Said text={name} lang={lang} />, act });
	}
	for (const { validFrom, parent, act } of places) {
		const about = parent ? <InstitutionLink row={parent} lang={lang} /> : words.underNobody;
		if (validFrom) events.push({ day: validFrom, what: words.moved, about, act });
	}
	for (const one of predecessors) {
		const about = <InstitutionLink row={one} lang={lang} />;
		if (one.validTo) events.push({ day: one.validTo, what: words.tookOver, about, act: one.closingAct });
	}
	if (row.validTo) {
		const what = successor ? words.merged : words.closed;
		const about = successor ? <InstitutionLink row={successor} lang={lang} /> : null;
		events.push({ day: row.validTo, what, about, act: row.closingAct });
	}
	return events;
}
