// The form by which an institution says how far a deliverable is.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import {
	DayField,
	ErrorSummary,
	FileField,
	type FormState,
	RadioField,
	SubmitButton,
	TextArea,
	TextField,
} from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Prose, Said } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { planCrumbs } from "../../plans/crumbs.ts";
import { elementPath, updatePath } from "../../plans/paths.ts";
import type { PlanElement } from "../../plans/plan-elements.ts";
import type { PlacedElement } from "../../plans/queries.ts";
import { statuses } from "../form.ts";
import { executionWords, statusLabels } from "../words.ts";
import { StatusMark } from "./status-mark.tsx";

export type UpdateFormFacts = {
	plan: PlacedElement["plan"];
	element: PlanElement;
	form: FormState;
	/** The update that the writer has before the eyes. */
	basedOn: string;
	said?: string | undefined;
	today: string;
};

export function UpdatePage({ frame, facts }: { frame: Frame; facts: UpdateFormFacts }) {
	const { lang } = frame;
	const { plan, element, form, basedOn, said, today } = facts;
	const words = executionWords[lang];
	const crumbs = [...planCrumbs(plan, lang), { label: element.code, path: elementPath(plan.code, element.code) }];
	const field = (name: string) => ({ lang, form, name });
	return (
		<Page frame={frame} title={`${words.updateTitle}: ${element.code}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.updateTitle}</h1>
				<p class="lead">
					<span class="code">{element.code}</span>
					<Said text={element.title} lang={lang} />
				</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<div class="split">
				<form
					class="form"
					method="post"
					action={at(lang, updatePath(plan.code, element.code))}
					enctype="multipart/form-data"
					data-keep-draft
				>
					<p class="notice ds-alert" data-color="info" data-draft-note hidden>
						{words.draftNote}{" "}
						<button type="button" class="linklike" data-draft-drop>
							{words.draftDrop}
						</button>
					</p>
					<p class="soft">{words.updateLead}</p>
					<input type="hidden" name="basedOn" value={basedOn} />
					<DayField {...field("asOf")} label={words.asOf} help={words.asOfHelp} latest={today} />
					<RadioField
						{...field("status")}
						label={words.status}
						options={statuses.map((value) => ({ value, label: statusLabels[lang][value] }))}
					/>
					<TextArea {...field("narrative")} label={words.narrative} help={words.narrativeHelp} rows={12} optional />
					<TextField {...field("achieved")} label={words.achieved} help={words.achievedHelp} optional />
					<LostRelevance lang={lang} form={form} />
					<FileField
						{...field("evidenceFile")}
						label={words.evidenceFile}
						help={words.evidenceFileHelp}
						accept=".pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.txt,.csv"
						optional
					/>
					<TextField {...field("evidenceTitle")} label={words.evidenceTitle} optional />
					<TextField {...field("evidenceUrl")} label={words.evidenceUrl} mode="url" optional />
					<div class="actions">
						<SubmitButton>{words.save}</SubmitButton>
						<a href={at(lang, elementPath(plan.code, element.code))}>{uiWords[lang].cancel}</a>
					</div>
				</form>
				<StandsNow element={element} lang={lang} />
			</div>
		</Page>
	);
}

function LostRelevance({ lang, form }: { lang: Lang; form: FormState }) {
	const words = executionWords[lang];
	const isNeeded =
		form.values.status === "lost_relevance" || form.errors.reason !== undefined || form.errors.decision !== undefined;
	return (
		<details class="fold" open={isNeeded}>
			<summary>{words.lostTitle}</summary>
			<div class="form">
				<TextArea
					lang={lang}
					form={form}
					name="reason"
					label={words.reason}
					help={words.lostHelp}
					rows={4}
					optional
					bare
				/>
				<TextField
					lang={lang}
					form={form}
					name="decision"
					label={words.decision}
					bare
					help={words.decisionHelp}
					optional
				/>
			</div>
		</details>
	);
}

function StandsNow({ element, lang }: { element: PlanElement; lang: Lang }) {
	const words = executionWords[lang];
	const { update } = element;
	return (
		<aside class="aside stack" aria-labelledby="tagad">
			<h2 id="tagad" class="aside__title">
				{words.standsNow}
			</h2>
			<StatusMark status={element.state.status} lang={lang} />
			{update ? (
				<>
					<p class="soft small">
						<DayText day={update.asOf} lang={lang} />
					</p>
					{update.narrative ? <Prose text={update.narrative} lang={lang} /> : null}
				</>
			) : null}
		</aside>
	);
}
