// What of the round is shown; a plain form whose fields stand in the address.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { Option } from "#ui/field.tsx";
import { uiWords } from "#ui/words.ts";
import { type ItemFilter, isFiltering, itemKinds, nobody } from "../filter.ts";
import { matrixWords } from "../matrix-words.ts";
import { roundPath } from "../paths.ts";
import type { RoundView } from "../queries.ts";
import { itemStates } from "../rules.ts";
import { itemStateWords, roundWords } from "../words.ts";

type Props = { view: RoundView; filter: ItemFilter; lang: Lang };

export function RoundFilter({ view, filter, lang }: Props) {
	const words = matrixWords[lang];
	const kinds = { deliverable: words.deliverables, indicator: words.indicators };
	return (
		<form class="filter" method="get" action={`${at(lang, roundPath(view.round.id))}#matrica`}>
			<Select
				name="iestade"
				label={roundWords[lang].institution}
				any={words.allOf}
				chosen={filter.institution}
				options={institutionOptions(view, lang)}
			/>
			<Select
				name="virziens"
				label={words.direction}
				any={words.all}
				chosen={filter.direction}
				options={directionOptions(view, lang)}
			/>
			<Select
				name="stavoklis"
				label={roundWords[lang].state}
				any={words.all}
				chosen={filter.state}
				options={itemStates.map((value) => ({ value, label: itemStateWords[lang][value] }))}
			/>
			<Select
				name="veids"
				label={words.kind}
				any={words.all}
				chosen={filter.kind}
				options={itemKinds.map((value) => ({ value, label: kinds[value] }))}
			/>
			{view.isLate ? (
				<label class="check">
					<input type="checkbox" name="kave" value="1" checked={filter.late} /> {words.onlyLate}
				</label>
			) : null}
			<div class="filter__act">
				<button type="submit" class="ds-button" data-variant="secondary">
					{uiWords[lang].show}
				</button>
				{isFiltering(filter) ? <a href={`${at(lang, roundPath(view.round.id))}#matrica`}>{words.clear}</a> : null}
			</div>
		</form>
	);
}

function institutionOptions({ counts, institutions }: RoundView, lang: Lang): Option[] {
	const codes = [...new Set(counts.map((one) => one.institution))].sort((a, b) => (a < b ? -1 : 1));
	return codes.map((value) => {
		const found = institutions.get(value);
		return {
			value,
			label: found ? `${found.code} – ${textIn(found.name, lang).text}` : roundWords[lang].noInstitution,
		};
	});
}

function directionOptions({ counts, round }: RoundView, lang: Lang): Option[] {
	const isThere = (code: string) => counts.some((one) => one.direction === code);
	const named = round.directions
		.filter(({ code }) => isThere(code))
		.map(({ code, title }) => ({ value: code, label: `${code} ${textIn(title, lang).text}` }));
	return isThere(nobody) ? [...named, { value: nobody, label: matrixWords[lang].noDirection }] : named;
}

type SelectProps = { name: string; label: string; any: string; chosen: string | undefined; options: Option[] };

function Select({ name, label, any, chosen, options }: SelectProps) {
	return (
		<div class="field">
			<label for={`f-${name}`}>{label}</label>
			<select class="ds-input" id={`f-${name}`} name={name}>
				<option value="">{any}</option>
				{options.map(({ value, label: said }) => (
					<option value={value} selected={value === chosen}>
						{said}
					</option>
				))}
			</select>
		</div>
	);
}
