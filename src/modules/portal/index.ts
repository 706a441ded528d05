// The door of the portal: what the public opens first.
export type { OpenApi } from "./api-page/description.ts";
export { apiPages } from "./api-page/routes.tsx";
export { changePages } from "./changes/routes.tsx";
export { embedPages } from "./embed/routes.tsx";
export { feedPages } from "./feeds/routes.ts";
export { frontPage } from "./front/routes.tsx";
export { newsApi } from "./news/api.ts";
export { newsJobs } from "./news/jobs.ts";
export { publishNews, writeNews } from "./news/operations.ts";
export { drawRecentNews, newsPages } from "./news/routes.tsx";
export { newsDocuments } from "./news/search-documents.ts";
export { openToAll } from "./open-data/answer.ts";
export { openDataPages } from "./open-data/routes.tsx";
export { picturePages } from "./pictures/routes.ts";
export { searchApi } from "./search/api.ts";
export { searchPages } from "./search/routes.tsx";
export { nearestAddresses } from "./site/nearest.ts";
export { sitePages } from "./site/routes.ts";
