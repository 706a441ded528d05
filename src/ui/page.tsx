// The page frame: language, skip link, header with navigation, breadcrumbs, footer.
import { raw } from "hono/html";
import { type Child, Fragment } from "hono/jsx";
import { formatDayIn, type Lang } from "#kernel/words.ts";
import { at } from "./address.ts";
import { HeadMeta, type PageMeta } from "./meta.tsx";
import { linksOnDay, onDay } from "./same-day.ts";
import { uiWords } from "./words.ts";

export type NavItem = { label: string; path: string };

/** What the frame needs to know of the request; pages get it from `c.var.frame()`. */
export type Frame = {
	lang: Lang;
	/** Path and query without the language prefix, for the other language's link. */
	path: string;
	nonce: string;
	/** What the installation's own addresses begin with. */
	origin: string;
	today: string;
	demo: boolean;
	version: string;
	/** Who is signed in: the id keeps the drafts of several people at one browser apart. */
	who: { id: string; name: string } | undefined;
	/** How many notices they have not read. */
	unread?: number;
	nav: NavItem[];
	/** What the application puts above a page's own content. */
	strip?: Child;
	assets: { css: string; script: string };
};

type Props = {
	frame: Frame;
	title: string;
	description?: string;
	crumbs?: NavItem[];
	/** What machines are told of the page. */
	meta?: PageMeta;
	/** The day that the page shows, where it shows one. */
	asOf?: string;
	children: Child;
};

export function Page({ frame, title, description, crumbs, meta = {}, asOf, children }: Props) {
	const { lang } = frame;
	const words = uiWords[lang];
	const past = asOf === frame.today ? undefined : asOf;
	return (
		<html lang={lang} data-color-scheme="light" data-size="md">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title === "VIEDA" ? title : `${title} – VIEDA`}</title>
				{description ? <meta name="description" content={description} /> : null}
				<meta name="csp-nonce" content={frame.nonce} />
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href={frame.assets.css} />
				<HeadMeta frame={frame} title={title} description={description} meta={meta} />
				<script type="module" src={frame.assets.script} nonce={frame.nonce} />
			</head>
			<body data-person={frame.who?.id ?? ""} data-draft-said={words.draftSaid} data-draft-drop-said={words.draftDrop}>
				<a class="skip" href="#saturs">
					{words.skip}
				</a>
				<Header frame={frame} />
				<div class="wrap stack">
					{crumbs ? <Crumbs lang={lang} items={crumbs} past={past} /> : null}
					{frame.strip}
					<main id="saturs" tabindex={-1} class="stack stack--wide">
						{past ? <PastDay frame={frame} day={past} /> : null}
						{past ? <SameDay day={past}>{children}</SameDay> : children}
					</main>
				</div>
				<footer class="foot">
					<div class="wrap foot__row">
						<span>VIEDA · EUPL-1.2</span>
						<a href={at(lang, "/izmainas")}>{words.changes}</a>
						<a href={at(lang, "/feed.atom")}>{words.feed}</a>
						<a href={at(lang, "/data")}>{words.openData}</a>
						<a href={at(lang, "/api")}>{words.api}</a>
						<a href={at(lang, "/virtuve")}>{words.kitchenSink}</a>
						<span>
							{words.version} {frame.version}
						</span>
					</div>
				</footer>
			</body>
		</html>
	);
}

/** What the page draws leads on to the day that it shows. */
function SameDay({ day, children }: { day: string; children: Child }) {
	return raw(linksOnDay(String(Fragment({ children })), day));
}

/** A page of another day says so before anything else, and leads to today's. */
function PastDay({ frame, day }: { frame: Frame; day: string }) {
	const { lang, path } = frame;
	const words = uiWords[lang];
	const [place = "", query = ""] = path.split("?");
	const rest = new URLSearchParams(query);
	rest.delete("as_of");
	const today = rest.size > 0 ? `${place}?${rest}` : place;
	return (
		<p class="past-day">
			<strong>{day > frame.today ? words.futureDay : words.pastDay(formatDayIn(lang, day, "accusative"))}</strong>{" "}
			<a href={at(lang, today)}>{words.showToday}</a>
		</p>
	);
}

