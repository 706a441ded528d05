// Which values a unit can have, and of which periods there can be values. Pure; each answers with a sentence or nothing.
import { type Period, periodStart } from "#kernel/period.ts";
import { formatNumber, type Text } from "#kernel/words.ts";

/** Shares lie from 0 to 100 and points of ten from 0 to 10; what is counted is whole; areas and energy are not negative. */
const limits: Record<string, { least: number; most?: number; whole?: boolean }> = {
	"%": { least: 0, most: 100 },
	points10: { least: 0, most: 10 },
	people: { least: 0, whole: true },
	institutions: { least: 0, whole: true },
	projects: { least: 0, whole: true },
	count: { least: 0, whole: true },
	MWh: { least: 0 },
	m2: { least: 0 },
};

/** What is wrong with the value. `mayExceed`: a share of this indicator may be above 100 % (growth against a year). */
export function wrongValue(value: number, of: { unit: string; mayExceed: boolean }): Text | undefined {
	const limit = limits[of.unit];
	if (!limit) return undefined;
	const { least, whole } = limit;
	const most = of.unit === "%" && of.mayExceed ? undefined : limit.most;
	if (most !== undefined && (value < least || value > most)) {
		return {
			lv: `Vērtībai jābūt no ${formatNumber("lv", least)} līdz ${formatNumber("lv", most)}.`,
			en: `The value must be from ${formatNumber("en", least)} to ${formatNumber("en", most)}.`,
		};
	}
	if (value < least) return { lv: "Vērtība nevar būt negatīva.", en: "The value cannot be negative." };
	if (whole && !Number.isInteger(value)) {
		return { lv: "Skaitam jābūt veselam skaitlim.", en: "A count is a whole number." };
	}
	return undefined;
}

/** A period that has not begun cannot have been measured. */
export function wrongPeriod(period: Period, today: string): Text | undefined {
	if (periodStart(period) <= today) return undefined;
	return { lv: "Periods vēl nav sācies.", en: "The period has not begun yet." };
}
