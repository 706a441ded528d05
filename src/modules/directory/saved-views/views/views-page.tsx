// A person's saved views, list by list, with what can be done to each.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, TableBox } from "#ui/parts.tsx";
import type { SavedList } from "../lists.ts";
import { viewPath } from "../paths.ts";
import type { SavedView } from "../queries.ts";
import { writeAddress } from "../rules.ts";
import { viewWords } from "../words.ts";
import { readable } from "./new-view-page.tsx";

type Props = {
	frame: Frame;
	views: SavedView[];
	lists: readonly SavedList[];
	done: "saved" | "dropped" | undefined;
	/** The form of the view that could not be renamed. */
	wrong: { id: string; form: FormState } | undefined;
};

export function ViewsPage({ frame, views, lists, done, wrong }: Props) {
	const { lang } = frame;
	const words = viewWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			{done ? <Notice tone="success">{words[done]}</Notice> : null}
			{wrong ? <ErrorSummary lang={lang} form={wrong.form} /> : null}
			{views.length === 0 ? <p>{words.none}</p> : <Table views={views} lists={lists} wrong={wrong} lang={lang} />}
			<p class="soft">
				{words.how} <a href={at(lang, "/zinas/iestatijumi")}>{words.settings}</a>
			</p>
		</Page>
	);
}

type TableProps = Pick<Props, "views" | "lists" | "wrong"> & { lang: Lang };

function Table({ views, lists, wrong, lang }: TableProps) {
	const words = viewWords[lang];
	return (
		<TableBox label={words.title}>
			<table class="ds-table table table--cards saved-views">
				<thead>
					<tr>
						<th scope="col">{words.name}</th>
						<th scope="col">{words.list}</th>
						<th scope="col">{words.manage}</th>
					</tr>
				</thead>
				<tbody>
					{views.map((view) => (
						<tr>
							<th scope="row">
								<a href={at(lang, writeAddress(view))}>{view.name}</a>
								<span class="soft small saved-views__marks">{marksOf(view, lang)}</span>
							</th>
							<td data-label={words.list}>
								{lists.find((list) => list.code === view.list)?.name[lang] ?? words.gone}
								<code class="small saved-views__address">{readable(at(lang, writeAddress(view)))}</code>
							</td>
							<td data-label={words.manage}>
								<Acts view={view} form={wrong?.id === view.id ? wrong.form : undefined} lang={lang} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function marksOf(view: SavedView, lang: Lang): string {
	const words = viewWords[lang];
	return [view.watched ? words.watched : "", view.first ? words.isFirst : ""].filter(Boolean).join(", ");
}

function Acts({ view, form, lang }: { view: SavedView; form: FormState | undefined; lang: Lang }) {
	const words = viewWords[lang];
	return (
		<div class="saved-views__acts">
			<Press view={view} act="sekot" value={view.watched ? "" : "1"} lang={lang}>
				{view.watched ? words.stopWatching : words.startWatching}
			</Press>
			<Press view={view} act="pirmais" value={view.first ? "" : "1"} lang={lang}>
				{view.first ? words.unmakeFirst : words.makeFirst}
			</Press>
			<details open={form !== undefined}>
				<summary>{words.rename}</summary>
				<form class="stack" method="post" action={at(lang, `${viewPath(view.id)}/nosaukums`)}>
					<TextField
						lang={lang}
						form={form ?? { values: { [`name-${view.id}`]: view.name }, errors: {} }}
						name={`name-${view.id}`}
						label={words.name}
						most={80}
					/>
					<div>
						<SubmitButton second>{words.keep}</SubmitButton>
					</div>
				</form>
			</details>
			<Press view={view} act="dzest" value="1" lang={lang}>
				{words.drop}
			</Press>
		</div>
	);
}

type PressProps = { view: SavedView; act: string; value: string; lang: Lang; children: string };

function Press({ view, act, value, lang, children }: PressProps) {
	return (
		<form method="post" action={at(lang, `${viewPath(view.id)}/${act}`)}>
			<input type="hidden" name="ja" value={value} />
			<button type="submit" class="linklike" aria-label={`${children}: ${view.name}`}>
				{children}
			</button>
		</form>
	);
}
