// Short texts in both languages, typed row under row: a point that is emptied goes, blank rows wait for new ones.
import { defineWords, type Lang, type Text } from "#kernel/words.ts";
import type { FormState } from "./field.tsx";

const words = defineWords({
	lv: { lv: "latviski", en: "in Latvian" },
	en: { lv: "angliski (nav obligāti)", en: "in English (optional)" },
	help: {
		lv: "Viens punkts rindā. Iztukšota rinda pazūd.",
		en: "One point in a row. An emptied row goes.",
	},
	more: { lv: "Pievienot rindas", en: "More rows" },
	up: { lv: "Augstāk", en: "Up" },
});

const blankRows = 3;

/** `reshapes`: the route answers to "more rows" and "up" (see `reshaped`). */
type Props = { lang: Lang; form: FormState; name: string; legend: string; reshapes?: boolean };

export function PointRows({ lang, form, name, legend, reshapes }: Props) {
	const rows = countRows(form.values, name);
	return (
		<fieldset class="points" id={`f-${name}`}>
			<legend>{legend}</legend>
			<p class="help soft">{words[lang].help}</p>
			<ol>
				{Array.from({ length: rows }, (_, index) => (
					<li>
						<PointField lang={lang} form={form} name={`${name}.${index}.lv`} legend={legend} n={index + 1} in_="lv" />
						<PointField lang={lang} form={form} name={`${name}.${index}.en`} legend={legend} n={index + 1} in_="en" />
						{reshapes && index > 0 ? (
							<button
								type="submit"
								class="points__up"
								name="augstak"
								value={`${name}.${index}`}
								formnovalidate
								title={words[lang].up}
								aria-label={`${words[lang].up}: ${legend}, ${index + 1}`}
							>
								↑
							</button>
						) : null}
					</li>
				))}
			</ol>
			{reshapes ? (
				<button
					type="submit"
					class="ds-button"
					data-variant="tertiary"
					data-size="sm"
					name="rindas"
					value={name}
					formnovalidate
				>
					{words[lang].more}
				</button>
			) : null}
		</fieldset>
	);
}

function PointField({
	lang,
	form,
	name,
	legend,
	n,
	in_,
}: Omit<Props, "legend" | "reshapes"> & { legend: string; n: number; in_: "lv" | "en" }) {
	const error = form.errors[name];
	const id = `f-${name}`;
	return (
		<div class={error ? "field field--wrong" : "field"}>
			<label class="small soft" for={id}>
				<span class="hidden">{`${legend}, ${n}, `}</span>
				{words[lang][in_]}
			</label>
			{error ? (
				<span class="wrong" id={`${id}-error`}>
					{error[lang] ?? error.lv}
				</span>
			) : null}
			<input
				class="ds-input"
				type="text"
				id={id}
				name={name}
				lang={in_}
				value={form.values[name] ?? ""}
				aria-describedby={error ? `${id}-error` : undefined}
				aria-invalid={error ? "true" : undefined}
				autocomplete="off"
			/>
		</div>
	);
}

const indexOf = (key: string, name: string) =>
	Number(key.startsWith(`${name}.`) ? (key.slice(name.length + 1).split(".")[0] ?? "") : Number.NaN);

function countRows(values: FormState["values"], name: string): number {
	const indexes = Object.keys(values)
		.map((key) => indexOf(key, name))
		.filter(Number.isInteger);
	return indexes.length > 0 ? Math.max(...indexes) + 1 : blankRows;
}

/** What the rows of a new form hold: the points, and blank rows after them. */
export function pointValues(name: string, points: readonly Text[]): Record<string, string> {
	const rows = [...points, ...Array.from({ length: blankRows }, (): Text => ({ lv: "" }))];
	return Object.fromEntries(
		rows.flatMap((point, index) => [
			[`${name}.${index}.lv`, point.lv],
			[`${name}.${index}.en`, point.en ?? ""],
		]),
	);
}

/** What was typed, row by row; null where a row is blank, so that errors stay at their rows. */
export function readPoints(values: FormState["values"], name: string): ({ lv: string; en?: string } | null)[] {
	return Array.from({ length: countRows(values, name) }, (_, index) => {
		const lv = values[`${name}.${index}.lv`]?.trim() ?? "";
		const en = values[`${name}.${index}.en`]?.trim() ?? "";
		if (!lv && !en) return null;
		return en ? { lv, en } : { lv };
	});
}

/** First in a form that reshapes: Enter in a field saves, whatever other buttons there are. */
export function EnterSaves() {
	return <button type="submit" hidden />;
}

/** What the form shows after "more rows" or "up" was pressed; undefined when it was neither: then it is to be saved. */
export function reshaped(values: FormState["values"]): FormState["values"] | undefined {
	const { rindas, augstak, ...rest } = values;
	if (augstak) return swapped(rest, augstak);
	if (!rindas) return undefined;
	const from = countRows(rest, rindas);
	if (from >= 200) return rest;
	const fresh = Array.from({ length: blankRows }, (_, n) => [`${rindas}.${from + n}.lv`, ""]);
	return { ...rest, ...Object.fromEntries(fresh) };
}

/** "points.2": the third row and the one above it change places. */
function swapped(values: FormState["values"], row: string): FormState["values"] {
	const name = row.slice(0, row.lastIndexOf("."));
	const index = Number(row.slice(name.length + 1));
	if (!Number.isInteger(index) || index < 1) return values;
	const pair = (["lv", "en"] as const).map((lang) => {
		const [above, own] = [`${name}.${index - 1}.${lang}`, `${name}.${index}.${lang}`];
		return { [above]: values[own] ?? "", [own]: values[above] ?? "" };
	});
	return Object.assign({}, values, ...pair);
}
