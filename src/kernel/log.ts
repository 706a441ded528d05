// Structured logs: a fixed sentence plus ids. Never names, texts, or error objects with parameters.
import { destination, type Logger, pino, stdTimeFunctions } from "pino";

export type Log = Logger;

export function openLog(level: string): Log {
	return pino({ level, base: undefined, timestamp: stdTimeFunctions.isoTime }, destination(2));
}

/** What of a fault may be logged: its kind, the database's code and constraint, and where; not its message. */
export function faultFields(error: unknown): { kind: string; code?: string; constraint?: string; at?: string } {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (!(cause instanceof Error)) return { kind: typeof cause };
	const { code, constraint } = cause as { code?: unknown; constraint?: unknown };
	return {
		kind: cause.name,
		...(typeof code === "string" ? { code } : {}),
		...(typeof constraint === "string" ? { constraint } : {}),
		// The message stands in the stack too, and may hold what was typed: it goes before the lines are told apart.
		at: (error as Error).stack
			?.replace((error as Error).message, "")
			.split("\n")
			.filter((line) => line.trimStart().startsWith("at "))
			.slice(0, 6)
			.join(" | "),
	};
}
