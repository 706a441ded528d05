// Where the editor's pages stand; without the language's prefix.
import { planPath } from "../plans/paths.ts";

export const editorPath = (plan: string) => `${planPath(plan)}/labot`;
export const planFormPath = (plan: string) => `${editorPath(plan)}/plans`;
export const newElementPath = (plan: string) => `${editorPath(plan)}/jauns`;
export const editElementPath = (plan: string, element: string) =>
	`${editorPath(plan)}/elementi/${encodeURIComponent(element)}`;
export const movePath = (plan: string, element: string) => `${editElementPath(plan, element)}/vieta`;
export const dropPath = (plan: string, element: string) => `${editElementPath(plan, element)}/iznemt`;
