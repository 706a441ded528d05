// Where breakdowns are defined and measured; without the language's prefix.
import { indicatorPath } from "../indicators/paths.ts";
import type { Dimension } from "./form.ts";

export const breakdownsPath = (code: string) => `${indicatorPath(code)}/dalijumi`;
export const valuesPath = (code: string, dimension: Dimension) => `${breakdownsPath(code)}/${dimension}`;
