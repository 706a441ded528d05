import { parsePeriod, sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { formatValue } from "#modules/monitoring/index.ts";
import { StatusMark } from "#modules/planning/index.ts";
import { Icon } from "#ui/icon.tsx";
import type { Change, Parties } from "../changes.ts";
import { importWords, kindWords } from "../words.ts";

/** A change that fits on a line: from what, to what. What is new says only what it is. */
export function ShortChange({ change, lang }: { change: Change; lang: Lang }) {
	const words = importWords[lang];
	switch (change.kind) {
		case "status":
			return (
				<FromTo
					lang={lang}
					was={<StatusMark status={change.was} lang={lang} />}
					now={<StatusMark status={change.now} lang={lang} />}
				/>
			);
		case "deadlines":
			return <FromTo lang={lang} was={periods(change.was, lang)} now={periods(change.now, lang)} />;
		case "parties":
			return <PartyChange was={change.was} now={change.now} lang={lang} />;
		case "value":
			return (
				<FromTo
					lang={lang}
					about={period(change.period, lang)}
					was={figure(change.was, change.unit, lang)}
					now={figure(change.now, change.unit, lang)}
				/>
			);
		case "target":
			return (
				<FromTo
					lang={lang}
					about={`${words.target} ${change.year}`}
					was={figure(change.was, change.unit, lang)}
					now={figure(change.now, change.unit, lang)}
				/>
			);
		default:
			return <span class="soft">{kindWords[lang][change.kind]}</span>;
	}
}

const roles = ["responsible", "co_responsible"] as const;

/** A line for each role in which somebody changed. */
function PartyChange({ was, now, lang }: { was: Parties; now: Parties; lang: Lang }) {
	const words = importWords[lang];
	const labels = { responsible: words.responsibleInLine, co_responsible: words.coResponsibleInLine };
	const said = (codes: string[]) => codes.join(", ") || words.nothing;
	const changed = roles.filter((role) => said(was[role]) !== said(now[role]));
	return (
		<>
			{changed.map((role) => (
				<FromTo lang={lang} about={labels[role]} was={said(was[role])} now={said(now[role])} />
			))}
		</>
	);
}

type FromToProps = { lang: Lang; about?: string; was: unknown; now: unknown };

function FromTo({ lang, about, was, now }: FromToProps) {
	const words = importWords[lang];
	return (
		<span class="from-to num">
			{about ? <span class="soft">{about}:</span> : null}
			<span class="from-to__was">
				<span class="hidden">{words.was}: </span>
				{was}
			</span>
			<Icon shape="arrow-flat" />
			<span class="from-to__now">
				<span class="hidden">{words.willBe}: </span>
				{now}
			</span>
		</span>
	);
}

function period(code: string, lang: Lang): string {
	const parsed = parsePeriod(code);
	return parsed ? sayPeriod(parsed, lang) : code;
}

const periods = (codes: readonly string[], lang: Lang) =>
	codes.map((code) => period(code, lang)).join(", ") || importWords[lang].nothing;

function figure(value: number | null, unit: string, lang: Lang): string {
	return value === null ? importWords[lang].nothing : formatValue(lang, value, unit);
}
