// A part of a page that waits for work on the server is looked at again until the work is done.

const pauseMs = 1_500;

async function look(part: Element): Promise<void> {
	const answer = await fetch(window.location.href).catch(() => undefined);
	if (!part.isConnected) return;
	const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
	const fresh = page?.querySelector("[aria-live]");
	// Only what differs is put in, so that nothing is read out twice.
	if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
	if (fresh && !fresh.hasAttribute("data-waiting")) window.location.reload();
	else window.setTimeout(() => void look(part), pauseMs);
}

export function lookAgain(): void {
	document.addEventListener("turbo:load", () => {
		for (const part of document.querySelectorAll("[data-waiting]")) {
			window.setTimeout(() => void look(part), pauseMs);
		}
	});
}
