// What whoever may change a context sees more than its readers: under each section its items and forms, and at the end
// what has not been begun.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { StrategyContext } from "../form.ts";
import type { PartKey } from "../parts.ts";
import { gradedPath, loadsPath, purposePath, swotPath, textsPath } from "../paths.ts";
import { addWords, contextWords } from "../words.ts";
import { AddLink, EditList, type Moved } from "./edit-list.tsx";
import type { Section } from "./sections.ts";

const partsOf: Record<Section, PartKey[]> = {
	svid: [],
	mergrupas: ["groups"],
	sadarbiba: ["cooperation"],
	dokumenti: ["documents"],
	kapacitate: ["figures", "families"],
	iepriekseja: ["figures"],
	lomas: ["processes"],
	briedums: ["scale"],
	uzraudziba: [],
};

type Facts = { plan: { code: string }; context: StrategyContext; moved: Moved };

export function EditSection({ section, facts, lang }: { section: Section; facts: Facts; lang: Lang }) {
	const { plan, context, moved } = facts;
	const words = contextWords[lang];
	// Figures of the period before stand in the list of all figures, under the capacity where there is one.
	const hasCapacity = (context.figures ?? []).some((one) => one.topic !== "previous") || context.families;
	if (section === "iepriekseja" && hasCapacity) return null;
	return (
		<>
			{partsOf[section].map((part) => (
				<EditList plan={plan.code} part={part} context={context} moved={moved} lang={lang} />
			))}
			<p class="actions">
				{section === "kapacitate" ? (
					<>
						<Form path={loadsPath(plan.code)} label={words.statedLoads} lang={lang} />
						<Form path={textsPath(plan.code, "systems")} label={words.systems} lang={lang} />
					</>
				) : null}
				{section === "briedums" ? <Form path={gradedPath(plan.code)} label={words.changeGraded} lang={lang} /> : null}
				{section === "uzraudziba" ? (
					<Form path={textsPath(plan.code, "oversight")} label={words.edit} lang={lang} />
				) : null}
			</p>
		</>
	);
}

function Form({ path, label, lang }: { path: string; label: string; lang: Lang }) {
	return (
		<a class="ds-button" data-variant="secondary" data-size="sm" href={at(lang, path)}>
			{label}
		</a>
	);
}

type BeginProps = { plan: string; context: StrategyContext; shown: readonly Section[]; lang: Lang };

/** Sections that nobody has begun, and the texts beside them. */
export function Begin({ plan, context, shown, lang }: BeginProps) {
	const words = contextWords[lang];
	const missing = (Object.keys(partsOf) as Section[]).filter((one) => !shown.includes(one));
	const parts = [...new Set(missing.flatMap((section) => partsOf[section]))].filter(
		(part) => part !== "figures" || !context.figures?.length,
	);
	return (
		<section class="stack context-section" aria-labelledby="vel">
			<h2 id="vel">{words.others}</h2>
			<p class="actions">
				<Form path={purposePath(plan)} label={words.purpose} lang={lang} />
				{context.swot ? null : <Form path={swotPath(plan, "strengths")} label={words.startSwot} lang={lang} />}
				{(Object.keys(addWords.lv) as PartKey[])
					.filter((part) => parts.includes(part))
					.map((part) => (
						<AddLink plan={plan} part={part} lang={lang} />
					))}
				{shown.includes("kapacitate") ? null : (
					<Form path={textsPath(plan, "systems")} label={words.systems} lang={lang} />
				)}
				{shown.includes("uzraudziba") ? null : (
					<Form path={textsPath(plan, "oversight")} label={words.uzraudziba} lang={lang} />
				)}
				<Form path={textsPath(plan, "notes")} label={words.notes} lang={lang} />
			</p>
		</section>
	);
}
