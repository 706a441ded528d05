// Under a report's page: the same as a DOCX, made to order, as one printable page, and as data.
import { at, withQuery } from "#ui/address.ts";
import type { Wanted } from "../kinds.ts";
import { documentsPath } from "../paths.ts";
import { documentWords } from "../words.ts";

/** `api` is the address that gives the document to machines. */
export function TakeAlong({ wanted, api }: { wanted: Wanted; api: string }) {
	const { lang, asOf } = wanted;
	const words = documentWords[lang];
	const file = (format: string) => withQuery(api, { as_of: asOf, format, lang });
	return (
		<div class="actions">
			<OrderForm wanted={wanted} label={words.order} />
			<a href={file("html")}>{words.asHtml}</a>
			<a href={file("json")}>{words.asJson}</a>
		</div>
	);
}

/** In the document's own language, whatever the page's. */
export function OrderForm({ wanted, label }: { wanted: Wanted; label: string }) {
	return (
		<form method="post" action={at(wanted.lang, documentsPath)}>
			<input type="hidden" name="kind" value={wanted.kind} />
			<input type="hidden" name="subject" value={wanted.subject} />
			<input type="hidden" name="as_of" value={wanted.asOf} />
			<button type="submit" class="ds-button">
				{label}
			</button>
		</form>
	);
}
