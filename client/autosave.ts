// What is typed into a form marked data-autosave is saved on the server while it is written, a moment after the last
// key. The form's own button works without this.

const waitMs = 1_500;
const timers = new WeakMap<HTMLFormElement, number>();

function say(form: HTMLFormElement, text: string | undefined): void {
	const note = form.querySelector("[data-autosave-note]");
	if (note) note.textContent = text ?? "";
}

async function save(form: HTMLFormElement): Promise<void> {
	const failed = form.dataset.autosaveFailed;
	try {
		const answer = await fetch(form.action, {
			method: "POST",
			body: new FormData(form),
			headers: { "X-Autosave": "1" },
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
		window.clearTimeout(timers.get(form));
		timers.set(
			form,
			window.setTimeout(() => void save(form), waitMs),
		);
	});
	document.addEventListener("turbo:submit-start", (event) =>
		window.clearTimeout(timers.get(event.target as HTMLFormElement)),
	);
}
