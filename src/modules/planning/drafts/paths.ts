// Where a draft is put out, withdrawn and deleted; without the language's prefix.
import { planPath } from "../plans/paths.ts";

export const draftPath = (plan: string) => `${planPath(plan)}/projekts`;
export const deletionPath = (plan: string) => `${draftPath(plan)}/dzest`;
