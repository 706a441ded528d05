import { compareIn, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { institutionPath } from "../paths.ts";
import type { Unit } from "../queries.ts";
import type { InstitutionView } from "../view-model.ts";
import { actWords, institutionWords } from "../words.ts";
import { Span } from "./parts.tsx";

type Props = { view: InstitutionView; lang: Lang; mayKeep: boolean };

/** Units of the day as a table; those of other times folded away below. */
export function Units({ view, lang, mayKeep }: Props) {
	const words = institutionWords[lang];
	const { units, formerUnits } = view;
	if (units.length + formerUnits.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="strukturvienibas">
			<h2 id="strukturvienibas">{words.units}</h2>
			{units.length > 0 ? <UnitTable units={units} {...{ view, lang, mayKeep, label: words.units }} /> : null}
			{formerUnits.length > 0 ? (
				<details class="fold">
					<summary>{words.formerUnits}</summary>
					<UnitTable units={formerUnits} view={view} lang={lang} mayKeep={mayKeep} label={words.formerUnits} />
				</details>
			) : null}
		</section>
	);
}

/** One that is closed can only be corrected. */
function unitActs(unit: Unit, lang: Lang): { label: string; path: string[] }[] {
	const words = actWords[lang];
	const at = (last: string) => ["strukturvienibas", unit.code, last];
	const correct = { label: words.correct, path: ["labojumi", "strukturvieniba", unit.code] };
	if (unit.validTo !== null) return [correct];
	return [
		{ label: words.renameUnit, path: at("nosaukums") },
		{ label: words.moveUnit, path: at("vieta") },
		{ label: words.splitUnit, path: at("sadalisana") },
		{ label: institutionWords[lang].closeUnit, path: at("slegsana") },
		correct,
	];
}

function UnitTable({ units, view, lang, mayKeep, label }: Props & { units: Unit[]; label: string }) {
	const words = institutionWords[lang];
	const codes = new Map([...view.units, ...view.formerUnits].map((unit) => [unit.id, unit.code]));
	const hasParents = units.some((unit) => unit.parentId !== null);
	return (
		<TableBox label={label}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.code}</th>
						<th scope="col">{words.name}</th>
						{hasParents ? <th scope="col">{words.unitOf}</th> : null}
						<th scope="col">{words.validity}</th>
						{mayKeep ? <th scope="col">{words.acts}</th> : null}
					</tr>
				</thead>
				<tbody>
					{[...units]
						.sort((a, b) => compareIn(lang)(a.code, b.code))
						.map((unit) => (
							<tr>
								<th scope="row">{unit.code}</th>
								<td data-label={words.name}>
									<Said text={unit.name} lang={lang} />
									{unit.note ? (
										<span class="soft small block">
											<Said text={unit.note} lang={lang} />
										</span>
									) : null}
								</td>
								{hasParents ? <td data-label={words.unitOf}>{codes.get(unit.parentId ?? "") ?? "–"}</td> : null}
								<td data-label={words.validity}>
									{unit.validFrom || unit.validTo ? <Span from={unit.validFrom} to={unit.validTo} lang={lang} /> : "–"}
								</td>
								{mayKeep ? (
									<td data-label={words.acts}>
										<ul class="plain">
											{unitActs(unit, lang).map(({ label, path }) => (
												<li>
													<a href={at(lang, institutionPath(view.row.code, ...path))}>
														{label}
														<span class="hidden"> {unit.code}</span>
													</a>
												</li>
											))}
										</ul>
									</td>
								) : null}
							</tr>
						))}
				</tbody>
			</table>
		</TableBox>
	);
}
