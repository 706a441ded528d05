// What the coordinator can do with the round now, each step in its own fold.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { roundPath } from "../paths.ts";
import type { RoundView } from "../queries.ts";
import type { RoundFacts } from "../round-facts.ts";
import { isComplete, undecidedIn } from "../rules.ts";
import { roundWords, sayUndecided } from "../words.ts";

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
	if (state === "compiling") return [{ step: "reopen", label: words.reopen, fields: ["reason"], second: true }];
	if (state === "compiled") {
		return [
			{ step: "publish", label: words.publish, fields: ["reference"] },
			{ step: "reopen", label: words.reopen, fields: ["reason"], second: true },
		];
	}
	return state === "published" ? [{ step: "erratum", label: words.addErratum, fields: ["erratum"] }] : [];
}

export function Steps({ facts, lang }: { facts: RoundFacts; lang: Lang }) {
	return (
		<section class="stack">
			{facts.view.round.state === "open" && !isComplete(facts.view.tally) ? (
				<p class="soft">{sayUndecided(lang, undecidedIn(facts.view.tally))}</p>
			) : null}
			{stepsOf(facts.view, lang).map((one) =>
				// What asks for nothing is a button; the others open first.
				one.fields.length === 0 ? (
					<StepForm one={one} facts={facts} lang={lang} />
				) : (
					<details class="fold" open={facts.tried === one.step}>
						<summary>{one.label}</summary>
						<StepForm one={one} facts={facts} lang={lang} />
					</details>
				),
			)}
		</section>
	);
}

function StepForm({ one, facts, lang }: { one: Step; facts: RoundFacts; lang: Lang }) {
	const words = roundWords[lang];
	const form = facts.tried === one.step ? facts.form : { values: {}, errors: {} };
	const field = (name: string) => ({ lang, form, name });
	return (
		<form class="form" method="post" action={at(lang, `${roundPath(facts.view.round.id)}/soli`)}>
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
	);
}
