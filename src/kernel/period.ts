// A period: a year, half-year, quarter, month or day. Deadlines and measurements are periods, not days.
import type { Day } from "./clock.ts";
import type { Lang } from "./words.ts";

export type Period = { year: number; half?: 1 | 2; quarter?: 1 | 2 | 3 | 4; month?: number; day?: number };
