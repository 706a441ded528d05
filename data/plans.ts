// All plans in the order in which they go in: a superior plan before those that name it.
import { indicators as lmIndicators } from "./lm-2024/indicators.ts";
import { plan as lm } from "./lm-2024/plan.ts";
import { indicators as learningIndicators } from "./macisanas-2021/indicators.ts";
import { plan as learning } from "./macisanas-2021/plan.ts";
import { latvia2030, nap2027 } from "./superior/plans.ts";
import type { IndicatorData, PlanData } from "./types.ts";
import { mainIndicators } from "./vpmp-2023/indicators.ts";
import { plan as vpmp } from "./vpmp-2023/plan.ts";
import { supplementaryIndicators } from "./vpmp-2023/supplementary.ts";

export const plans: PlanData[] = [latvia2030, nap2027, vpmp, learning, lm];

export const indicators: IndicatorData[] = [
	...mainIndicators,
	...supplementaryIndicators,
	...learningIndicators,
	...lmIndicators,
];
