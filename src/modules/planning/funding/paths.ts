import { planPath } from "../plans/paths.ts";

export function fundingPath(plan: string): string {
	return `${planPath(plan)}/finansejums`;
}

export function newFundingPath(plan: string): string {
	return `${fundingPath(plan)}/jauns`;
}

export function fundingGroupPath(plan: string, code: string): string {
	return `${fundingPath(plan)}/rindas/${encodeURIComponent(code)}`;
}
