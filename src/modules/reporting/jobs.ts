// What reporting does by itself.
import type { JobHandler } from "#kernel/jobs/handler.ts";
import { forgetOldDocuments, makeDocument } from "./documents/jobs.ts";
import { compileRounds } from "./rounds/compiling.ts";
import { remindInstitutionsDaily } from "./rounds/reminding.ts";

export const reportingJobs: JobHandler[] = [remindInstitutionsDaily, makeDocument, forgetOldDocuments, compileRounds];
