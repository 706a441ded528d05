import { Conflict } from "#kernel/errors.ts";

/** If-Match (RFC 7644, 3.14): who has seen an older version must look again. */
export function requireVersion(is: number, seen: number | undefined): void {
	if (seen === undefined || seen === is) return;
	throw new Conflict("version_differs", {
		lv: "Ieraksts pa šo laiku ir mainīts.",
		en: "The resource was changed in the meantime.",
	});
}
