// What of a round's items a page shows. The address holds the filter; an unknown word filters nothing away. Pure.
import { type ItemState, itemStates, stillOpen } from "./rules.ts";

export const itemKinds = ["deliverable", "indicator"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Of the coordinator's own list, and of what stands in no direction. */
export const nobody = "-";

/** Of a list. */
export const itemsPerPage = 50;

export type ItemFilter = {
	/** The institution's code. */
	institution?: string;
	direction?: string;
	state?: ItemState;
	kind?: ItemKind;
	/** Not handed in though the due day is over. */
	late: boolean;
};

type Query = Record<string, string | undefined>;

const oneOf = <T extends string>(all: readonly T[], said: string | undefined) => all.find((one) => one === said);

export function readFilter({ iestade, virziens, stavoklis, veids, kave }: Query): ItemFilter {
	const state = oneOf(itemStates, stavoklis);
	const kind = oneOf(itemKinds, veids);
	return {
		...(iestade ? { institution: iestade } : {}),
		...(virziens ? { direction: virziens } : {}),
		...(state ? { state } : {}),
		...(kind ? { kind } : {}),
		late: kave === "1",
	};
}

export function filterQuery({ institution, direction, state, kind, late }: ItemFilter): Query {
	return {
		iestade: institution,
		virziens: direction,
		stavoklis: state,
		veids: kind,
		kave: late ? "1" : undefined,
	};
}

export const isFiltering = ({ late, ...rest }: ItemFilter) => late || Object.values(rest).some(Boolean);

type Filtered = { institution: string; direction: string; state: ItemState; kind: string };

/** `isLate`: the round is open and its due day is over. */
export function fits(one: Filtered, filter: ItemFilter, isLate: boolean): boolean {
	if (filter.institution && one.institution !== filter.institution) return false;
	if (filter.direction && one.direction !== filter.direction) return false;
	if (filter.kind && one.kind !== filter.kind) return false;
	if (filter.state && one.state !== filter.state) return false;
	return !filter.late || (isLate && stillOpen.includes(one.state));
}
