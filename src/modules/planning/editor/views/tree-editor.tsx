// The whole tree with what can be done to each element. Works by keyboard and without script; dragging is on top.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import { planPath } from "../../plans/paths.ts";
import type { ElementKind, PlanElement, PlanView } from "../../plans/plan-elements.ts";
import { kindsUnder, type PlanKind } from "../../plans/structure.ts";
import { elementKindWords } from "../../plans/words.ts";
import { isEditable, type PlanState } from "../../versions/lifecycle.ts";
import { editElementPath, movePath, newElementPath, planFormPath } from "../paths.ts";
import { editorWords } from "../words.ts";

export type Focus = { element: string; button: string };
/** A move that was refused, and why. */
type Wrong = { element: string; said: string };
type Marks = { focus: Focus | undefined; wrong: Wrong | undefined };
type Props = { frame: Frame; plan: PlanView; said: string | undefined } & Marks;

export function TreeEditorPage({ frame, plan, focus, said, wrong }: Props) {
	const { lang } = frame;
	const words = editorWords[lang];
	const crumbs = planCrumbs(plan, lang);
	const editable = isEditable(plan.state as PlanState);
	return (
		<Page frame={frame} title={`${words.title}: ${textIn(plan.title, lang).text}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">
					<Said text={plan.title} lang={lang} />
				</p>
				<p class="actions">
					{editable ? <a href={at(lang, planFormPath(plan.code))}>{words.editHead}</a> : null}
					<a href={at(lang, `${planPath(plan.code)}/redakcijas`)}>{words.toVersions}</a>
				</p>
				<StateNotice plan={plan} lang={lang} />
				{said ? (
					<div role="status">
						<Notice tone="success">{said}</Notice>
					</div>
				) : null}
			</div>
			{editable ? <Tree plan={plan} marks={{ focus, wrong }} lang={lang} /> : null}
		</Page>
	);
}

function StateNotice({ plan, lang }: { plan: PlanView; lang: Lang }) {
	const words = editorWords[lang];
	if (plan.state === "draft") return <Notice>{words.draft}</Notice>;
	if (plan.state !== "amending") return <Notice tone="warning">{words.notEditable}</Notice>;
	return (
		<Notice title={words.amending}>
			<p>{plan.amendingReason}</p>
		</Notice>
	);
}

function Tree({ plan, marks, lang }: { plan: PlanView; marks: Marks; lang: Lang }) {
	const words = editorWords[lang];
	return (
		<section class="stack" aria-labelledby="elementi">
			<h2 id="elementi">{words.tree}</h2>
			{plan.tree.length === 0 ? <p>{words.emptyTree}</p> : <p class="soft">{words.moveLead}</p>}
			<List plan={plan} elements={plan.tree} parent={null} marks={marks} lang={lang} />
			<div class="actions">
				{kindsUnder(plan.kind as PlanKind, "root").map((kind) => (
					<a
						class="ds-button"
						data-variant="secondary"
						href={at(lang, withQuery(newElementPath(plan.code), { veids: kind }))}
					>
						{words.add}: {elementKindWords[lang][kind]}
					</a>
				))}
			</div>
		</section>
	);
}

type ListProps = { plan: PlanView; elements: PlanElement[]; parent: PlanElement | null; marks: Marks; lang: Lang };

function List({ plan, elements, parent, marks, lang }: ListProps) {
	if (elements.length === 0) return null;
	return (
		<ol
			class="edit-tree"
			data-reorder-list
			data-under={parent?.code ?? ""}
			data-kinds={kindsUnder(plan.kind as PlanKind, parent?.kind ?? "root").join(" ")}
		>
			{elements.map((element) => (
				<li
					id={`e-${element.code}`}
					data-reorder-item
					data-kind={element.kind}
					data-move={at(lang, movePath(plan.code, element.code))}
				>
					<Row plan={plan} element={element} siblings={elements} parent={parent} marks={marks} lang={lang} />
					<List plan={plan} elements={element.children} parent={element} marks={marks} lang={lang} />
				</li>
			))}
		</ol>
	);
}

type RowProps = {
	plan: PlanView;
	element: PlanElement;
	siblings: PlanElement[];
	parent: PlanElement | null;
	marks: Marks;
	lang: Lang;
};

function Row({ plan, element, siblings, parent, marks, lang }: RowProps) {
	const words = editorWords[lang];
	const kinds = kindsUnder(plan.kind as PlanKind, element.kind);
	return (
		<div class="edit-row">
			<span class="edit-row__handle" data-reorder-handle aria-hidden="true" title={words.handle}>
				⠿
			</span>
			<span class="edit-row__title">
				<span class="soft small">{elementKindWords[lang][element.kind]}</span>
				<a href={at(lang, editElementPath(plan.code, element.code))}>
					<span class="code">{element.code}</span>
					<Said text={element.title} lang={lang} />
				</a>
			</span>
			<MoveButtons plan={plan} element={element} siblings={siblings} parent={parent} marks={marks} lang={lang} />
			{kinds.length > 0 ? (
				<details class="edit-row__add">
					<summary aria-label={`${words.addUnder} ${element.code}`}>+</summary>
					<ul class="plain">
						{kinds.map((kind) => (
							<li>
								<a href={at(lang, withQuery(newElementPath(plan.code), { veids: kind, zem: element.code }))}>
									{elementKindWords[lang][kind]}
								</a>
							</li>
						))}
					</ul>
				</details>
			) : null}
			{marks.wrong?.element === element.code ? (
				<p class="edit-row__wrong wrong" role="alert" id="kluda">
					{marks.wrong.said}
				</p>
			) : null}
		</div>
	);
}

function MoveButtons({ plan, element, siblings, parent, marks: { focus, wrong }, lang }: RowProps) {
	const words = editorWords[lang];
	const index = siblings.indexOf(element);
	const before = siblings[index - 1];
	const grand = parent ? (plan.elements.find((one) => one.id === parent.parentId)?.kind ?? "root") : undefined;
	const fits = (under: ElementKind | "root" | undefined) =>
		under !== undefined && kindsUnder(plan.kind as PlanKind, under).includes(element.kind);
	const buttons = [
		{ key: "up", sign: "↑", label: words.up, on: index > 0 },
		{ key: "down", sign: "↓", label: words.down, on: index < siblings.length - 1 },
		{ key: "in", sign: "→", label: words.in, on: fits(before?.kind) },
		{ key: "out", sign: "←", label: words.out, on: fits(grand) },
	];
	// The button that was pressed keeps the focus; where it has nothing more to do, the first that has takes it.
	const wanted =
		focus?.element === element.code
			? (buttons.find((one) => one.key === focus.button && one.on) ?? buttons.find((one) => one.on))
			: undefined;
	// After a refusal the focus is where the sentence stands.
	const first = wrong?.element === element.code ? buttons.find((one) => one.on) : undefined;
	return (
		<form class="edit-row__moves" method="post" action={at(lang, movePath(plan.code, element.code))}>
			{buttons.map(({ key, sign, label, on }) => (
				<button
					type="submit"
					name="kur"
					value={key}
					disabled={!on}
					aria-label={`${label}: ${element.code}`}
					title={label}
					autofocus={(wanted ?? first)?.key === key}
					aria-describedby={first ? "kluda" : undefined}
				>
					{sign}
				</button>
			))}
		</form>
	);
}
