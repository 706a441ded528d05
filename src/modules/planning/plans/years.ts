/** The years of a plan: "2023–2027"; of one year, "2026". */
export function sayYears(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}
