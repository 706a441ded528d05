// All plans in the order in which they go in: a superior plan before those that name it.
import { context as lmContext } from "./lm-2024/context.ts";
import { indicators as lmIndicators } from "./lm-2024/indicators.ts";
import { plan as lm } from "./lm-2024/plan.ts";
import { context as learningContext } from "./macisanas-2021/context.ts";
import { indicators as learningIndicators } from "./macisanas-2021/indicators.ts";
import { plan as learning } from "./macisanas-2021/plan.ts";
import { latvia2030, nap2027 } from "./superior/plans.ts";
import type { ContextData, IndicatorData, PlanData } from "./types.ts";
import { context as vkContext } from "./vk-2024/context.ts";
import { plan as vk } from "./vk-2024/plan.ts";
import { mainIndicators } from "./vpmp-2023/indicators.ts";
import { plan as vpmp } from "./vpmp-2023/plan.ts";
import { supplementaryIndicators } from "./vpmp-2023/supplementary.ts";

export const plans: PlanData[] = [latvia2030, nap2027, vpmp, learning, lm, vk];

export const indicators: IndicatorData[] = [
	...mainIndicators,
	...supplementaryIndicators,
	...learningIndicators,
	...lmIndicators,
];

/** What plans say of where they stand, beside their trees. */
export const contexts: ContextData[] = [learningContext, lmContext, vkContext];
