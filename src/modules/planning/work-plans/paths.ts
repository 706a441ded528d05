// Where work plans stand; without the language's prefix.
import { planPath } from "../plans/paths.ts";

export const workPlansPath = "/darba-plani";
export const newWorkPlanPath = `${workPlansPath}/jauns`;
export const boardPath = (plan: string) => `${planPath(plan)}/darbi`;
export const carryPath = (plan: string) => `${planPath(plan)}/parcelsana`;
export const taskPath = (plan: string, task: string) => `${boardPath(plan)}/${encodeURIComponent(task)}`;
export const progressPath = (plan: string, task: string) => `${taskPath(plan, task)}/virziba`;
export const movePath = (plan: string, task: string) => `${taskPath(plan, task)}/aile`;
export const editPath = (plan: string, task: string) => `${taskPath(plan, task)}/labot`;
export const assignPath = (plan: string, task: string) => `${taskPath(plan, task)}/pienakums`;
export const removePath = (plan: string, task: string) => `${taskPath(plan, task)}/iznemt`;
