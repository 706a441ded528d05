// Dragging on the board of a work plan: the same act as a card's buttons, by another hand.
// A card says where its move is sent (data-move) and where dropping a task is asked for (data-drop).

let dragged: HTMLElement | undefined;

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
	return (target as HTMLElement | null)?.closest<HTMLElement>(selector) ?? undefined;
}

function columnFor(target: EventTarget | null): HTMLElement | undefined {
	const column = closest(target, "[data-board-column]");
	const isOther = column?.dataset.boardColumn !== dragged?.dataset.boardCard;
	return dragged && column && isOther ? column : undefined;
}

function mark(column: HTMLElement | undefined): void {
	for (const other of document.querySelectorAll("[data-board-over]")) other.removeAttribute("data-board-over");
	column?.setAttribute("data-board-over", "");
}

function send(card: HTMLElement, to: string): void {
	const form = document.createElement("form");
	form.method = "post";
	form.action = card.dataset.move ?? "";
	for (const [name, value] of Object.entries({ to, basedOn: card.dataset.basedOn ?? "" })) {
		const field = document.createElement("input");
		field.type = "hidden";
		field.name = name;
		field.value = value;
		form.append(field);
	}
	document.body.append(form);
	form.requestSubmit();
}

function put(card: HTMLElement, status: string): void {
	// Dropping a task needs its reason: the form asks for it.
	if (status === "dropped") location.assign(card.dataset.drop ?? "");
	else send(card, status);
}

export function moveCardsByDragging(): void {
	document.addEventListener("pointerdown", (event) => {
		const card = closest(event.target, "[data-board-card]");
		if (card && closest(event.target, "[data-board-handle]")) card.draggable = true;
	});
	document.addEventListener("dragstart", (event) => {
		const card = closest(event.target, "[data-board-card]");
		if (!card?.draggable) return;
		dragged = card;
		event.dataTransfer?.setData("text/plain", card.id);
	});
	document.addEventListener("dragover", (event) => {
		const column = columnFor(event.target);
		if (dragged) mark(column);
		if (column) event.preventDefault();
	});
	document.addEventListener("drop", (event) => {
		const column = columnFor(event.target);
		if (!dragged || !column) return;
		event.preventDefault();
		put(dragged, column.dataset.boardColumn ?? "");
	});
	document.addEventListener("dragend", () => {
		if (dragged) dragged.draggable = false;
		dragged = undefined;
		mark(undefined);
	});
}
