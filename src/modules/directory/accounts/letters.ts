import type { Lang } from "#kernel/words.ts";
import { letterWords } from "./words.ts";

/** The address holds letters and digits only, as `newSecret` makes them. */
export function writeLinkLetter(lang: Lang, purpose: "invite" | "reset", url: string) {
	const words = letterWords[lang];
	const said = purpose === "invite" ? words.invite : words.reset;
	const subject = purpose === "invite" ? words.inviteSubject : words.resetSubject;
	const plain = `${words.greeting}\n\n${said}\n${url}\n\n${words.notYou}\n`;
	const html = [
		`<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>VIEDA</title></head><body>`,
		`<p>${words.greeting}</p><p>${said}<br><a href="${url}">${url}</a></p><p>${words.notYou}</p></body></html>`,
	].join("\n");
	return { subject, plain, html };
}
