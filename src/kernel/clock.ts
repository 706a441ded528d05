// The only place that asks what time it is. Days are Latvian days: Europe/Riga.

/** A calendar day, ISO 8601: "2025-12-31". */
export type Day = string;

export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

const rigaDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Riga", dateStyle: "short" });

/** The Latvian day in which the instant falls. */
export function dayOf(instant: Date): Day {
	return rigaDay.format(instant);
}

export function today(clock: Clock): Day {
	return dayOf(clock.now());
}

/** Whether the text is a day that exists ("2025-02-30" does not). */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `addDays("2025-12-31", 90)` → "2026-03-31". */
export function addDays(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

const rigaTime = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga", dateStyle: "short", timeStyle: "medium" });

/** The instant of a time of day in Riga: `instantOf("2026-03-29", "07:30")`. A time that summer time skips is an hour later. */
export function instantOf(day: Day, time: string): Date {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	const offsetAt = (instant: number) => Date.parse(`${rigaTime.format(instant).replace(" ", "T")}Z`) - instant;
	const near = wanted - offsetAt(wanted);
	return new Date(wanted - offsetAt(near));
}

/** For what happens every day at a time in Riga: when next, after the moment given. */
export const dailyAt =
	(time: string) =>
	(after: Date): Date => {
		const today = instantOf(dayOf(after), time);
		return today > after ? today : instantOf(addDays(dayOf(after), 1), time);
	};
