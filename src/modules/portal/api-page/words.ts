import { defineWords, type Lang } from "#kernel/words.ts";

export const apiWords = defineWords({
	title: { lv: "REST API", en: "REST API" },
	lead: {
		lv: "Tie paši dati, kas lapās, programmām: JSON, bez pieslēgšanās, arī stāvoklis iepriekšējās dienās.",
		en: "The same data as on the pages, for programs: JSON, without a sign-in, also as they stood on earlier days.",
	},
	document: { lv: "OpenAPI 3.1 apraksts", en: "OpenAPI 3.1 description" },
	openData: { lv: "Atvērtie dati: veselas kopas kā datnes", en: "Open data: whole sets as files" },
	rules: { lv: "Kas kopīgs visām atbildēm", en: "What all answers have in common" },
	lists: {
		lv: "Saraksts ir {items, next, total}. Vienā lapā ir līdz limit ierakstiem (ne vairāk kā 200); nākamajai lapai sūtiet cursor ar next vērtību. Pēdējā lapā next ir null.",
		en: "A list is {items, next, total}. A page has up to limit entries (at most 200); for the next page send cursor with the value of next. On the last page next is null.",
	},
	days: {
		lv: "as_of=GGGG-MM-DD rāda, kas ir spēkā tajā dienā. Bez tā – šodien.",
		en: "as_of=YYYY-MM-DD shows what holds on that day. Without it: today.",
	},
	names: {
		lv: "Nosaukumi ir {lv, en}; latviskais ir vienmēr. Kodi nemainās, dienas ir ISO 8601.",
		en: "Titles are {lv, en}; the Latvian one is always there. Codes never change, days are ISO 8601.",
	},
	problems: {
		lv: "Kļūda ir RFC 9457 dokuments: code programmai, detail cilvēkam abās valodās, errors pa laukiem, request_id uzziņai.",
		en: "An error is an RFC 9457 document: code for the program, detail for people in both languages, errors by field, request_id for questions.",
	},
	tokens: { lv: "Marķieri", en: "Tokens" },
	tokensLead: {
		lv: "Lasīšanai marķieri nevajag. Rakstīšanai programma sūta galveni Authorization: Bearer un marķieri. Marķierim ir viena loma un, ja vajag, viena iestāde – vairāk par tās kontaktpersonu tas nedrīkst.",
		en: "Reading needs no token. To write, a program sends the header Authorization: Bearer with its token. A token has one role and, where needed, one institution: it may no more than a contact of that institution.",
	},
	tokensHow: {
		lv: "Marķieri pēc iestādes lūguma izsniedz sistēmas uzturētājs. To parāda vienreiz; glabā tikai tā jaucējvērtību, un to var atsaukt.",
		en: "Whoever runs the system issues it when an institution asks. It is shown once; only its hash is kept, and it can be revoked.",
	},
	operations: { lv: "Darbības", en: "Operations" },
	parameters: { lv: "Parametri", en: "Parameters" },
	parameter: { lv: "Parametrs", en: "Parameter" },
	type: { lv: "Veids", en: "Type" },
	required: { lv: "Obligāts", en: "Required" },
	yes: { lv: "jā", en: "yes" },
	no: { lv: "nē", en: "no" },
	body: { lv: "Sūtāmais", en: "What is sent" },
	answers: { lv: "Atbildes", en: "Answers" },
	status: { lv: "Kods", en: "Status" },
	answer: { lv: "Kas tas ir", en: "What it is" },
	fields: { lv: "Atbildes lauki", en: "Fields of the answer" },
	field: { lv: "Lauks", en: "Field" },
	needsToken: { lv: "Vajag marķieri", en: "Needs a token" },
	tryIt: { lv: "Izmēģināt", en: "Try it" },
	open: { lv: "Atvērt atbildi", en: "Open the answer" },
	noSuchOperation: {
		lv: "Tādas darbības nav. Izvēlieties kādu no saraksta.",
		en: "There is no such operation. Choose one of the list.",
	},
	example: { lv: "Piemēram", en: "For example" },
});

/** The first part of an address as a heading. */
export const groupWords: Record<Lang, Record<string, string>> = defineWords({
	institutions: { lv: "Iestādes", en: "Institutions" },
	plans: { lv: "Plāni", en: "Plans" },
	cascade: { lv: "Mērķu kaskāde", en: "Cascade of goals" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	search: { lv: "Meklēšana", en: "Search" },
	news: { lv: "Jaunumi", en: "News" },
	changes: { lv: "Izmaiņas", en: "Changes" },
	waybills: { lv: "Pavadzīmes", en: "Waybills" },
	"openapi-json": { lv: "Apraksts", en: "Description" },
});

/** The document speaks English; what its operations do, in Latvian. One that is not here is shown in English, marked. */
export const latvianSummaries: Record<string, string> = {
	"get-institutions": "Iestādes: visas, kādas ir bijušas, vai tās, kas ir dienā",
	"get-institutions-code": "Iestāde dienā ar nosaukumiem, struktūrvienībām un pievienotajām iestādēm",
	"get-plans": "Visi plāni",
	"get-plans-code": "Plāna koks dienā un tā skaiti",
	"put-plans-code-superior": "Norādīt, kādiem plāniem pakārtots plāns, kas ir projekts vai ko groza",
	"get-plans-code-deliverables": "Plāna darbības rezultāti dienā",
	"get-plans-code-tasks": "Gada darba plāna uzdevumi dienā, pēc termiņa",
	"post-plans-code-tasks": "Pievienot uzdevumu darba plānam, kas ir projekts vai ko groza",
	"post-plans-code-tasks-task-progress": "Paziņot, cik tālu ir uzdevums",
	"get-plans-code-funding": "Plāna finansējums pa prioritātēm, avotiem un gadiem, ar aprēķinātām kopsummām",
	"get-plans-code-context": "Uz ko plāns balstās: SVID, mērķgrupas ar vajadzībām, sadarbība, dokumenti, kapacitāte",
	"get-plans-code-maturity": "Plāna funkciju brieduma pakāpes pa gadiem",
	"get-plans-code-oversight": "Kā strādā stratēģijas uzraudzības grupa, pa gadiem",
	"get-plans-code-export": "Plāns kā datne: darbgrāmata, vesels dokuments, StratML (ISO 17469-1) vai IATI 2.03",
	"get-plans-code-report": "Ziņojums par plāna izpildi dienā",
	"get-cascade": "Kas kam kalpo: visi plāni līmeņos, viens plāns vai viens elements ar visu virs un zem tā",
	"get-indicators": "Plāna rādītāji vai visi rādītāji ar spriedumu dienā",
	"get-indicators-code": "Rādītājs ar datu rindām un spriedumu dienā",
	"post-indicators-code-measurements": "Reģistrēt mērījumu vai labot iepriekšējo",
	"get-plans-code-work-report": "Pārskats par gada darba plāna izpildi līdz dienai",
	"get-institutions-code-report": "Iestādes publiskais gada pārskats līdz dienai",
	"get-search": "Meklēt visā publiskajā saturā",
	"get-news": "Publicētie jaunumi, jaunākie vispirms",
	"get-news-slug": "Viens publicēts jaunums ar tekstu Markdown pierakstā",
};
