import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { noticeWords } from "../words.ts";

/** `about` is the kind's name, or nothing for the digest. */
export function StoppingPage({ frame, token, about }: { frame: Frame; token: string; about: string | undefined }) {
	const words = noticeWords[frame.lang];
	return (
		<Page frame={frame} title={words.stopTitle}>
			<div class="head">
				<h1>{words.stopTitle}</h1>
				<p class="lead">{about === undefined ? words.stopDigest : words.stopKind(about)}</p>
			</div>
			<form method="post" action={at(frame.lang, `/atteikties/${token}`)}>
				<SubmitButton>{words.stopButton}</SubmitButton>
			</form>
		</Page>
	);
}

export function StoppedPage({ frame }: { frame: Frame }) {
	const words = noticeWords[frame.lang];
	return (
		<Page frame={frame} title={words.stopTitle}>
			<div class="head">
				<h1>{words.stopTitle}</h1>
			</div>
			<Notice tone="success">{words.stopped}</Notice>
		</Page>
	);
}
