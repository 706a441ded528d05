// A page of another day leads to pages of that same day. Pure.

/** Pages that show how things stood on a day: lists, plans and their parts, indicators, institutions, the cascade. */
const ofDays =
	/^(?:\/en)?\/(?:(?:plani|raditaji|iestades)(?:\/[^/.]+)?|plani\/[^/]+\/[^/]+|kaskade(?:\/[^/]+\/[^/]+)?)?$/;

/** `/plani/x?status=done#1` → `/plani/x?status=done&as_of=2025-12-31#1`; other addresses as they are. */
export function onDay(address: string, day: string): string {
	const [before = "", fragment] = address.split("#");
	const [path = "", query] = before.split("?");
	const isOfDay = path === "" ? false : path === "/en" || ofDays.test(path);
	if (!isOfDay || /\.(?:atom|json|csv|ics)$/.test(path) || /(?:^|&)as_of=/.test(query ?? "")) return address;
	const asked = query ? `${path}?${query}&as_of=${day}` : `${path}?as_of=${day}`;
	return fragment === undefined ? asked : `${asked}#${fragment}`;
}

/** The links of drawn HTML; forms, pictures and files keep their addresses. */
export function linksOnDay(html: string, day: string): string {
	return html.replaceAll(/(<a\b[^>]*?\shref=")([^"]*)(")/g, (_, start: string, address: string, end: string) => {
		const plain = address.replaceAll("&amp;", "&");
		return start + onDay(plain, day).replaceAll("&", "&amp;") + end;
	});
}
