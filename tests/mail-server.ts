// A real mail server on loopback, and the letters that it took.
import { SMTPServer } from "smtp-server";

export type Letter = {
	to: string[];
	from: string;
	/** By name in small letters; folded lines are joined. */
	headers: Map<string, string[]>;
	subject: string;
	plain: string;
	html: string;
	raw: string;
};

export type MailServer = { url: string; letters: Letter[]; refuse: Refusal | undefined; close(): Promise<void> };
/** What to answer instead of taking the letter, or "vanish": take it and break off before saying so. */
type Refusal = { code: number; at: "RCPT" | "DATA" } | "vanish";

/**
 * @param port the one of a server that was closed, to stand in its place
 * @param slowMs how long it takes over a letter
 */
export async function startMailServer(port = 0, slowMs = 0): Promise<MailServer> {
	const answer = (code: number) => Object.assign(new Error("no"), { responseCode: code });
	const mine: MailServer = { url: "", letters: [], refuse: undefined, close: async () => {} };
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		closeTimeout: 100,
		onRcptTo(_address, _session, done) {
			const refuse = mine.refuse;
			done(typeof refuse === "object" && refuse.at === "RCPT" ? answer(refuse.code) : null);
		},
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on("data", (chunk: Buffer) => chunks.push(chunk));
			stream.on("end", () => {
				const refuse = mine.refuse;
				if (typeof refuse === "object") return done(answer(refuse.code));
				const { mailFrom, rcptTo } = session.envelope;
				const from = mailFrom ? mailFrom.address : "";
				mine.letters.push({
					...readLetter(Buffer.concat(chunks).toString("utf8")),
					from,
					to: rcptTo.map((one) => one.address),
				});
				if (refuse === "vanish") return void server.close();
				setTimeout(done, slowMs);
			});
		},
	});
	server.on("error", () => {});
	await new Promise<void>((ready) => server.listen(port, "127.0.0.1", () => ready()));
	const bound = server.server.address() as { port: number };
	mine.url = `smtp://127.0.0.1:${bound.port}`;
	mine.close = () => new Promise((done) => server.close(() => done()));
	return mine;
}

function readLetter(raw: string): Omit<Letter, "from" | "to"> {
	const { headers, body } = split(raw);
	const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type")?.[0] ?? "")?.[1] ?? "";
	const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\r?\n/, "")));
	const of = (type: string) => {
		const part = parts.find((one) => one.headers.get("content-type")?.[0]?.startsWith(type));
		return part ? decoded(part.body, part.headers.get("content-transfer-encoding")?.[0]) : "";
	};
	return {
		headers,
		subject: words(headers.get("subject")?.[0] ?? ""),
		plain: of("text/plain"),
		html: of("text/html"),
		raw,
	};
}

function split(raw: string): { headers: Map<string, string[]>; body: string } {
	const end = /\r?\n\r?\n/.exec(raw);
	const head = raw.slice(0, end?.index).replace(/\r?\n[ \t]+/g, " ");
	const headers = new Map<string, string[]>();
	for (const line of head.split(/\r?\n/)) {
		const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
		headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
	}
	return { headers, body: end ? raw.slice(end.index + end[0].length) : "" };
}

function decoded(body: string, encoding = "7bit"): string {
	if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
	return encoding === "quoted-printable" ? unquoted(body.replace(/=\r?\n/g, "")) : body;
}

function unquoted(text: string): string {
	const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, "latin1").toString("utf8");
}

/** RFC 2047: =?UTF-8?Q?…?= and =?UTF-8?B?…?=. */
function words(text: string): string {
	return text
		.replace(/\?=\s+=\?/g, "?==?")
		.replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, said: string) =>
			kind.toUpperCase() === "B"
				? Buffer.from(said, "base64").toString("latin1")
				: said
						.replaceAll("_", " ")
						.replace(/=([0-9A-F]{2})/gi, (_hex, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
		)
		.replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
}
