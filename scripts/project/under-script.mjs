// Loaded before the program, where a script of this folder starts it.
import { constants } from "node:os";
import { stopWithParent } from "./parent.mjs";

stopWithParent();

// Ctrl-C reaches the program up to three times: from the terminal, and passed on by npm and by the start script.
// Within a second that is one wish; later it is an impatient one.
const sameWishMs = 1_000;

for (const signal of ["SIGINT", "SIGTERM"]) {
	let heard;
	process.on(signal, () => {
		const isRepeated = heard !== undefined && performance.now() - heard < sameWishMs;
		heard ??= performance.now();
		const isAnsweredElsewhere = process.listenerCount(signal) > 1;
		if (!isRepeated && !isAnsweredElsewhere) process.exit(128 + constants.signals[signal]);
	});
}
