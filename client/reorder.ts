// Dragging in the plan editor: the same act as its buttons, by another hand.
// An item says where its move is sent (data-move) and its kind; a list says what kinds may stand in it (data-kinds).

let dragged: HTMLElement | undefined;

function itemOf(target: EventTarget | null): HTMLElement | undefined {
	return (target as HTMLElement | null)?.closest<HTMLElement>("[data-reorder-item]") ?? undefined;
}

function accepts(item: HTMLElement): boolean {
	const list = item.parentElement;
	const kinds = list?.dataset.kinds?.split(" ") ?? [];
	return dragged !== undefined && !dragged.contains(item) && kinds.includes(dragged.dataset.kind ?? "");
}

function mark(item: HTMLElement | undefined): void {
	for (const other of document.querySelectorAll("[data-reorder-over]")) other.removeAttribute("data-reorder-over");
	item?.setAttribute("data-reorder-over", "");
}

function send(item: HTMLElement): void {
	const list = item.parentElement;
	if (!dragged || !list) return;
	const others = [...list.children].filter((one) => one !== dragged);
	const form = document.createElement("form");
	form.method = "post";
	form.action = dragged.dataset.move ?? "";
	const fields = { under: list.dataset.under ?? "", position: String(others.indexOf(item)) };
	for (const [name, value] of Object.entries(fields)) {
		const field = document.createElement("input");
		field.type = "hidden";
		field.name = name;
		field.value = value;
		form.append(field);
	}
	document.body.append(form);
	form.requestSubmit();
}

export function reorderByDragging(): void {
	document.addEventListener("pointerdown", (event) => {
		const handle = (event.target as HTMLElement).closest("[data-reorder-handle]");
		const item = itemOf(event.target);
		if (handle && item) item.draggable = true;
	});
	document.addEventListener("dragstart", (event) => {
		const item = itemOf(event.target);
		if (!item?.draggable) return;
		dragged = item;
		event.dataTransfer?.setData("text/plain", item.id);
	});
	document.addEventListener("dragover", (event) => {
		const item = itemOf(event.target);
		if (!item || !accepts(item)) return mark(undefined);
		event.preventDefault();
		mark(item);
	});
	document.addEventListener("drop", (event) => {
		const item = itemOf(event.target);
		if (!item || !accepts(item)) return;
		event.preventDefault();
		send(item);
	});
	document.addEventListener("dragend", () => {
		if (dragged) dragged.draggable = false;
		dragged = undefined;
		mark(undefined);
	});
}
