// Which plans a plan stands under: as many as there are, each ticked on or off.
import type { Lang } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { Said } from "#ui/parts.tsx";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planKindWords, planWords } from "../../plans/words.ts";
import { sayYears } from "../../plans/years.ts";
import { editorWords } from "../words.ts";

type Props = { form: FormState; plans: readonly PlanHead[]; lang: Lang };

export function SuperiorFields({ form, plans, lang }: Props) {
	const isOn = (code: string) => form.values[`superior.${code}`] === "1";
	// An annual work plan and a plan that has lost relevance lead nobody; one that is ticked can be taken away.
	const offered = plans.filter((one) => isOn(one.code) || (one.kind !== "work_plan" && one.state !== "lost_relevance"));
	if (offered.length === 0) return null;
	const error = form.errors.superior;
	return (
		<div class={error ? "field field--wrong" : "field"}>
			<fieldset id="f-superior" tabindex={-1} aria-describedby={error ? "f-superior-error" : "f-superior-help"}>
				<legend>{planWords[lang].superior}</legend>
				<p class="help" id="f-superior-help">
					{editorWords[lang].superiorHelp}
				</p>
				{error ? (
					<span class="wrong" id="f-superior-error">
						{error[lang] ?? error.lv}
					</span>
				) : null}
				<div class="picks">
					{offered.map((one) => (
						<label class="check">
							<input type="checkbox" name={`superior.${one.code}`} value="1" checked={isOn(one.code)} />
							<span>
								<Said text={one.title} lang={lang} />{" "}
								<span class="soft small">
									{(planKindWords[lang] as Record<string, string>)[one.kind]}, {sayYears(one.periodFrom, one.periodTo)}
								</span>
							</span>
						</label>
					))}
				</div>
			</fieldset>
		</div>
	);
}
