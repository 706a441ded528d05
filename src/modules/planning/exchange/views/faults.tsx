import type { FieldErrors } from "#kernel/errors.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { TableBox } from "#ui/parts.tsx";
import { exchangeWords, sayFaults } from "../words.ts";

const mostShown = 200;

/** Everything that is wrong inside a file, each with its cell or path. */
export function Faults({ faults, lang }: { faults: FieldErrors; lang: Lang }) {
	const rows = Object.entries(faults);
	if (rows.length === 0) return null;
	const words = exchangeWords[lang];
	return (
		<section class="stack" aria-labelledby="kludas-datne">
			<div class="ds-error-summary notice" role="alert" tabindex={-1} data-color="danger">
				<h2 class="ds-heading" data-size="2xs" id="kludas-datne">
					{sayFaults(lang, rows.length)}
				</h2>
				<p>{words.fileAgain}</p>
			</div>
			<TableBox label={words.faults}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.place}</th>
							<th scope="col">{words.wrong}</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, mostShown).map(([place, said]) => (
							<tr>
								<td data-label={words.place}>
									<code>{place.replace("!", " ! ")}</code>
								</td>
								<td data-label={words.wrong}>{textIn(said, lang).text}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{rows.length > mostShown ? <p class="soft">… {rows.length - mostShown}</p> : null}
		</section>
	);
}
