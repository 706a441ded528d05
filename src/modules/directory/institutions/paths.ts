export const institutionPath = (code: string, ...rest: string[]): string =>
	["/iestades", code, ...rest].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join("/");
