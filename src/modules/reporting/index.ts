// The door of reporting: reports come in (imports) and go out (the progress report).

export { reportApi } from "./documents/api.ts";
export { documentPages } from "./documents/routes.tsx";
export { sayChange } from "./imports/changes.ts";
export { acceptImport, bringReport } from "./imports/operations.ts";
export { previewReport } from "./imports/preview.ts";
export { importPages } from "./imports/routes.tsx";
export { reportingJobs } from "./jobs.ts";
export { progressReportPages } from "./progress-report/routes.tsx";
export { writeReport } from "./progress-report/write.ts";
export { roundKind } from "./rounds/notices.ts";
export { listPublishedReports } from "./rounds/published.ts";
export { roundPages } from "./rounds/routes.tsx";
export { roundSnapshots } from "./rounds/tables.ts";
export { publicReportPages } from "./yearly/routes.tsx";
