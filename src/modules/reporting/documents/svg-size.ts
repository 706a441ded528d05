/** The drawing's own size, from its width and height or its viewBox. */
export function sizeOfSvg(svg: string): { width: number; height: number } {
	const head = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
	const box = /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(head);
	const width = Number(box?.[1] ?? /\bwidth="([\d.]+)(?:px)?"/.exec(head)?.[1]);
	const height = Number(box?.[2] ?? /\bheight="([\d.]+)(?:px)?"/.exec(head)?.[1]);
	if (!(width > 0 && height > 0)) throw new Error("the drawing does not say its size");
	return { width, height };
}
