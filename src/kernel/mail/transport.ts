// The way out to the mail server. The only file that knows nodemailer.
import { createTransport } from "nodemailer";

export type Parcel = {
	messageId: string;
	from: string;
	address: string;
	subject: string;
	plain: string;
	html: string;
	lang: string;
	headers: Record<string, string>;
};

/** Hands a mail to the server. @throws NotTaken */
export type SendMail = (parcel: Parcel) => Promise<void>;

/** The server did not take it. `code` is a word or number of the protocol, never what was written. */
export class NotTaken extends Error {
	readonly code: string;
	/** The server refused this mail or its reader for good (5xx); trying again will not help. */
	readonly forGood: boolean;
	constructor(code: string, forGood: boolean) {
		super(code);
		this.code = code;
		this.forGood = forGood;
	}
}

/** Together well under the lease of a job. */
const limits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

export function openTransport(smtpUrl: string): SendMail {
	const transport = createTransport({ url: smtpUrl, ...limits, disableFileAccess: true, disableUrlAccess: true });
	return async ({ messageId, from, address, subject, plain, html, lang, headers }) => {
		try {
			await transport.sendMail({
				messageId,
				from: { name: "VIEDA", address: from },
				// An object is one address, whatever signs it holds; a text could be a list of several.
				to: { name: "", address },
				subject,
				text: plain,
				html,
				headers: { ...headers, "Content-Language": lang, "Auto-Submitted": "auto-generated" },
			});
		} catch (error) {
			throw notTaken(error);
		}
	};
}

function notTaken(error: unknown): NotTaken {
	const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
	const number = typeof responseCode === "number" ? responseCode : 0;
	const aboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
	const word = typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "unknown";
	return new NotTaken(number ? `${word}_${number}` : word, aboutThisMail && number >= 500);
}
