// What leaves of an indicator. Indicators are another module's, which gives them in this shape.
import type { Period } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";

export type ExchangeIndicator = {
	code: string;
	title: Text;
	unit: string;
	direction: "grow" | "fall" | "stay";
	baseline: { value: number | null; year: number | null; text: Text | null } | null;
	targets: readonly { year: number; value: number | null; said: Text | null }[];
	source: Text | null;
	method: Text | null;
	places: readonly { plan: string; element: string | null }[];
	/** Values of different series are never joined. */
	series: readonly {
		source: Text;
		current: boolean;
		points: readonly { period: Period; value: number; note: Text | null }[];
	}[];
};
