// Everything that the server does by itself: the handlers of all modules, in one list.
import { tidyUp } from "#kernel/housekeeping.ts";
import type { JobHandler } from "#kernel/jobs/handler.ts";
import { sendMailJob } from "#kernel/mail/job.ts";
import type { SendMail } from "#kernel/mail/transport.ts";
import { refreshSearchNightly } from "#kernel/search/operations.ts";
import { directoryJobs, tellOfViewsDaily } from "#modules/directory/index.ts";
import { newsJobs } from "#modules/portal/index.ts";
import { reportingJobs } from "#modules/reporting/index.ts";
import { savedLists } from "./lists.ts";

/** @param send is undefined where mail is not set up: then nothing is put into the outbox either */
export function jobHandlers(send: SendMail | undefined): JobHandler[] {
	return [
		tidyUp,
		refreshSearchNightly,
		...directoryJobs,
		tellOfViewsDaily(savedLists),
		...reportingJobs,
		...newsJobs,
		...(send ? [sendMailJob(send)] : []),
	];
}
