import { elementPath } from "../plans/paths.ts";

export const sameLinkPath = (plan: string, element: string) => `${elementPath(plan, element)}/tas-pats`;
export const sameUnlinkPath = (plan: string, element: string) => `${sameLinkPath(plan, element)}/nonemt`;
