// Where indicators are defined; without the language's prefix.
import { indicatorPath, listPath } from "../indicators/paths.ts";

export const newPath = `${listPath}/jauns`;
export const editPath = (code: string) => `${indicatorPath(code)}/labot`;
export const statePath = (code: string) => `${indicatorPath(code)}/stavoklis`;
export const seriesPath = (code: string) => `${indicatorPath(code)}/datu-rindas`;
