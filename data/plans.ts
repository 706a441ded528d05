// All plans in the order in which they go in: a superior plan before those that name it.
import type { IndicatorData, PlanData } from "./types.ts";
import { mainIndicators } from "./vpmp-2023/indicators.ts";
import { plan as vpmp } from "./vpmp-2023/plan.ts";
import { supplementaryIndicators } from "./vpmp-2023/supplementary.ts";

export const plans: PlanData[] = [vpmp];

export const indicators: IndicatorData[] = [...mainIndicators, ...supplementaryIndicators];
