// The tables of measures: a head with the measure and its result, then a row per deliverable.
import type { Line } from "./clean-lines.ts";
import { readDeadlines } from "./deadline-text.ts";
import type { Mark, RowLabel } from "./labels.ts";
import { isRowLabel } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import { namesParties } from "./parties.ts";
import { readStatus } from "./status-text.ts";
import type { Deadline, Deliverable, Measure, Warning } from "./understood.ts";
import { warning } from "./warnings.ts";

type PartyLine = { text: string; line: number };
/** A deliverable while it is read; parties wait for the abbreviations, which may stand at the end. */
export type Row = Omit<Deliverable, "responsible" | "coResponsible"> & {
	responsible: PartyLine[];
	coResponsible: PartyLine[];
};

type Cursor = RowLabel | "narrative" | "measure" | "activity_result";

export class TableReader {
	readonly measures: Measure[] = [];
	readonly rows: Row[] = [];
	readonly #ledger: Ledger;
	readonly #warnings: Warning[];
	readonly #blanksEndRows: boolean;
	#measure: Measure | null = null;
	#row: Row | null = null;
	#cursor: Cursor | null = null;
	/** Why the table's lines stay unplaced: a second one under a taken number, or rows that no measure precedes. */
	#leftOut: "duplicate" | "no measure" | null = null;
	/** A deadline label was read, and no deadline yet. */
	#deadlineDue = false;
	/** The result indicator that the next deadline belongs to. */
	#indicatorText = "";

	constructor(ledger: Ledger, warnings: Warning[], blanksEndRows: boolean) {
		this.#ledger = ledger;
		this.#warnings = warnings;
		this.#blanksEndRows = blanksEndRows;
	}

	get open(): boolean {
		return this.#cursor !== null || this.#leftOut !== null;
	}

	end(): void {
		this.#finishRow();
		this.#cursor = null;
		this.#measure = null;
		this.#leftOut = null;
	}

	startMeasure(line: Line, mark: { code: string; rest: string }): Measure | null {
		this.end();
		const known = this.measures.find(({ code }) => code === mark.code);
		if (known && !sameTitle(known.title, mark.rest)) {
			this.#warn(line.n, "duplicate_measure", mark.code);
			this.#leftOut = "duplicate";
			return null;
		}
		if (known) this.#warn(line.n, "measure_again", mark.code);
		const direction = String(Number(mark.code.split(".")[0]));
		this.#measure = known ?? { code: mark.code, title: mark.rest, result: null, direction, line: line.n };
		if (!known) this.measures.push(this.#measure);
		this.#cursor = "measure";
		this.#ledger.place(line.n, `measure ${mark.code} title`);
		return this.#measure;
	}

	/** A label inside a table. False when the mark is none of a table's. */
	takesLabel(line: Line, mark: Mark): boolean {
		if (mark.kind === "activity_result") return this.#takeActivityResult(line, mark.rest);
		if (!isRowLabel(mark)) return false;
		if (this.#leftOut) {
			if (this.#leftOut === "no measure" && mark.kind === "deliverable")
				this.#warn(line.n, "deliverable_without_measure");
			return true;
		}
		if (mark.kind === "deliverable") return this.#startRow(line, mark.rest);
		if (!this.#row) return false;
		this.#takeField(line, mark, this.#row);
		return true;
	}

	/** A line without a label. False when it stands after the row and is not the table's. */
	takesText(line: Line, rowsGoOn: () => boolean): boolean {
		const ended = line.blankBefore && this.#blanksEndRows && !line.cell && this.#mayEnd();
		if (!ended) {
			if (!this.#leftOut) this.#continueField(line);
			return true;
		}
		if (rowsGoOn()) return true;
		this.end();
		return false;
	}

	/** A table's label outside any table. */
	stray(line: Line, mark: Mark): void {
		if (mark.kind === "deliverable") this.#warn(line.n, "deliverable_without_measure");
		else this.#warn(line.n, "label_without_deliverable", line.text.slice(0, 40));
		if (this.#measure) return;
		this.end();
		this.#leftOut = "no measure";
	}

	#mayEnd(): boolean {
		return this.#leftOut !== null || this.#cursor === "narrative" || this.#cursor === "activity_result";
	}

	#takeActivityResult(line: Line, rest: string): boolean {
		if (this.#leftOut) return true;
		if (!this.#measure || this.#row) return false;
		this.#cursor = "activity_result";
		this.#measure.result = joined(this.#measure.result ?? "", rest);
		this.#ledger.place(line.n, `measure ${this.#measure.code} result`);
		return true;
	}

	#startRow(line: Line, title: string): boolean {
		const measure = this.#measure;
		if (!measure) return false;
		this.#finishRow();
		const n = this.rows.filter((row) => row.measure === measure.code).length + 1;
		const empty = { narrative: [], deadlines: [], indicatorTexts: [], responsible: [], coResponsible: [] };
		this.#row = { measure: measure.code, n, title, status: null, statusText: null, ...empty, line: line.n };
		this.rows.push(this.#row);
		this.#indicatorText = "";
		this.#cursor = "deliverable";
		this.#placeInRow(line, this.#row, "title");
		return true;
	}

	#takeField(line: Line, { kind, rest }: { kind: RowLabel; rest: string }, row: Row): void {
		this.#cursor = kind;
		this.#placeInRow(line, row, kind);
		this.#deadlineDue = kind === "deadline";
		if (kind === "indicator") this.#startIndicator(row, rest);
		else if (rest !== "") this.#fillField(line, rest, row, kind);
	}

	#continueField(line: Line): void {
		const row = this.#row;
		const measure = this.#measure;
		if (row && this.#cursor) {
			this.#placeInRow(line, row, this.#cursor);
			this.#fillField(line, line.text, row, this.#cursor);
		} else if (measure && this.#cursor === "measure") {
			measure.title = joined(measure.title, line.text);
			this.#ledger.place(line.n, `measure ${measure.code} title`);
		} else if (measure) {
			measure.result = joined(measure.result ?? "", line.text);
			this.#ledger.place(line.n, `measure ${measure.code} result`);
		}
	}

	#fillField(line: Line, text: string, row: Row, cursor: Cursor): void {
		if (cursor === "deliverable") row.title = joined(row.title, text);
		else if (cursor === "responsible") this.#addParty(row.responsible, text, line.n);
		else if (cursor === "co_responsible") this.#addParty(row.coResponsible, text, line.n);
		else if (cursor === "indicator") this.#addToIndicator(row, text);
		else if (cursor === "deadline") this.#takeDeadline(line, text, row);
		else if (cursor === "status") this.#takeStatus(line, text, row);
		else row.narrative.push(text);
	}

	/** A line in brackets is about the party above it; one that begins with a small letter continues its name. */
	#addParty(parties: PartyLine[], text: string, line: number): void {
		const above = parties.at(-1);
		if (above && /^(?:\(.*\)\s*[.;,]?$|\p{Ll}.{0,80}$)/su.test(text)) above.text = `${above.text} ${text}`;
		else if (namesParties(text)) parties.push({ text, line });
		else {
			this.#warn(line, "unread_party", text);
			this.#ledger.release(line);
		}
	}

	#startIndicator(row: Row, text: string): void {
		this.#indicatorText = text;
		if (text !== "") row.indicatorTexts.push(text);
	}

