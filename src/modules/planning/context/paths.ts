import { planPath } from "../plans/paths.ts";
import type { SwotKey } from "./form.ts";
import type { PartKey } from "./parts.ts";
import type { TextList } from "./texts.ts";

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

/** What the lists of a context are called in addresses. */
export const partSlugs: Record<PartKey, string> = {
	groups: "mergrupas",
	cooperation: "sadarbiba",
	documents: "dokumenti",
	families: "amatu-saimes",
	figures: "skaitli",
	processes: "lomas",
	scale: "pakapes",
};

export const textSlugs: Record<TextList, string> = { oversight: "uzraudziba", notes: "piezimes", systems: "sistemas" };

/** `n` counts from 1. */
export function itemPath(plan: string, part: PartKey, n: number | "jauns"): string {
	return `${contextPath(plan)}/dalas/${partSlugs[part]}/${n}`;
}

export const textsPath = (plan: string, list: TextList) => `${contextPath(plan)}/saraksti/${textSlugs[list]}`;
export const purposePath = (plan: string) => `${contextPath(plan)}/butiba`;
export const loadsPath = (plan: string) => `${contextPath(plan)}/slodzes`;
export const gradedPath = (plan: string) => `${contextPath(plan)}/vertejamie`;
