// Where plans and their elements stand; without the language's prefix.
export function planPath(plan: string): string {
	return `/plani/${encodeURIComponent(plan)}`;
}

export function elementPath(plan: string, element: string): string {
	return `${planPath(plan)}/${encodeURIComponent(element)}`;
}

export function updatePath(plan: string, element: string): string {
	return `${elementPath(plan, element)}/izpilde`;
}

/** Where a direction stands on its plan's page. */
export function anchor(code: string): string {
	return `v-${code.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}
