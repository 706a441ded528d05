// npm, its shell, the start script and the server form a chain. When a link is killed hard, nobody tells the ones
// below: they would go on holding the port and the data folder.
const parent = process.ppid;
const lookEveryMs = 250;

/** Asks this process to stop when the one that started it is gone. */
export function stopWithParent() {
	const look = () => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		process.kill(process.pid, "SIGTERM");
	};
	const timer = setInterval(look, lookEveryMs).unref();
}