	#addToIndicator(row: Row, text: string): void {
		if (this.#indicatorText !== "") row.indicatorTexts.pop();
		this.#startIndicator(row, joined(this.#indicatorText, text));
	}

	/** Below a deadline stands another deadline, or the next result indicator of the same deliverable. */
	#takeDeadline(line: Line, text: string, row: Row): void {
		const read = readDeadlines(text);
		const above = row.deadlines.at(-1);
		const due = this.#deadlineDue;
		this.#deadlineDue = false;
		if (read) {
			const indicatorText = this.#indicatorText;
			row.deadlines.push(...read.map((deadline): Deadline => ({ ...deadline, indicatorText, line: line.n })));
		} else if (above && !due && /^\([^()]*\)$/u.test(text)) {
			above.text = `${above.text} ${text}`;
			above.note = text.slice(1, -1).trim();
		} else if (due || isLikeDeadline(text)) {
			this.#warn(line.n, "unread_deadline", text);
			this.#ledger.release(line.n);
		} else {
			this.#placeInRow(line, row, "indicator");
			this.#startIndicator(row, text);
			this.#cursor = "indicator";
		}
	}

	#takeStatus(line: Line, text: string, row: Row): void {
		this.#cursor = "narrative";
		if (row.statusText !== null) {
			this.#warn(line.n, "second_status", `${row.measure}-${row.n}`);
			row.narrative.push(line.text);
			return;
		}
		const read = readStatus(text);
		row.status = read.status;
		row.statusText = read.text;
		if (read.after !== "") row.narrative.push(read.after);
		if (!read.status) this.#warn(line.n, "unknown_status", read.text);
	}

	#finishRow(): void {
		const row = this.#row;
		this.#row = null;
		if (!row) return;
		const code = `${row.measure}-${row.n}`;
		if (row.statusText === null) this.#warn(row.line, "missing_status", code);
		if (row.deadlines.length === 0) this.#warn(row.line, "missing_deadline", code);
		if (row.responsible.length === 0) this.#warn(row.line, "missing_responsible", code);
	}

	#placeInRow(line: Line, row: Row, field: string): void {
		this.#ledger.place(line.n, `deliverable ${row.measure}-${row.n} ${field === "deliverable" ? "title" : field}`);
	}

	#warn(line: number, code: Parameters<typeof warning>[1], about = ""): void {
		this.#warnings.push(warning(line, code, about));
	}
}

const joined = (a: string, b: string) => (a === "" || b === "" ? a + b : `${a} ${b}`);

const bare = (title: string) => title.toLocaleLowerCase("lv").replace(/[^\p{L}\d]+/gu, "");
const sameTitle = (a: string, b: string) => bare(a) === bare(b);

/** Short, with a year or a word of time in it: meant as a deadline, though none can be read from it. */
function isLikeDeadline(text: string): boolean {
	return (
		text.length < 60 && /\d{4}|pusgad|ceturks|gad[asu]|pastāvīgi|reizi|nav noteikts|termiņ|^[\d\s.,-]+$/iu.test(text)
	);
}
