import { planPath } from "../plans/paths.ts";

/** Where a plan's goal map stands; without the language's prefix. */
export function goalMapPath(plan: string): string {
	return `${planPath(plan)}/merku-karte`;
}
