import { type Period, periodCode } from "#kernel/period.ts";
import { indicatorPath } from "../indicators/paths.ts";

/** Of all values that an indicator ever had for a period. */
export function valuePath(indicator: string, period: Period): string {
	return `${indicatorPath(indicator)}/vertibas/${periodCode(period)}`;
}
