// Fields of forms. Each has a label, help, and its error beside it; the error says how to mend it.
import type { Child } from "hono/jsx";
import type { FieldErrors } from "#kernel/errors.ts";
import type { Lang } from "#kernel/words.ts";
import { uiWords } from "./words.ts";

/** What was typed and what is wrong with it, for drawing a form again as it was. */
export type FormState = { values: Record<string, string | undefined>; errors: FieldErrors };

type Common = {
	lang: Lang;
	form: FormState;
	name: string;
	label: string;
	help?: string;
	optional?: boolean;
	short?: boolean;
	/** In a row of a table-like form: what is optional need not say so. */
	bare?: boolean;
};

type Parts = { id: string; described: string | undefined; invalid: "true" | undefined; value: string };

function Frame({
	lang,
	form,
	name,
	label,
	help,
	optional,
	short,
	bare,
	children,
}: Common & { children: (parts: Parts) => Child }) {
	const error = form.errors[name];
	const id = `f-${name}`;
	const described = [help ? `${id}-help` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
	return (
		<div class={`field ds-field${error ? " field--wrong" : ""}${short ? " field--short" : ""}`}>
			<label class="ds-label" for={id}>
				{label} {optional && !bare ? <span class="soft small">{uiWords[lang].optional}</span> : null}
			</label>
			{help ? (
				<span class="help" id={`${id}-help`}>
					{help}
				</span>
			) : null}
			{error ? (
				<span class="wrong" id={`${id}-error`}>
					{error[lang] ?? error.lv}
				</span>
			) : null}
			{children({ id, described, invalid: error ? "true" : undefined, value: form.values[name] ?? "" })}
		</div>
	);
}

type InputMode = "text" | "decimal" | "numeric" | "url" | "email";
/** What the browser may fill in by itself. */
type Auto = "username" | "current-password" | "new-password" | "one-time-code";

export function TextField(props: Common & { mode?: InputMode; most?: number; list?: string; auto?: Auto }) {
	return (
		<Frame {...props}>
			{({ id, described, invalid, value }) => (
				<input
					class="ds-input"
					type="text"
					id={id}
					name={props.name}
					value={value}
					inputmode={props.mode}
					list={props.list}
					maxlength={props.most}
					aria-describedby={described}
					aria-invalid={invalid}
					required={!props.optional}
					autocomplete={props.auto ?? "off"}
				/>
			)}
		</Frame>
	);
}

/** A password: never sent back to the browser; may be pasted, and filled in by a password manager. */
export function SecretField(props: Common & { auto: Auto }) {
	return (
		<Frame {...props}>
			{({ id, described, invalid }) => (
				<input
					class="ds-input"
					type="password"
					id={id}
					name={props.name}
					aria-describedby={described}
					aria-invalid={invalid}
					required
					autocomplete={props.auto}
				/>
			)}
		</Frame>
	);
}

export function DayField(props: Common & { latest?: string }) {
	return (
		<Frame {...props} short>
			{({ id, described, invalid, value }) => (
				<input
					class="ds-input"
					type="date"
					id={id}
					name={props.name}
					value={value}
					max={props.latest}
					aria-describedby={described}
					aria-invalid={invalid}
					required={!props.optional}
				/>
			)}
		</Frame>
	);
}

/** A time of day, hours and minutes. */
export function TimeField(props: Common) {
	return (
		<Frame {...props} short>
			{({ id, described, invalid, value }) => (
				<input
					class="ds-input"
					type="time"
					id={id}
					name={props.name}
					value={value}
					aria-describedby={described}
					aria-invalid={invalid}
					required={!props.optional}
				/>
			)}
		</Frame>
	);
}

export function TextArea(props: Common & { rows?: number }) {
	return (
		<Frame {...props}>
			{({ id, described, invalid, value }) => (
				<textarea
					class="ds-input"
					id={id}
					name={props.name}
					rows={props.rows ?? 8}
					aria-describedby={described}
					aria-invalid={invalid}
				>
					{value}
				</textarea>
			)}
		</Frame>
	);
}

export type Option = { value: string; label: string };

export function SelectField(props: Common & { options: Option[] }) {
	return (
		<Frame {...props} short={props.short ?? true}>
			{({ id, described, invalid, value }) => (
				<select class="ds-input" id={id} name={props.name} aria-describedby={described} aria-invalid={invalid}>
					{props.options.map((option) => (
						<option value={option.value} selected={option.value === value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Frame>
	);
}

export function FileField(props: Common & { accept: string }) {
	return (
		<Frame {...props}>
			{({ id, described, invalid }) => (
				<input
					class="ds-input"
					type="file"
					id={id}
					name={props.name}
					accept={props.accept}
					aria-describedby={described}
					aria-invalid={invalid}
					required={!props.optional}
				/>
			)}
		</Frame>
	);
}

export function RadioField({ lang, form, name, label, options }: Common & { options: Option[] }) {
	const error = form.errors[name];
	const id = `f-${name}`;
	return (
		<div class={`field${error ? " field--wrong" : ""}`}>
			<fieldset aria-describedby={error ? `${id}-error` : undefined}>
				<legend>{label}</legend>
				{error ? (
					<span class="wrong" id={`${id}-error`}>
						{error[lang] ?? error.lv}
					</span>
				) : null}
				{options.map((option, index) => (
					<div class="radio">
						<input
							class="ds-input"
							type="radio"
							id={index === 0 ? id : `${id}-${option.value}`}
							name={name}
							value={option.value}
							checked={form.values[name] === option.value}
						/>
						<label for={index === 0 ? id : `${id}-${option.value}`}>{option.label}</label>
					</div>
				))}
			</fieldset>
		</div>
	);
}

/** On top of a form that was refused: every error, leading to its field. */
export function ErrorSummary({ lang, form, said }: { lang: Lang; form: FormState; said?: string | undefined }) {
	const fields = Object.entries(form.errors);
	if (fields.length === 0 && !said) return null;
	return (
		<div class="ds-error-summary notice" role="alert" tabindex={-1} data-color="danger" id="kludas">
			<h2 class="ds-heading" data-size="2xs">
				{said ?? uiWords[lang].errorsTitle}
			</h2>
			{fields.length > 0 ? (
				<ul>
					{fields.map(([name, error]) => (
						<li>
							<a href={`#f-${name}`}>{error[lang] ?? error.lv}</a>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}

export function SubmitButton({ children, second }: { children: Child; second?: boolean }) {
	return (
		<button type="submit" class="ds-button" data-variant={second ? "secondary" : "primary"}>
			{children}
		</button>
	);
}

/** Yes or nothing; posts "1" when it is on. */
export function CheckField({ lang, form, name, label }: Pick<Common, "lang" | "form" | "name" | "label">) {
	const error = form.errors[name];
	const box = { type: "checkbox", name, value: "1", checked: form.values[name] === "1" };
	if (!error) {
		return (
			<label class="check">
				<input {...box} /> {label}
			</label>
		);
	}
	const id = `f-${name}`;
	return (
		<div class="field field--wrong">
			<span class="wrong" id={`${id}-error`}>
				{error[lang] ?? error.lv}
			</span>
			<label class="check">
				<input {...box} id={id} aria-describedby={`${id}-error`} aria-invalid="true" /> {label}
			</label>
		</div>
	);
}
