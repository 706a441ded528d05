// The structure as a tree: kinds, under each the institutions that stand under nobody, below them the rest.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { institutionKinds } from "../form.ts";
import { byName } from "../listing.ts";
import type { Branch } from "../view-model.ts";
import { countUnits, institutionWords, kindsWords, sayMore } from "../words.ts";
import { InstitutionLink, UnitName } from "./parts.tsx";

/** More than so many side by side are left to the list. */
const mostSideBySide = 100;

type Props = { roots: Branch[]; lang: Lang; asOf: string | undefined };

export function Tree({ roots, lang, asOf }: Props) {
	return (
		<>
			{institutionKinds.map((kind) => {
				const some = roots.filter((branch) => branch.row.kind === kind);
				if (some.length === 0) return null;
				return (
					<section class="stack" aria-labelledby={`veids-${kind}`}>
						<h2 id={`veids-${kind}`}>{kindsWords[lang][kind]}</h2>
						<Branches branches={some} lang={lang} asOf={asOf} rest={{ veids: kind }} isRoot />
					</section>
				);
			})}
		</>
	);
}

type BranchesProps = {
	branches: Branch[];
	lang: Lang;
	asOf: string | undefined;
	rest: Record<string, string>;
	isRoot?: boolean;
};

function Branches({ branches, lang, asOf, rest, isRoot }: BranchesProps) {
	const sorted = byName(
		branches.map((branch) => ({ ...branch, name: branch.row.name })),
		lang,
	);
	const left = sorted.length - mostSideBySide;
	return (
		<ul class={isRoot ? "org-tree" : "org-tree__below"}>
			{sorted.slice(0, mostSideBySide).map((branch) => (
				<li>
					<Node branch={branch} lang={lang} asOf={asOf} />
					{branch.children.length > 0 ? (
						<Branches branches={branch.children} lang={lang} asOf={asOf} rest={{ resors: branch.row.code }} />
					) : null}
				</li>
			))}
			{left > 0 ? (
				<li>
					<a href={at(lang, withQuery("/iestades", { skats: "saraksts", as_of: asOf, ...rest }))}>
						{sayMore(lang, left)}
					</a>
				</li>
			) : null}
		</ul>
	);
}

function Node({ branch: { row, units }, lang, asOf }: { branch: Branch; lang: Lang; asOf: string | undefined }) {
	return (
		<>
			<p class="org-tree__node">
				<InstitutionLink row={row} lang={lang} asOf={asOf} />{" "}
				{textIn(row.name, lang).text === row.code ? null : <span class="soft">{row.code}</span>}
			</p>
			{units.length > 0 ? (
				<details class="org-tree__units">
					<summary>{countUnits(lang, units.length)}</summary>
					<ul aria-label={institutionWords[lang].units}>
						{units.map((unit) => (
							<li>
								<UnitName {...unit} lang={lang} />
							</li>
						))}
					</ul>
				</details>
			) : null}
		</>
	);
}
