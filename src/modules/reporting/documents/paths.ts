import { withQuery } from "#ui/address.ts";
import type { Wanted } from "./kinds.ts";

/** Where documents that were asked for stand; without the language's prefix. */
export const documentsPath = "/dokumenti";
export const orderPath = (id: string) => `${documentsPath}/${id}`;

/** The page that says the same as the document. */
export function readPath({ kind, subject, asOf }: Wanted): string {
	return withQuery(pages[kind](subject), { as_of: asOf });
}

const pages: Record<Wanted["kind"], (subject: string) => string> = {
	progress: (plan) => `/plani/${encodeURIComponent(plan)}/zinojums`,
	yearly: (institution) => `/iestades/${encodeURIComponent(institution)}/parskats`,
	"work-plan": (plan) => `/plani/${encodeURIComponent(plan)}/parskats`,
};
