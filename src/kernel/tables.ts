// The kernel's tables in one place, for the migration tool.
export { auditLines, auditSeals } from "./audit.ts";
export { files } from "./files.ts";
export { jobs } from "./jobs/tables.ts";
export { triesCounted } from "./limits.ts";
export { mails } from "./mail/tables.ts";
export { publications } from "./publication/tables.ts";
export { searchDocuments, searchWords } from "./search/tables.ts";
export { settings } from "./settings.ts";
