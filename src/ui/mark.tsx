// A mark: a shape and a word, with a colour that only repeats them.
import { Icon, type Shape } from "./icon.tsx";

export type Tone = "good" | "going" | "warn" | "bad" | "idle";

export function Mark({ shape, tone, word }: { shape: Shape; tone: Tone; word: string }) {
	return (
		<span class={`mark mark--${tone}`}>
			<Icon shape={shape} />
			{word}
		</span>
	);
}
