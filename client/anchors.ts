// A link to a place on the same page is the browser's own matter. Turbo would ask the server for the page again
// after a form was refused, and what was typed would be gone.
export function keepAnchors(): void {
	document.addEventListener("turbo:click", (event) => {
		const { hash, pathname, search } = event.target as HTMLAnchorElement;
		if (hash && pathname === location.pathname && search === location.search) event.preventDefault();
	});
}
