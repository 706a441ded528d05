// What the address asks of the pages of changes. Pure.
import { addDays, type Day, isDay } from "#kernel/clock.ts";
import { Invalid } from "#kernel/errors.ts";
import { type PublicationKind, publicationKinds } from "#kernel/publication/words.ts";
import { changesWords } from "./words.ts";

type Query = Record<string, string | undefined>;

const said = (word: "impossibleDay" | "wrongOrder" | "unknownKind") => ({
	lv: changesWords.lv[word],
	en: changesWords.en[word],
});

/** @throws Invalid for a day that does not exist */
function dayOr<Other>(query: Query, name: string, other: Other): Day | Other {
	const asked = query[name]?.trim();
	if (!asked) return other;
	if (isDay(asked)) return asked;
	throw new Invalid("impossible_day", said("impossibleDay"), { [name]: said("impossibleDay") });
}

function requireOrder(from: Day | undefined, until: Day | undefined): void {
	if (from && until && from > until)
		throw new Invalid("days_in_wrong_order", said("wrongOrder"), { lidz: said("wrongOrder") });
}

export type LogQuery = {
	from: Day | undefined;
	until: Day | undefined;
	kind: PublicationKind | undefined;
	plan: string | undefined;
	institution: string | undefined;
	before: number | undefined;
};

export function readLogQuery(query: Query): LogQuery {
	const from = dayOr(query, "no", undefined);
	const until = dayOr(query, "lidz", undefined);
	requireOrder(from, until);
	const before = Number(query.pirms);
	return {
		from,
		until,
		kind: kindOf(query.veids),
		plan: query.plans || undefined,
		institution: query.iestade || undefined,
		before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
	};
}

function kindOf(asked: string | undefined): PublicationKind | undefined {
	if (!asked) return undefined;
	if (Object.hasOwn(publicationKinds.lv, asked)) return asked as PublicationKind;
	throw new Invalid("unknown_kind", said("unknownKind"), { veids: said("unknownKind") });
}

const usualSpanDays = 30;

/** The two days to compare: unless told, today and thirty days before it. */
export function readDays(query: Query, today: Day): { from: Day; until: Day } {
	const until = dayOr(query, "lidz", today);
	const from = dayOr(query, "no", addDays(until, -usualSpanDays));
	requireOrder(from, until);
	return { from, until };
}
