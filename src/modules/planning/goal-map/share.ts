// How boxes share the room of a page. Pure numbers.

/** Gives each at least one of the seats, and every further one to whoever has most weight to a seat. */
export function shareSeats(weights: readonly number[], seats: number): number[] {
	if (weights.length === 0) return [];
	const given = weights.map(() => 1);
	for (let left = seats - given.length; left > 0; left -= 1) {
		const wants = weights.map((weight, index) => weight / (given[index] ?? 1));
		const most = wants.indexOf(Math.max(...wants));
		given[most] = (given[most] ?? 1) + 1;
	}
	return given;
}

/** Splits a list, in its order, into so many runs that the highest is as low as can be; some may be empty. */
export function splitEvenly(heights: readonly number[], runs: number, gap: number): number[][] {
	let low = Math.max(0, ...heights);
	let high = heights.reduce((sum, height) => sum + height + gap, 0);
	for (let round = 0; round < 30 && high - low > 0.5; round += 1) {
		const middle = (low + high) / 2;
		if (runsUpTo(heights, middle, gap).length <= runs) high = middle;
		else low = middle;
	}
	const split = runsUpTo(heights, high, gap);
	return [...split, ...Array.from({ length: runs - split.length }, () => [])];
}

/** Indices in runs, each not higher than `most`. */
function runsUpTo(heights: readonly number[], most: number, gap: number): number[][] {
	const runs: number[][] = [];
	let used = 0;
	for (const [index, height] of heights.entries()) {
		const run = runs.at(-1);
		if (run && used + gap + height <= most) {
			run.push(index);
			used += gap + height;
		} else {
			runs.push([index]);
			used = height;
		}
	}
	return runs;
}