function Header({ frame }: { frame: Frame }) {
	const { lang } = frame;
	const words = uiWords[lang];
	const other: Lang = lang === "lv" ? "en" : "lv";
	return (
		<header class="top">
			{frame.demo ? (
				<div class="demo">
					<p class="wrap">{words.demoBanner}</p>
				</div>
			) : null}
			<div class="wrap">
				<div class="top__row">
					<a class="brand" href={at(lang, "/")}>
						<span class="brand__name">VIEDA</span>
						<span class="brand__line">{words.tagline}</span>
					</a>
					<div class="top__side">
						<a href={at(other, frame.path)} lang={other} hreflang={other}>
							{words.otherLanguage}
						</a>
						<Session frame={frame} />
					</div>
				</div>
				<div class="top__menu">
					<nav class="nav" aria-label={words.mainNav}>
						<ul>
							{frame.nav.map((item) => (
								<li>
									<a href={at(lang, item.path)} aria-current={isHere(frame.path, item.path) ? "page" : undefined}>
										{item.label}
									</a>
								</li>
							))}
							{hasOwnBox(frame.path) ? null : (
								<li class="nav__search">
									<a href={at(lang, "/meklet")}>{words.search}</a>
								</li>
							)}
						</ul>
					</nav>
					{hasOwnBox(frame.path) ? null : <TopSearch lang={lang} />}
				</div>
			</div>
		</header>
	);
}

/** The front page and the search itself have a box of their own. */
function hasOwnBox(path: string): boolean {
	return path === "/" || path.startsWith("/?") || isHere(path, "/meklet");
}

/** Only where there is room for it beside the menu; elsewhere the menu leads to the search. */
function TopSearch({ lang }: { lang: Lang }) {
	const words = uiWords[lang];
	return (
		<search>
			<form class="top__search" method="get" action={at(lang, "/meklet")}>
				<label class="hidden" for="top-q">
					{words.searchLabel}
				</label>
				<input class="ds-input" type="search" id="top-q" name="q" maxlength={300} autocomplete="off" />
				<button type="submit" class="ds-button" data-variant="secondary">
					{words.search}
				</button>
			</form>
		</search>
	);
}

function isHere(path: string, item: string): boolean {
	return path === item || path.startsWith(`${item}/`) || path.startsWith(`${item}?`);
}

function Session({ frame }: { frame: Frame }) {
	const words = uiWords[frame.lang];
	if (!frame.who) return <a href={at(frame.lang, "/pieslegties")}>{words.signIn}</a>;
	return (
		<>
			<a href={at(frame.lang, "/zinas")}>
				{words.notices}
				{frame.unread ? (
					<>
						{" "}
						<span class="top__count">
							{frame.unread}
							<span class="hidden"> {words.unread}</span>
						</span>
					</>
				) : null}
			</a>
			<a class="who" href={at(frame.lang, "/mans-konts")}>
				{frame.who.name}
			</a>
			<form method="post" action={at(frame.lang, "/iziet")} data-turbo="false">
				<button type="submit" class="linklike">
					{words.signOut}
				</button>
			</form>
		</>
	);
}

function Crumbs({ lang, items, past }: { lang: Lang; items: NavItem[]; past: string | undefined }) {
	const words = uiWords[lang];
	const to = (path: string) => (past ? onDay(at(lang, path), past) : at(lang, path));
	return (
		<nav class="crumbs" aria-label={words.crumbs}>
			<ol>
				<li>
					<a href={to("/")}>{words.home}</a>
				</li>
				{items.map((item) => (
					<li>
						<a href={to(item.path)}>{item.label}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
