import { fingerprint } from "../fingerprint.ts";

/** What a form of a section rests on: what the section says. */
export const groundOf = (section: unknown) => (section === undefined ? "none" : fingerprint(section));
