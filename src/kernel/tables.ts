// The kernel's tables in one place, for the migration tool.
export { auditLines, auditSeals } from "./audit.ts";
export { files } from "./files.ts";
export { settings } from "./settings.ts";
