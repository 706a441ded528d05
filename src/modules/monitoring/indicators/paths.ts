// Where indicators stand; without the language's prefix.
export const listPath = "/raditaji";

export function indicatorPath(code: string): string {
	return `${listPath}/${encodeURIComponent(code)}`;
}

export function measurementPath(code: string): string {
	return `${indicatorPath(code)}/merijumi`;
}

export const withdrawPath = (code: string) => `${measurementPath(code)}/atsaukt`;
export const movePath = (code: string) => `${measurementPath(code)}/parcelt`;
export const acceptPath = (code: string) => `${measurementPath(code)}/pienemt`;
