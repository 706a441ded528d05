// For coordinators: what the element is linked to, each link with its button, and a form for another.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SelectField, SubmitButton } from "#ui/field.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { isEditable, type PlanState } from "../../versions/lifecycle.ts";
import type { ElementPlace } from "../facts.ts";
import { type Cascade, type CascadeElement, planElements, reach } from "../graph.ts";
import { cascadePath, linksPath, unlinkPath } from "../paths.ts";
import { cascadeWords } from "../words.ts";

type Props = {
	facts: {
		place: ElementPlace;
		form: FormState;
		said: string | undefined;
		targetPlan: string;
		done: string | undefined;
	};
	lang: Lang;
};

export function LinkSection({ facts, lang }: Props) {
	const words = cascadeWords[lang];
	const { place, form, said, done } = facts;
	const { plan, element, cascade } = place;
	const linked = element.serves.flatMap((id) => cascade.elements.get(id) ?? []);
	return (
		<section class="stack" id="saites" aria-labelledby="saites-v">
			<h2 id="saites-v">{words.links}</h2>
			{done ? (
				<div role="status">
					<Notice tone="success">{done}</Notice>
				</div>
			) : null}
			<ErrorSummary lang={lang} form={form} said={said} />
			{isEditable(plan.state as PlanState) ? (
				<>
					{linked.length === 0 ? <p class="soft">{words.noLinks}</p> : null}
					{linked.length > 0 ? (
						<>
							<h3>{words.linkedTo}</h3>
							<ul class="linked">
								{linked.map((target) => (
									<li>
										<Linked plan={plan.code} element={element.code} target={target} cascade={cascade} lang={lang} />
									</li>
								))}
							</ul>
						</>
					) : null}
					<PlanChoice facts={facts} lang={lang} />
					<TargetForm facts={facts} lang={lang} />
				</>
			) : (
				<Notice>{words.locked}</Notice>
			)}
		</section>
	);
}

type LinkedProps = { plan: string; element: string; target: CascadeElement; cascade: Cascade; lang: Lang };

function Linked({ plan, element, target, cascade, lang }: LinkedProps) {
	const words = cascadeWords[lang];
	const title = cascade.plans.find((one) => one.code === target.plan)?.title;
	return (
		<form class="linked__row" method="post" action={at(lang, unlinkPath(plan, element))}>
			<span>
				<span class="code">{target.code}</span>
				<Said text={target.title} lang={lang} />{" "}
				<span class="soft small">({title ? textIn(title, lang).text : target.plan})</span>
			</span>
			<input type="hidden" name="targetPlan" value={target.plan} />
			<input type="hidden" name="target" value={target.code} />
			<button type="submit" class="linklike">
				{words.unlink}
				<span class="hidden"> {`${target.code} (${target.plan})`}</span>
			</button>
		</form>
	);
}

/** Which plan's elements are offered: a question of its own, so that the list stays short and works without script. */
function PlanChoice({ facts, lang }: Props) {
	const words = cascadeWords[lang];
	const { plan, element, cascade } = facts.place;
	const superior = new Set(plan.superior);
	const rank = (code: string) => (superior.has(code) ? 0 : code === plan.code ? 2 : 1);
	const options = cascade.plans
		.toSorted((a, b) => rank(a.code) - rank(b.code))
		.map((one) => ({ value: one.code, label: textIn(one.title, lang).text }));
	return (
		<form class="inline-form" method="get" action={`${at(lang, cascadePath(plan.code, element.code))}#saites`}>
			<SelectField
				lang={lang}
				form={{ values: { uz: facts.targetPlan }, errors: {} }}
				name="uz"
				label={words.targetPlan}
				options={options}
			/>
			<SubmitButton second>{words.showElements}</SubmitButton>
		</form>
	);
}

function TargetForm({ facts, lang }: Props) {
	const words = cascadeWords[lang];
	const { place, form, targetPlan } = facts;
	const options = targetsIn(place, targetPlan).map((one) => ({
		value: one.code,
		label: `${one.code} ${textIn(one.title, lang).text}`,
	}));
	if (options.length === 0) return <p class="soft">{words.noTargets}</p>;
	return (
		<form class="stack" method="post" action={at(lang, linksPath(place.plan.code, place.element.code))}>
			<input type="hidden" name="targetPlan" value={targetPlan} />
			<SelectField
				lang={lang}
				form={form}
				name="target"
				label={words.target}
				options={[{ value: "", label: words.choose }, ...options]}
			/>
			<div class="actions">
				<SubmitButton>{words.link}</SubmitButton>
			</div>
		</form>
	);
}

/** Elements that it does not serve directly yet, and that do not serve it. */
function targetsIn({ cascade, element }: ElementPlace, plan: string): CascadeElement[] {
	const below = reach([element.id], cascade.below);
	const direct = new Set(cascade.above(element.id));
	return planElements(cascade, plan).filter((one) => !below.has(one.id) && !direct.has(one.id));
}
