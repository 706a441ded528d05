import type { Day } from "#kernel/clock.ts";
import { type Address, addressesIn } from "../progress-report/addresses.ts";

/** Indicators have their pages whatever the plan. */
export const indicatorAddress = ({ asOf }: { asOf: Day }): Address => addressesIn("", asOf).indicator;

export const elementAddress = (plan: string, asOf: Day): Address => addressesIn(plan, asOf).element;
