// The door of the portal: what the public opens first.
export { frontPage } from "./front/routes.tsx";
