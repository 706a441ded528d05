// Text typed into a form marked data-keep-draft is kept in this browser until the form is accepted.
// The key is the person and the form's address; the draft goes when the server answers the form with a redirect.

const prefix = "draft:";

type Fields = Record<string, string>;

function draftKey(form: HTMLFormElement): string {
	// The query tells forms at one address apart: a new element under this parent, or under another.
	const { pathname, search } = new URL(form.action);
	return `${prefix}${document.body.dataset.person ?? ""}:${pathname}${search}:${form.dataset.keepDraft ?? ""}`;
}

function textFields(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
	return [
		...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input[type=text], input:not([type])"),
	];
}

function save(form: HTMLFormElement): void {
	const fields: Fields = {};
	for (const field of textFields(form)) if (field.value !== field.defaultValue) fields[field.name] = field.value;
	if (Object.keys(fields).length === 0) localStorage.removeItem(draftKey(form));
	else localStorage.setItem(draftKey(form), JSON.stringify(fields));
}

function restore(form: HTMLFormElement): void {
	const kept = localStorage.getItem(draftKey(form));
	if (!kept) return;
	const fields = JSON.parse(kept) as Fields;
	let restored = false;
	for (const field of textFields(form)) {
		const draft = fields[field.name];
		if (draft === undefined || draft === field.value) continue;
		field.value = draft;
		restored = true;
	}
	if (restored) noteOf(form).hidden = false;
}

/** Says that text was brought back, and offers to begin afresh; made where the form has no place for it. */
function noteOf(form: HTMLFormElement): HTMLElement {
	const own = form.querySelector<HTMLElement>("[data-draft-note]");
	if (own) return own;
	const note = document.createElement("p");
	note.className = "notice ds-alert";
	note.dataset.color = "info";
	note.dataset.draftNote = "";
	const drop = document.createElement("button");
	drop.type = "button";
	drop.className = "linklike";
	drop.dataset.draftDrop = "";
	drop.textContent = document.body.dataset.draftDropSaid ?? "";
	note.append(`${document.body.dataset.draftSaid ?? ""} `, drop);
	form.prepend(note);
	return note;
}

function formsOf(root: ParentNode): HTMLFormElement[] {
	return [...root.querySelectorAll<HTMLFormElement>("form[data-keep-draft]")];
}

export function keepDrafts(): void {
	const restoreAll = () => formsOf(document).forEach(restore);
	document.addEventListener("turbo:load", restoreAll);
	document.addEventListener("input", (event) => {
		const form = (event.target as HTMLElement).closest<HTMLFormElement>("form[data-keep-draft]");
		if (form) save(form);
	});
	document.addEventListener("turbo:submit-end", (event) => {
		const form = event.target as HTMLFormElement;
		const { success } = (event as CustomEvent<{ success: boolean }>).detail;
		if (success && form.matches("form[data-keep-draft]")) localStorage.removeItem(draftKey(form));
	});
	document.addEventListener("click", (event) => {
		const button = (event.target as HTMLElement).closest("[data-draft-drop]");
		const form = button?.closest("form");
		if (!form) return;
		localStorage.removeItem(draftKey(form));
		form.reset();
		const note = form.querySelector<HTMLElement>("[data-draft-note]");
		if (note) note.hidden = true;
	});
}
