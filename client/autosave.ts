// What is typed into a form marked data-autosave is saved on the server while it is written, a moment after the last
// key. The form's own button works without this.

const waitMs = 1_500;
const timers = new Map<HTMLFormElement, number>();

function say(form: HTMLFormElement, text: string | undefined): void {
	const note = form.querySelector("[data-autosave-note]");
	if (note) note.textContent = text ?? "";
}

function stopWaiting(form: HTMLFormElement): void {
	window.clearTimeout(timers.get(form));
	timers.delete(form);
}

/** What waits is saved now: the page is being left, or another form of it is sent. */
function saveWaiting(): void {
	for (const form of [...timers.keys()]) void save(form);
}

async function save(form: HTMLFormElement): Promise<void> {
	stopWaiting(form);
	const failed = form.dataset.autosaveFailed;
	try {
		const answer = await fetch(form.action, {
			method: "POST",
			body: new FormData(form),
			headers: { "X-Autosave": "1" },
			// The page may be left meanwhile.
			keepalive: true,
		});
		const { revision, said } = (await answer.json()) as { revision?: number; said?: string };
		const field = form.querySelector<HTMLInputElement>("input[name=revision]");
		if (answer.ok && field && revision !== undefined) field.value = String(revision);
		say(form, answer.ok ? form.dataset.autosaved : (said ?? failed));
	} catch (error) {
		// No connection, or an answer that is none: the text stays in the form, and the page says that it is not saved.
		if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
		say(form, failed);
	}
}

export function autosave(): void {
	document.addEventListener("input", (event) => {
		const form = (event.target as HTMLElement).closest<HTMLFormElement>("form[data-autosave]");
		if (!form) return;
		stopWaiting(form);
		timers.set(
			form,
			window.setTimeout(() => void save(form), waitMs),
		);
	});
	document.addEventListener("turbo:submit-start", (event) => {
		const form = event.target as HTMLFormElement;
		if (timers.has(form)) stopWaiting(form);
		else saveWaiting();
	});
	document.addEventListener("turbo:before-visit", saveWaiting);
	window.addEventListener("pagehide", saveWaiting);
}
