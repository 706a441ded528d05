// Shapes of marks, drawn on a 16 × 16 grid. They say with form what colour says too.
export type Shape =
	| "check"
	| "arrow-up"
	| "arrow-up-dashed"
	| "arrow-flat"
	| "arrow-down"
	| "cross"
	| "dots"
	| "empty"
	| "stop"
	| "swap"
	| "text"
	| "half"
	| "clock";

export const shapePaths: Record<Shape, string> = {
	check: "M2.5 8.5l3.5 3.5 7.5-8",
	"arrow-up": "M3 12l9-9M6 3h6v6",
	"arrow-up-dashed": "M3 12l2-2M7 8l1.6-1.6M10.4 4.6L12 3M6 3h6v6",
	"arrow-flat": "M2 8h11M9 4l4 4-4 4",
	"arrow-down": "M3 4l9 9M12 7v6H6",
	cross: "M3.5 3.5l9 9M12.5 3.5l-9 9",
	dots: "M3 8h.01M8 8h.01M13 8h.01",
	empty: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 100-11z",
	stop: "M3.5 3.5h9v9h-9z",
	swap: "M2.5 5.5h9M8.5 2.5l3 3-3 3M13.5 10.5h-9M7.5 7.5l-3 3 3 3",
	text: "M3 4h10M3 8h10M3 12h6",
	half: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 100-11zM8 2.5v11M8 8h5",
	clock: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 100-11zM8 5v3.2l2.2 1.4",
};

export function Icon({ shape }: { shape: Shape }) {
	return (
		<svg
			width="14"
			height="14"
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			stroke-width="2.1"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			<path d={shapePaths[shape]} />
		</svg>
	);
}
