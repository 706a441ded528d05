// What is done for a kind of job. Most call one operation; the list stands once, in src/jobs.ts.
import type { z } from "zod";
import type { Tx } from "../database.ts";
import { type Occasion, type Operation, perform } from "../operation.ts";

/** A job while it runs. */
export type RunningJob = {
	readonly id: string;
	readonly payload: unknown;
	/** Signed by the system, by way of a job. */
	readonly occasion: Occasion;
	/** As `occasion`; the act performed on it and the end of the job stand or fall together. For the last act only. */
	readonly closing: Occasion;
	/** Ends the job together with what is written here; for handlers that act outside the database. */
	finish(also: (tx: Tx) => Promise<void>): Promise<void>;
	/** Tells that the process is to end: stop at the next good place; the job is taken up again. */
	readonly signal: AbortSignal;
};

export type JobHandler = {
	/** `module.verbThing`. */
	readonly kind: string;
	/** Jobs of one lane of a process run one after the other: a slow mail server or a long document holds up its own kind. */
	readonly lane?: "mail" | "documents";
	/** How often it is tried before it is left for somebody to look at. */
	readonly mostAttempts?: number;
	/** For what happens again and again: when next, after the moment given. One such job waits at any time. */
	readonly next?: (after: Date) => Date;
	run(job: RunningJob): Promise<void>;
};

/** Trying again will not help, whatever the number of tries left. The message is a fixed word, kept with the job. */
export class Hopeless extends Error {}

/** A job that calls one operation as the system; the operation's change and the job's end are one transaction. */
export function callsOperation<Input extends z.ZodType, Output>(
	kind: string,
	operation: Operation<Input, Output>,
	options: Pick<JobHandler, "mostAttempts" | "next"> = {},
): JobHandler {
	return {
		kind,
		...options,
		async run(job) {
			await perform(job.closing, operation, job.payload as z.input<Input>);
		},
	};
}
