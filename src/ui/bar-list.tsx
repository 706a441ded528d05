// Figures as bars under one another, each with its name and number in words; the bar only repeats them.
import type { Child } from "hono/jsx";

export type Bar = {
	label: Child;
	/** The number as it is said. */
	said: Child;
	detail?: Child;
	/** Parts of the bar; `key` chooses the look (first, second). */
	parts: { key: "first" | "second"; value: number }[];
};

export function BarList({ bars, most }: { bars: Bar[]; most: number }) {
	return (
		<ul class="bar-list">
			{bars.map((bar) => (
				<li>
					<span class="bar-list__label">{bar.label}</span>
					<BarOf parts={bar.parts} most={most} />
					<span class="bar-list__value num">{bar.said}</span>
					{bar.detail ? <span class="bar-list__detail soft small num">{bar.detail}</span> : null}
				</li>
			))}
		</ul>
	);
}

function BarOf({ parts, most }: { parts: Bar["parts"]; most: number }) {
	let x = 0;
	return (
		<svg class="bar-list__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
			{parts.map(({ key, value }) => {
				const width = most > 0 ? (value / most) * 100 : 0;
				const start = x;
				x += width;
				return width > 0 ? <rect class={`bar-part-${key}`} x={start} y="0" width={width} height="4" /> : null;
			})}
		</svg>
	);
}
