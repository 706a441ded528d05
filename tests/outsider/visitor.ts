// Somebody who is not signed in, and what they could read in an answer that is none of theirs.
import { openZip } from "#kernel/zip.ts";
import type { Site } from "../site.ts";
import { secretWords } from "./secrets.ts";

export async function askAt(site: Site, path: string, init: RequestInit = {}) {
	const response = await site.app.request(path, { ...init, headers: { Origin: "http://localhost", ...init.headers } });
	return { status: response.status, body: await bodyOf(response), location: response.headers.get("location") ?? "" };
}

/** Of a file that is a ZIP (XLSX, DOCX) what is in it. */
async function bodyOf(response: Response): Promise<string> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
	const zip = await openZip(bytes, () => new Error("damaged"));
	const parts = await Promise.all(zip.names.map((name) => zip.read(name)));
	return parts.map((part) => new TextDecoder().decode(part)).join("\n");
}

/** What differs from one answer to the next without meaning anything. */
export const steady = (body: string) =>
	body.replace(
		/nonce="[^"]*"|csp-nonce" content="[^"]*"|"request_id":"[^"]*"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
		"",
	);

/** Words of the answer that are secret and were not in the question. */
export function leaks(path: string, body: string): string[] {
	const asked = decodeURIComponent(path)
		.split(/[/?&=]|\.png/)
		.filter((part) => part.length > 3);
	const shown = asked.reduce((text, part) => text.replaceAll(part, ""), steady(body)).toLowerCase();
	return secretWords.filter((word) => shown.includes(word.toLowerCase()));
}
