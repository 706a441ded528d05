// The door of the portal: what the public opens first.
export { frontPage } from "./front/routes.tsx";
export { picturePages } from "./pictures/routes.ts";
export { nearestAddresses } from "./site/nearest.ts";
export { sitePages } from "./site/routes.ts";
