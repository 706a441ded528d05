import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import type { CastMember } from "../queries.ts";
import { signInWords } from "../words.ts";

/** `cast` is undefined where there is no demonstration. `next` is where to go afterwards. */
export function SignInPage({
	frame,
	cast,
	next,
}: {
	frame: Frame;
	cast: CastMember[] | undefined;
	next: string | undefined;
}) {
	const words = signInWords[frame.lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				{cast ? <p class="lead">{words.lead}</p> : <Notice tone="warning">{words.closed}</Notice>}
			</div>
			{cast ? <Cast cast={cast} next={next} lang={frame.lang} /> : null}
		</Page>
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
