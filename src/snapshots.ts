// What is published or approved once and for good, in one list.
import type { Snapshots } from "#kernel/audit-snapshots.ts";
import { versionSnapshots } from "#modules/planning/index.ts";
import { roundSnapshots } from "#modules/reporting/index.ts";

export const snapshots: readonly Snapshots[] = [versionSnapshots, ...roundSnapshots];
