import { formatInstant, type Lang } from "#kernel/words.ts";
import { DayText, Prose } from "#ui/parts.tsx";
import { planWords } from "../../plans/words.ts";
import type { UpdateWithEvidence } from "../queries.ts";
import { executionWords } from "../words.ts";
import { StatusMark } from "./status-mark.tsx";

type Props = {
	updates: UpdateWithEvidence[];
	names: ReadonlyMap<string, string>;
	/** Where files of evidence are opened; undefined for who may not. */
	filesPath: string | undefined;
	lang: Lang;
};

/** Everything that was said, newest first; what was corrected stays and says so. */
export function History({ updates, names, filesPath, lang }: Props) {
	const words = planWords[lang];
	if (updates.length === 0) return null;
	const corrected = new Set(updates.map((update) => update.correctsId));
	return (
		<section class="stack" aria-labelledby="vesture">
			<h2 id="vesture">{words.history}</h2>
			<ol class="timeline">
				{updates.map((update) => (
					<li>
						<Line
							update={update}
							isCorrected={corrected.has(update.id)}
							name={names.get(update.authorId ?? "")}
							filesPath={filesPath}
							lang={lang}
						/>
					</li>
				))}
			</ol>
		</section>
	);
}

type LineProps = Pick<Props, "filesPath" | "lang"> & {
	update: UpdateWithEvidence;
	isCorrected: boolean;
	name: string | undefined;
};

function Line({ update, isCorrected, name, filesPath, lang }: LineProps) {
	const words = executionWords[lang];
	return (
		<>
			<span class="marks">
				<strong>
					<DayText day={update.asOf} lang={lang} />
				</strong>
				<StatusMark status={update.status} lang={lang} />
				{isCorrected ? <span class="soft small">({words.corrected})</span> : null}
			</span>
			<span class="soft small">
				{originOf(update.origin, lang)}, {formatInstant(lang, update.recordedAt)}
				{name ? `, ${words.by} ${name}` : ""}
			</span>
			{update.achieved ? <span>{update.achieved}</span> : null}
			{update.narrative ? (
				<details>
					<summary>{words.narrative}</summary>
					<Prose text={update.narrative} lang={lang} />
				</details>
			) : null}
			{update.evidence.map((proof) => (
				<span class="small">
					{planWords[lang].evidence}:{" "}
					{hrefOf(proof, filesPath) ? <a href={hrefOf(proof, filesPath)}>{proof.title}</a> : proof.title}
				</span>
			))}
		</>
	);
}

function hrefOf(proof: UpdateWithEvidence["evidence"][number], filesPath: string | undefined): string | undefined {
	if (proof.url) return proof.url;
	return proof.fileHash && filesPath ? `${filesPath}/${proof.id}` : undefined;
}

function originOf(origin: string, lang: Lang): string {
	const words = executionWords[lang];
	if (origin === "report") return words.fromReport;
	return origin === "form" ? words.fromForm : words.fromData;
}
