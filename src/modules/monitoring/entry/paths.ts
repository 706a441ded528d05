// Where measurements are entered from files; without the language's prefix.
import { listPath } from "../indicators/paths.ts";

export const entryPath = `${listPath}/no-datnes`;
export const filePath = (id: string) => `${entryPath}/${id}`;
