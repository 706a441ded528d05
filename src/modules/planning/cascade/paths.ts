/** Where the cascade, or one element's place in it, stands; without the language's prefix. */
export function cascadePath(plan?: string, element?: string): string {
	return ["/kaskade", plan, element]
		.filter((part) => part !== undefined)
		.map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
		.join("/");
}

export const linksPath = (plan: string, element: string) => `${cascadePath(plan, element)}/saites`;
export const unlinkPath = (plan: string, element: string) => `${cascadePath(plan, element)}/saites/nonemt`;
