// Answers in memory, as many as fit: what was asked for longest ago goes first.

export class Kept<Value extends { bytes: number }> {
	readonly #all = new Map<string, Value>();
	readonly #mostBytes: number;
	#bytes = 0;

	constructor(mostBytes: number) {
		this.#mostBytes = mostBytes;
	}

	get(key: string): Value | undefined {
		const found = this.#all.get(key);
		if (!found) return undefined;
		// A map keeps the order in which keys came in: the newest asked for stands last.
		this.#all.delete(key);
		this.#all.set(key, found);
		return found;
	}

	keep(key: string, value: Value): void {
		this.#drop(key);
		this.#all.set(key, value);
		this.#bytes += value.bytes;
		for (const oldest of this.#all.keys()) {
			if (this.#bytes <= this.#mostBytes) break;
			this.#drop(oldest);
		}
	}

	clear(): void {
		this.#all.clear();
		this.#bytes = 0;
	}

	get size(): number {
		return this.#all.size;
	}

	#drop(key: string): void {
		this.#bytes -= this.#all.get(key)?.bytes ?? 0;
		this.#all.delete(key);
	}
}
