import { expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { postOfficeOf } from "./post-office.ts";

const listening = "http://127.0.0.1:8080";
const smtp = { SMTP_URL: "smtp://mail.example:25" };

it.each([
	["no mail leaves without a mail server", { PUBLIC_URL: "https://vieda.example" }, undefined],
	[
		"links lead to PUBLIC_URL, mail is from its host",
		{ ...smtp, PUBLIC_URL: "https://vieda.example/" },
		{ publicUrl: "https://vieda.example", from: "vieda@vieda.example" },
	],
	[
		"mail is from MAIL_FROM",
		{ ...smtp, PUBLIC_URL: "https://vieda.example", MAIL_FROM: "plani@office.example" },
		{ publicUrl: "https://vieda.example", from: "plani@office.example" },
	],
	["links lead to where the server listens", smtp, { publicUrl: listening, from: "vieda@localhost" }],
])("%s", (_, env, office) => {
	expect(postOfficeOf(readConfig(env), listening)).toEqual(office);
});
