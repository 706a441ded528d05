// What the directory does by itself, one line each.
import { dailyAt } from "#kernel/clock.ts";
import { callsOperation, type JobHandler } from "#kernel/jobs/handler.ts";
import { mailReset, mailResetKind } from "./accounts/links.ts";
import { sendDigests } from "./notifications/digest.ts";
import { forgetSignIns } from "./own-account/jobs.ts";
import { tellOfGivenUp } from "./sendings/given-up.ts";

export const directoryJobs: JobHandler[] = [
	callsOperation("directory.sendDigests", sendDigests, { next: dailyAt("07:30") }),
	forgetSignIns,
	callsOperation(mailResetKind, mailReset),
	callsOperation("directory.tellOfGivenUp", tellOfGivenUp, { next: dailyAt("07:00") }),
];
