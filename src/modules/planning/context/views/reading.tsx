// Sections that are only read: cooperation, documents, roles, grades, lists of points.
import type { Lang, Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { elementPath, planPath } from "../../plans/paths.ts";
import type { StrategyContext } from "../form.ts";
import { rolesOf } from "../rules.ts";
import { contextWords } from "../words.ts";

type Props = { context: StrategyContext; lang: Lang };

export function Points({ points, lang }: { points: readonly Text[]; lang: Lang }) {
	return (
		<ul class="point-list">
			{points.map((point) => (
				<li>
					<Said text={point} lang={lang} />
				</li>
			))}
		</ul>
	);
}

export function Cooperation({ context, lang }: Props) {
	const words = contextWords[lang];
	return (
		<div class="cooperation">
			{(context.cooperation ?? []).map(({ area, partners, formats }) => (
				<section class="cooperation__area">
					<h3>
						<Said text={area} lang={lang} />
					</h3>
					<div class="cooperation__lists">
						<div>
							<h4>
								{words.partners} <span class="soft num">{partners.length}</span>
							</h4>
							<Points points={partners} lang={lang} />
						</div>
						<div>
							<h4>
								{words.formats} <span class="soft num">{formats.length}</span>
							</h4>
							<Points points={formats} lang={lang} />
						</div>
					</div>
				</section>
			))}
		</div>
	);
}

export function Documents({ context, lang }: Props) {
	const words = contextWords[lang];
	const documents = context.documents ?? [];
	const hasAreas = documents.some((one) => one.area);
	return (
		<TableBox label={words.dokumenti}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.document}</th>
						{hasAreas ? <th scope="col">{words.area}</th> : null}
					</tr>
				</thead>
				<tbody>
					{documents.map(({ title, plan, area, note }) => (
						<tr>
							<th scope="row">
								{plan ? (
									<a href={at(lang, planPath(plan))}>
										<Said text={title} lang={lang} />
									</a>
								) : (
									<Said text={title} lang={lang} />
								)}
								{note ? (
									<span class="soft small">
										{" "}
										<Said text={note} lang={lang} />
									</span>
								) : null}
							</th>
							{hasAreas ? <td data-label={words.area}>{area ? <Said text={area} lang={lang} /> : "–"}</td> : null}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** Roles as rows, processes as columns. */
export function Processes({ context, lang }: Props) {
	const words = contextWords[lang];
	const processes = context.processes ?? [];
	return (
		<TableBox label={words.lomas}>
			<table class="ds-table table table--cards roles">
				<thead>
					<tr>
						<th scope="col">{words.role}</th>
						{processes.map(({ name }) => (
							<th scope="col">
								<Said text={name} lang={lang} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rolesOf(processes).map((role) => (
						<tr>
							<th scope="row">
								<Said text={role} lang={lang} />
							</th>
							{processes.map(({ name, roles }) => (
								<td data-label={name[lang] ?? name.lv}>
									<Points points={roles.find((one) => one.name.lv === role.lv)?.tasks ?? []} lang={lang} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** The scale by which functions are graded, the highest grade first. */
export function Maturity({ context, plan, lang }: Props & { plan: string }) {
	const words = contextWords[lang];
	const { scale = [], of = [] } = context.maturity ?? {};
	return (
		<>
			<ol class="grades" reversed>
				{[...scale]
					.sort((a, b) => b.level - a.level)
					.map(({ level, name, criteria }) => (
						<li>
							<span class="grades__level num">{level}</span>
							<div>
								<h3>
									<Said text={name} lang={lang} />
								</h3>
								<Points points={criteria} lang={lang} />
							</div>
						</li>
					))}
			</ol>
			{of.length > 0 ? (
				<p>
					{words.graded}:{" "}
					{of.map((code, index) => (
						<>
							{index > 0 ? ", " : ""}
							<a href={at(lang, elementPath(plan, code))}>{code}</a>
						</>
					))}
				</p>
			) : null}
		</>
	);
}
