// The form of an act on the register: how it is now, what to fill in, and what was wrong at its place.
import type { Child } from "hono/jsx";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, type NavItem, Page } from "#ui/page.tsx";
import { Facts } from "#ui/parts.tsx";
import type { FieldName } from "../acts.ts";
import { institutionKinds } from "../form.ts";
import { actWords, institutionWords, kindName } from "../words.ts";

/** What can be chosen in a field instead of typed: code, and what it is called. */
export type Choice = { value: string; label: string };

export type ActPageProps = {
	frame: Frame;
	words: { title: string; lead?: string; submit: string };
	fields: FieldName[];
	form: FormState;
	action: string;
	back: string;
	crumbs: NavItem[];
	now: [string, Child][];
	revision?: number | undefined;
	choices: Choice[];
	said?: string | undefined;
};

export function ActPage({ frame, words, fields, form, action, back, crumbs, now, ...rest }: ActPageProps) {
	const { lang } = frame;
	const title = institutionWords[lang].title;
	return (
		<Page frame={frame} title={words.title} crumbs={[{ label: title, path: "/iestades" }, ...crumbs]}>
			<div class="head">
				<h1>{words.title}</h1>
				{words.lead ? <p class="lead">{words.lead}</p> : null}
				{now.length > 0 ? <Facts rows={now} /> : null}
			</div>
			<form class="form" method="post" action={at(lang, action)}>
				<ErrorSummary lang={lang} form={form} said={rest.said} />
				{rest.revision === undefined ? null : <input type="hidden" name="revision" value={String(rest.revision)} />}
				{fields.map((name) => (
					<Field name={name} lang={lang} form={form} />
				))}
				{rest.choices.length > 0 ? (
					<datalist id="izvele">
						{rest.choices.map(({ value, label }) => (
							<option value={value}>{label}</option>
						))}
					</datalist>
				) : null}
				<p class="actions">
					<button type="submit" class="ds-button" data-variant="primary" name="solis" value="apskats">
						{actWords[lang].preview}
					</button>
					<a href={at(lang, back)}>{actWords[lang].back}</a>
				</p>
			</form>
		</Page>
	);
}

function Field({ name, lang, form }: { name: FieldName; lang: Lang; form: FormState }) {
	const words = actWords[lang];
	const common = { lang, form };
	switch (name) {
		case "code":
			return <TextField {...common} name="code" label={words.code} help={words.codeHelp} most={40} short />;
		case "unitCode":
			return <TextField {...common} name="code" label={words.code} help={words.unitCodeHelp} most={40} short />;
		case "name":
			return (
				<>
					<TextField {...common} name="name.lv" label={words.nameLv} most={500} />
					<TextField {...common} name="name.en" label={words.nameEn} most={500} optional />
				</>
			);
		case "kind":
			return (
				<SelectField
					{...common}
					name="kind"
					label={words.kind}
					options={institutionKinds.map((kind) => ({ value: kind, label: kindName(kind, lang) }))}
				/>
			);
		case "parent":
			return (
				<TextField {...common} name="parent" label={words.parent} help={words.parentHelp} list="izvele" optional />
			);
		case "unitParent":
			return (
				<TextField
					{...common}
					name="parent"
					label={words.unitParent}
					help={words.unitParentHelp}
					list="izvele"
					optional
				/>
			);
		case "into":
			return <TextField {...common} name="into" label={words.into} help={words.intoHelp} list="izvele" />;
		case "validFrom":
			return <DayField {...common} name="validFrom" label={words.validFrom} help={words.validFromHelp} optional />;
		case "from":
			return <DayField {...common} name="from" label={words.from} />;
		case "firstDayWithout":
			return <DayField {...common} name="from" label={words.from} help={words.firstDayWithout} />;
		case "secondUnit":
			return (
				<>
					<TextField {...common} name="secondCode" label={words.secondCode} help={words.unitCodeHelp} most={40} short />
					<TextField {...common} name="secondName.lv" label={words.secondNameLv} most={500} />
					<TextField {...common} name="secondName.en" label={words.secondNameEn} most={500} optional />
				</>
			);
		case "optionalInto":
			return <TextField {...common} name="into" label={words.into} help={words.intoHelp} list="izvele" optional />;
		case "correctedFrom":
			return <DayField {...common} name="from" label={words.holdsFrom} />;
		case "correctedFounding":
			return <DayField {...common} name="from" label={words.validFrom} help={words.validFromHelp} optional />;
		case "correctedTo":
			return <DayField {...common} name="to" label={words.holdsTo} help={words.holdsToHelp} optional />;
		case "reason":
			return <TextArea {...common} name="reason" label={words.reason} rows={3} />;
		case "act":
			return <TextField {...common} name="act" label={words.act} help={words.actHelp} most={300} optional />;
	}
}
