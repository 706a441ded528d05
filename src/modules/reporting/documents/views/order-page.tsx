// A document that was asked for: how far it is, and the file once it is there. Works without script by its link.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Notice } from "#ui/parts.tsx";
import { orderPath, readPath } from "../paths.ts";
import type { Order } from "../queries.ts";
import { documentWords, kindWords, languageNames } from "../words.ts";
import { OrderForm } from "./take-along.tsx";

export function OrderPage({ frame, order, name }: { frame: Frame; order: Order; name: string }) {
	const { lang } = frame;
	const words = documentWords[lang];
	const title = `${kindWords[lang][order.kind]}: ${order.subject}`;
	return (
		<Page frame={frame} title={title} crumbs={[{ label: kindWords[lang][order.kind], path: readPath(order) }]}>
			<div class="head">
				<p class="soft">{words.document}</p>
				<h1>{name}</h1>
			</div>
			{/* The script in client/waiting.ts looks again by itself until this is no longer marked. */}
			<section class="stack" aria-live="polite" data-waiting={isOpen(order) ? "" : undefined}>
				<Standing order={order} lang={lang} />
			</section>
			<Facts
				rows={[
					[words.asOf, <DayText day={order.asOf} lang={lang} as="accusative" />],
					[words.language, languageNames[lang][order.lang]],
					...copyFacts(order, lang),
				]}
			/>
			<p>
				<a href={at(lang, readPath(order))}>{words.backToPage}</a>
			</p>
		</Page>
	);
}

const isOpen = ({ state }: Order) => state === "asked" || state === "making";

function copyFacts({ copy }: Order, lang: Lang): [string, ReturnType<typeof Facts>][] {
	const words = documentWords[lang];
	if (!copy) return [];
	return [
		// biome-ignore lint/complexity/noUselessFragments: what a component returns as a child is escaped
		[words.size, <>{`${formatNumber(lang, Math.ceil(copy.size / 1024), 0)} KB`}</>],
		[words.checksum, <code class="filename">{copy.hash}</code>],
	];
}

function Standing({ order, lang }: { order: Order; lang: Lang }) {
	const words = documentWords[lang];
	const path = orderPath(order.id);
	if (order.state === "ready") {
		return (
			<Notice tone="success" title={words.ready}>
				<p>
					<a class="ds-button" href={`${path}/datne`} download>
						{words.download}
					</a>
				</p>
			</Notice>
		);
	}
	if (order.state === "failed") {
		return (
			<Notice tone="danger" title={words.failed}>
				<p>{words.failedLead}</p>
				<OrderForm wanted={order} label={words.askAgain} />
			</Notice>
		);
	}
	return (
		<Notice tone="info" title={order.state === "asked" ? words.waiting : words.making}>
			<p>
				<progress max="100" value={order.percent} aria-label={words.progress} /> {order.percent}&nbsp;%
			</p>
			<p>{words.waitingLead}</p>
			<p>
				<a href={at(lang, path)}>{words.checkAgain}</a>
			</p>
		</Notice>
	);
}
