// Where each figure of the report comes from: its own page, with source and history.
import type { Day } from "#kernel/clock.ts";
import { withQuery } from "#ui/address.ts";

/** A thing's own page on the day of the report. */
export type Address = (thing: { code: string }) => string;
export type Addresses = {
	element: Address;
	indicator: Address;
	/** Of a count: `scope` is the code of a direction or "kopa", `what` a status, "total" or "delayed". */
	count(scope: string, what: string): string;
};

/** The plan as a whole, where a direction's code may stand. */
export const wholePlan = "kopa";

export function addressesIn(plan: string, asOf: Day): Addresses {
	const on = (path: string) => withQuery(path, { as_of: asOf });
	const part = encodeURIComponent;
	return {
		element: ({ code }) => on(`/plani/${part(plan)}/${part(code)}`),
		indicator: ({ code }) => on(`/raditaji/${part(code)}`),
		count: (scope, what) => on(`/plani/${part(plan)}/zinojums/skaitli/${part(scope)}/${what}`),
	};
}
