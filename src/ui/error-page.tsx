import type { Next } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { defineWords, textIn } from "#kernel/words.ts";
import { at, withQuery } from "./address.ts";
import { type Frame, type NavItem, Page } from "./page.tsx";
import { SearchBox } from "./search-box.tsx";

const words = defineWords({
	notFound: { lv: "Tādas lapas nav", en: "There is no such page" },
	refused: { lv: "Šī darbība nav atļauta", en: "This is not allowed" },
	signIn: { lv: "Vispirms pieslēdzieties", en: "Sign in first" },
	conflict: { lv: "To pašlaik nevar izdarīt", en: "This cannot be done now" },
	tooOften: { lv: "Pārāk daudz mēģinājumu", en: "Too many attempts" },
	invalid: { lv: "Pieprasījumu nevarēja saprast", en: "The request could not be understood" },
	fault: { lv: "Radās kļūda mūsu pusē", en: "Something went wrong on our side" },
	faultHelp: {
		lv: "Jūsu dati nav mainīti. Mēģiniet vēlreiz; ja kļūda atkārtojas, nosauciet uzturētājiem pieprasījuma numuru:",
		en: "Your data were not changed. Try again; if it happens again, tell the maintainers the request number:",
	},
	back: { lv: "Uz sākumu", en: "To the home page" },
	meant: { lv: "Varbūt meklējāt", en: "Perhaps you were looking for" },
	toSignIn: { lv: "Pieslēgties", en: "Sign in" },
});

type Props = {
	frame: Frame;
	status: number;
	said?: Text;
	next?: Next | undefined;
	requestId: string;
	others?: NavItem[];
};

export function ErrorPage({ frame, status, said, next, requestId, others = [] }: Props) {
	const { lang } = frame;
	const own = words[lang];
	const title = titleOf(own, status);
	return (
		<Page frame={frame} title={title} meta={{ hidden: true }}>
			<div class="stack">
				<h1>{title}</h1>
				{said ? <p class="lead">{textIn(said, lang).text}</p> : null}
				{status === 500 ? (
					<p>
						{own.faultHelp} <code>{requestId}</code>
					</p>
				) : null}
				{others.length > 0 ? (
					<>
						<p>{own.meant}:</p>
						<ul>
							{others.map((one) => (
								<li>
									<a href={at(lang, one.path)}>{one.label}</a>
								</li>
							))}
						</ul>
					</>
				) : null}
				{status === 404 ? <SearchBox lang={lang} /> : null}
				<p class="actions">
					{status === 401 ? (
						<a class="ds-button" href={withQuery(at(lang, "/pieslegties"), { uz: at(lang, frame.path) })}>
							{own.toSignIn}
						</a>
					) : null}
					{next ? (
						<a class="ds-button" href={at(lang, next.path)}>
							{textIn(next.said, lang).text}
						</a>
					) : null}
					<a href={at(lang, "/")}>{own.back}</a>
				</p>
			</div>
		</Page>
	);
}

function titleOf(own: (typeof words)["lv"], status: number): string {
	const titles: Record<number, string> = {
		401: own.signIn,
		403: own.refused,
		404: own.notFound,
		409: own.conflict,
		429: own.tooOften,
		500: own.fault,
	};
	return titles[status] ?? own.invalid;
}
