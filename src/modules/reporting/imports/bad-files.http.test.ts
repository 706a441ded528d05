// Files that cannot be read or must not be believed: refused at the field, or shown as plain text.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostFileBytes } from "#kernel/files.ts";
import { asDocx } from "../reading/fixtures/as-docx.ts";
import { splitLines } from "../reading/text-file.ts";
import { type Office, openOffice } from "./fixtures/office.ts";
import { fileOf } from "./fixtures/visitor.ts";

const report = readFileSync("src/modules/reporting/imports/fixtures/mezu-plans.txt", "utf8");

let office: Office;
beforeAll(async () => {
	office = await openOffice();
});
afterAll(() => office.close());

describe("a file that cannot be read", () => {
	const docxWith = async (name: string, content = "", declaredBytes?: number) =>
		fileOf(withPart(await asDocx(splitLines(report)), name, content, declaredBytes), "zinojums.docx");
	const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
	const bad: [string, () => Promise<File | undefined>, string][] = [
		["none at all", async () => undefined, "Izvēlieties ziņojuma datni."],
		["an empty one", async () => fileOf("", "tukšs.txt"), "Datne ir tukša. Izvēlieties datni"],
		[
			"a binary one",
			async () => fileOf(new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7]), "dati.txt"),
			"Šāda veida datni nevar importēt.",
		],
		[
			"one of 30 MB",
			async () => fileOf(new Uint8Array(mostFileBytes + 5 * 1024 * 1024).fill(65), "liels.txt"),
			"Datne ir lielāka par 25 MB. Izņemiet attēlus",
		],
		[
			"a truncated DOCX",
			async () => fileOf((await asDocx(splitLines(report))).slice(0, 4000), "zinojums.docx"),
			"DOCX datne ir bojāta",
		],
		["a DOCX with macros", () => docxWith("word/vbaProject.bin"), "Dokumentā ir makro."],
		["a DOCX with external entities", () => docxWith("word/extra.xml", entity), "entītijas"],
		[
			"a ZIP bomb",
			() => docxWith("word/media/big.xml", "x", 2_000_000_000),
			"kļūtu pārmērīgi liela. Atveriet dokumentu",
		],
		["a damaged PDF", async () => fileOf("%PDF-1.7\nnekas", "zinojums.pdf"), "PDF datne ir bojāta"],
		["a PDF by name only", async () => fileOf(report, "zinojums.pdf"), "paplašinājum"],
		[
			"text in another encoding",
			async () => fileOf(windows1257("Pasākums – šāda rinda ar garumzīmēm: āčēģīķļņšūž"), "zinojums.txt"),
			"Saglabājiet to no jauna kā UTF-8.",
		],
		[
			"a document of another kind",
			async () => fileOf("Iepirkumu saraksts\npiens\nmaize\n", "saraksts.txt"),
			"Šis dokuments nav ziņojums par plāna izpildi",
		],
	];

	it.each(bad)(
		"(%s) is refused at its field, with the plan and the day kept and nothing written",
		async (_, make, said) => {
			const before = await office.counts();
			const file = await make();
			const { status, html } = await office.coordinator.post("/importi", {
				...(file ? { file } : {}),
				plan: "parauga-plans",
				asOf: "2026-03-31",
			});
			expect(status).toBe(422);
			const atField = /<span class="wrong" id="f-file-error">([^<]*)/.exec(html)?.[1];
			expect(atField).toContain(said);
			expect(html).toContain('<option value="parauga-plans" selected');
			expect(html).toContain('value="2026-03-31"');
			expect(await office.counts()).toEqual(before);
		},
	);

	it("is refused in English on the English page", async () => {
		const { status, html } = await office.coordinator.post("/en/importi", { file: fileOf("") });
		expect(status).toBe(422);
		expect(html).toContain("The file is empty. Choose the file that holds the progress report of a plan.");
	});

	it.each([
		["2025-02-30", "Ierakstiet dienu"],
		["2030-01-01", "Diena nevar būt nākotnē."],
	])("as of %s is refused at the day's field, with the day kept", async (asOf, said) => {
		const { status, html } = await office.coordinator.post("/importi", { file: fileOf(report), asOf });
		expect(status).toBe(422);
		expect(/<span class="wrong" id="f-asOf-error">([^<]*)/.exec(html)?.[1]).toContain(said);
		expect(html).toContain(`value="${asOf}"`);
	});
});

describe("a form that is no form", () => {
	it("is refused, not a fault", async () => {
		const headers = { Cookie: office.cookie, "Content-Type": "application/json" };
		const response = await office.app.request("/importi", { method: "POST", body: "{}", headers });
		expect(response.status).toBe(422);
	});
});

describe("what a file says", () => {
	const attack = '<img src=x onerror="alert(1)">';

	it("is shown as text, never as markup, in its name too", async () => {
		const text = report
			.replaceAll("Iestādīta ozolu aleja", `Aleja ${attack}`)
			.replace("Darbs pie koku apsekošanas turpinās.", `\tNekur ${attack}`);
		const { location } = await office.coordinator.post("/importi", { file: fileOf(text, `a${attack}.txt`) });
		for (const path of [location, "/importi", `/en${location}`]) {
			const { status, html } = await office.coordinator.get(path);
			expect(status).toBe(200);
			expect(html).not.toContain("<img");
		}
		expect((await office.coordinator.get(location)).html).toContain("Aleja &lt;img src=x");
		await office.coordinator.decide(location, "discard");
	});
});

function windows1257(text: string): Uint8Array {
	const letters: Record<string, number> = {
		ā: 0xe2,
		č: 0xe8,
		ē: 0xe7,
		ģ: 0xec,
		ī: 0xee,
		ķ: 0xed,
		ļ: 0xef,
		ņ: 0xf2,
		š: 0xf0,
		ū: 0xfb,
		ž: 0xfe,
		"–": 0x96,
	};
	return new Uint8Array([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

/** The package with one more part, stored as it is: its entry stands in the directory, and may lie about its size. */
function withPart(zip: Uint8Array, name: string, content: string, declaredBytes = content.length): Uint8Array {
	const bytes = Buffer.from(zip);
	const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
	const start = bytes.readUInt32LE(end + 16);
	const local = Buffer.alloc(30);
	local.write("PK\x03\x04", "latin1");
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.write("PK\x01\x02", "latin1");
	entry.writeUInt32LE(content.length, 20);
	entry.writeUInt32LE(declaredBytes, 24);
	entry.writeUInt16LE(name.length, 28);
	entry.writeUInt32LE(start, 42);
	if (declaredBytes !== content.length) entry.writeUInt16LE(8, 10);
	const part = Buffer.concat([local, Buffer.from(name + content)]);
	const tail = Buffer.from(bytes.subarray(end));
	tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
	tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
	tail.writeUInt32LE(tail.readUInt32LE(12) + 46 + name.length, 12);
	tail.writeUInt32LE(start + part.length, 16);
	return Buffer.concat([bytes.subarray(0, start), part, bytes.subarray(start, end), entry, Buffer.from(name), tail]);
}
