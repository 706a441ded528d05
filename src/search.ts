// Everything that can be found: how each module's documents are made, in one list.
import type { SearchSources } from "#kernel/search/document.ts";
import { institutionDocuments } from "#modules/directory/index.ts";
import { indicatorDocuments } from "#modules/monitoring/index.ts";
import { planDocuments } from "#modules/planning/index.ts";
import { newsDocuments } from "#modules/portal/index.ts";

export const searchSources: SearchSources = [institutionDocuments, planDocuments, indicatorDocuments, newsDocuments];
