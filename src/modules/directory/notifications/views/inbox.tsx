import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Said } from "#ui/parts.tsx";
import type { NoticeKind } from "../kinds.ts";
import type { ShownNotice } from "../queries.ts";
import { noticeWords } from "../words.ts";

type Props = {
	frame: Frame;
	notices: ShownNotice[];
	kinds: readonly NoticeKind[];
	/** Where older notices begin, if there are any. */
	older: string | undefined;
};

export function InboxPage({ frame, notices, kinds, older }: Props) {
	const { lang } = frame;
	const words = noticeWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<p>
					<a href={at(lang, "/zinas/iestatijumi")}>{words.settings}</a> · <a href={at(lang, "/skati")}>{words.views}</a>
				</p>
			</div>
			<div class="stack">
				{notices.length === 0 ? <p>{words.none}</p> : null}
				<ul class="notices">
					{notices.map((notice) => (
						<NoticeRow notice={notice} kind={kinds.find((kind) => kind.code === notice.kind)} lang={lang} />
					))}
				</ul>
				{older ? (
					<p>
						<a href={at(lang, `/zinas?before=${older}`)}>{words.older}</a>
					</p>
				) : null}
				{frame.unread ? (
					<form method="post" action={at(lang, "/zinas")}>
						<SubmitButton second>{words.readAll}</SubmitButton>
					</form>
				) : null}
			</div>
		</Page>
	);
}

/** Opening is a form: it marks the notice as read, and goes to what it is about. */
function NoticeRow({ notice, kind, lang }: { notice: ShownNotice; kind: NoticeKind | undefined; lang: Lang }) {
	const isNew = notice.readAt === null;
	return (
		<li class={isNew ? "notices__one notices__one--new" : "notices__one"}>
			<p class="notices__about">
				{isNew ? (
					<strong class="ds-tag" data-color="accent">
						{noticeWords[lang].fresh}
					</strong>
				) : null}
				<span>{kind?.name[lang]}</span>
				<time datetime={notice.madeAt.toISOString()}>{formatInstant(lang, notice.madeAt)}</time>
			</p>
			<form method="post" action={at(lang, `/zinas/${notice.id}`)}>
				<button type="submit" class="linklike notices__text">
					<Said text={notice.text} lang={lang} />
				</button>
			</form>
		</li>
	);
}
