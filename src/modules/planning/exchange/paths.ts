// Where the files of a plan stand; without the language's prefix.
import { planPath } from "../plans/paths.ts";

export const exchangePath = (plan: string) => `${planPath(plan)}/apmaina`;
export const planFilePath = (plan: string, id: string) => `${exchangePath(plan)}/${id}`;
export const newFromFilePath = "/plani/jauns/datne";
export const newFilePath = (id: string) => `${newFromFilePath}/${id}`;
export const templatePath = "/plani/jauns/veidne.xlsx";

export const formats = ["xlsx", "json", "stratml", "iati"] as const;
export type Format = (typeof formats)[number];
/** What the address and the file's name end with. */
export const extensions = { xlsx: "xlsx", json: "json", stratml: "stratml.xml", iati: "iati.xml" } as const;
export const exportPath = (plan: string, format: Format) => `${planPath(plan)}/eksports.${extensions[format]}`;
