import type { PlanContent } from "../versions/content.ts";

/** What was read of a file. `problemAt`: where a thing of the document stands in the file: a cell, or its path. */
export type PlanFile = { content: PlanContent; problemAt: (path: string) => string };
