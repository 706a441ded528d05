import { planPath } from "../plans/paths.ts";
import type { SwotKey } from "./form.ts";

/** What the four lists are called in addresses. */
export const swotSlugs: Record<SwotKey, string> = {
	strengths: "stipras-puses",
	weaknesses: "vajas-puses",
	opportunities: "iespejas",
	threats: "draudi",
};

export function contextPath(plan: string): string {
	return `${planPath(plan)}/konteksts`;
}

export function swotPath(plan: string, key: SwotKey): string {
	return `${contextPath(plan)}/svid/${swotSlugs[key]}`;
}

export function newGroupPath(plan: string): string {
	return `${contextPath(plan)}/jauna-mergrupa`;
}

export function groupPath(plan: string, code: string): string {
	return `${contextPath(plan)}/mergrupas/${encodeURIComponent(code)}`;
}
