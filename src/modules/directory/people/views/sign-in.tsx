import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { OwnForm } from "../../accounts/views/own-form.tsx";
import { providerWords } from "../../providers/words.ts";
import type { CastMember } from "../queries.ts";
import { signInWords } from "../words.ts";

type Props = {
	frame: Frame;
	/** Undefined where there is no demonstration. */
	cast: CastMember[] | undefined;
	/** The identity providers that are set up. */
	ways: readonly ("oidc" | "eid")[];
	/** What was typed as the address; undefined where nobody has an own account. */
	login: string | undefined;
	/** Where to go afterwards. */
	next: string | undefined;
	/** Why the last try has failed. */
	said: Text | undefined;
};

export function SignInPage({ frame, cast, ways, login, next, said }: Props) {
	const { lang } = frame;
	const words = signInWords[lang];
	const isClosed = !cast && ways.length === 0 && login === undefined;
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				{cast ? <p class="lead">{words.lead}</p> : null}
				{isClosed ? <Notice tone="warning">{words.closed}</Notice> : null}
			</div>
			{said ? (
				<div role="alert">
					<Notice tone="warning">{textIn(said, lang).text}</Notice>
				</div>
			) : null}
			{ways.length > 0 ? <Providers ways={ways} next={next} lang={lang} /> : null}
			{login === undefined ? null : <OwnForm lang={lang} login={login} next={next} />}
			{cast ? <Cast cast={cast} next={next} lang={lang} /> : null}
		</Page>
	);
}

/** Links, not forms: the way leads to another site, where neither Turbo nor a form of ours may go. */
function Providers({ ways, next, lang }: { ways: Props["ways"]; next: string | undefined; lang: Lang }) {
	const words = providerWords[lang];
	return (
		<ul class="ways">
			{ways.map((way) => (
				<li>
					<a
						class="ds-button"
						data-turbo="false"
						rel="nofollow"
						href={withQuery(at(lang, `/pieslegties/${way}`), next ? { uz: next } : {})}
					>
						{words[way]}
					</a>
					<p class="soft">{words[`${way}Help`]}</p>
				</li>
			))}
		</ul>
	);
}

function Cast({ cast, next, lang }: { cast: CastMember[]; next: string | undefined; lang: Lang }) {
	return (
		<ul class="casting">
			{cast.map((member) => (
				<li>
					<form method="post" action={at(lang, "/pieslegties")}>
						<input type="hidden" name="key" value={member.key} />
						{next ? <input type="hidden" name="uz" value={next} /> : null}
						<button type="submit">
							<strong>{textIn(member.post, lang).text}</strong>
							<span class="soft">{member.name}</span>
						</button>
					</form>
				</li>
			))}
		</ul>
	);
}
