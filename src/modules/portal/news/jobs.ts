import { callsOperation } from "#kernel/jobs/handler.ts";
import { publishNewsJob } from "./job-kind.ts";
import { publishScheduledNews } from "./operations.ts";

export const newsJobs = [callsOperation(publishNewsJob, publishScheduledNews)];
