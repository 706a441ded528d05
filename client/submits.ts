// A form is sent once: its button waits while the answer is on its way.
export function holdSubmits(): void {
	const buttons = (form: HTMLFormElement) => form.querySelectorAll<HTMLButtonElement>("button[type=submit]");
	document.addEventListener("turbo:submit-start", (event) => {
		for (const button of buttons(event.target as HTMLFormElement)) button.disabled = true;
	});
	document.addEventListener("turbo:submit-end", (event) => {
		for (const button of buttons(event.target as HTMLFormElement)) button.disabled = false;
	});
}
