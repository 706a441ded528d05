// Small things of the cascade's pages: an element as a link into the cascade, and how far it is.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said } from "#ui/parts.tsx";
import { StateMarks } from "../../execution/views/status-mark.tsx";
import type { PlanIndicator } from "../../goal-map/model.ts";
import { elementKindWords, planKindWords } from "../../plans/words.ts";
import type { CascadeElement } from "../graph.ts";
import { cascadePath } from "../paths.ts";
import type { ExecutionState } from "../queries.ts";

export const kindOfPlan = (kind: string, lang: Lang) => (planKindWords[lang] as Record<string, string>)[kind] ?? kind;
export const kindOfElement = (kind: string, lang: Lang) =>
	(elementKindWords[lang] as Record<string, string>)[kind] ?? kind;

type LinkProps = { element: CascadeElement; asked: string | undefined; lang: Lang };

export function CascadeLink({ element, asked, lang }: LinkProps) {
	return (
		<a class="element-link" href={at(lang, withQuery(cascadePath(element.plan, element.code), { as_of: asked }))}>
			<span class="code">{element.code}</span>
			<Said text={element.title} lang={lang} />
		</a>
	);
}

/** What an element has reached: its status, and its indicators with their verdicts. */
export function Progress({
	state,
	indicators,
	lang,
}: {
	state: ExecutionState | undefined;
	indicators: readonly PlanIndicator[];
	lang: Lang;
}) {
	return (
		<>
			{state ? <StateMarks state={state} lang={lang} /> : null}
			{indicators.length > 0 ? (
				<ul class="servant__indicators">
					{indicators.map((one) => (
						<li>
							<a class="small" href={at(lang, one.path)}>
								<Said text={one.title} lang={lang} />
							</a>{" "}
							{one.verdict.mark}
						</li>
					))}
				</ul>
			) : null}
		</>
	);
}
