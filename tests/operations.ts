// Every operation of the code, for tests that hold all of them against something.
import type { AnyOperation } from "#kernel/operation.ts";
import { readSources } from "./sources.ts";

/** Every file that declares an operation, with its text. */
export const declaring = [...readSources()].filter(([, source]) => /= operation\(\{/.test(source));

export async function collectOperations(): Promise<Map<string, AnyOperation>> {
	const found = new Map<string, AnyOperation>();
	for (const [path] of declaring) {
		const module: Record<string, unknown> = await import(path);
		for (const value of Object.values(module)) if (isOperation(value)) found.set(value.name, value);
	}
	return found;
}

function isOperation(value: unknown): value is AnyOperation {
	return typeof value === "object" && value !== null && "allow" in value && "input" in value && "run" in value;
}
