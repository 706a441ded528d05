// Where indicators stand; without the language's prefix.
export const listPath = "/raditaji";

export function indicatorPath(code: string): string {
	return `${listPath}/${encodeURIComponent(code)}`;
}

export function measurementPath(code: string): string {
	return `${indicatorPath(code)}/merijumi`;
}
