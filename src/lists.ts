// Every list that a person can keep a view of, the nearer fitting first.
import { institutionList, type SavedList } from "#modules/directory/index.ts";
import { indicatorList } from "#modules/monitoring/index.ts";
import { deliverableList, dutyList, taskList } from "#modules/planning/index.ts";

export const savedLists: readonly SavedList[] = [taskList, deliverableList, indicatorList, institutionList, dutyList];
