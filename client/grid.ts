// In a table marked data-grid the arrow keys go from cell to cell; Tab goes through the links as everywhere.

const steps: Record<string, [down: number, right: number]> = {
	ArrowDown: [1, 0],
	ArrowUp: [-1, 0],
	ArrowRight: [0, 1],
	ArrowLeft: [0, -1],
};

function linkIn(cell: Element | undefined): HTMLElement | null {
	return cell?.querySelector<HTMLElement>("a, button") ?? null;
}

/** The next cell that way that has a link; cells without are passed over. */
function nextLink(cell: HTMLTableCellElement, [down, right]: [number, number]): HTMLElement | null {
	const rows = [...(cell.closest("table")?.rows ?? [])];
	let row = rows.indexOf(cell.parentElement as HTMLTableRowElement);
	let column = cell.cellIndex;
	for (;;) {
		row += down;
		column += right;
		const next = rows[row]?.cells[column];
		if (!next) return null;
		const link = linkIn(next);
		if (link) return link;
	}
}

export function walkGrids(): void {
	document.addEventListener("keydown", (event) => {
		const step = steps[event.key];
		const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>("table[data-grid] :is(td, th)");
		if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		// Within a cell of several signs left and right go along them first.
		const links = [...cell.querySelectorAll<HTMLElement>("a, button")];
		const link = links[links.indexOf(event.target as HTMLElement) + step[1]];
		const next = step[1] !== 0 && link ? link : nextLink(cell, step);
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
}
