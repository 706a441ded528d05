// The sheets of elements and of what belongs to them, as a tree.
import type { Text } from "#kernel/words.ts";
import { elementKind, role, yes } from "./choices.ts";
import type { SheetKey } from "./sheets.ts";
import type { Table, TableRow } from "./table.ts";

/** Path in the document → cell. What has no cell of its own stands where the thing that holds it stands. */
export class Places {
	readonly #cells = new Map<string, string>();

	set(path: string, cell: string): void {
		this.#cells.set(path, cell);
	}

	has(path: string): boolean {
		return this.#cells.has(path);
	}

	of(path: string): string {
		for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), 0))) {
			const cell = this.#cells.get(at);
			if (cell !== undefined) return cell;
		}
		return this.#cells.get("") ?? path;
	}
}

type Part = { value: Record<string, unknown>; cells: Record<string, string> };
type PartKey = "notes" | "deadlines" | "parties" | "contributes_to";
type Draft = {
	code: string;
	parent: string | undefined;
	row: TableRow;
	value: Record<string, unknown>;
	/** Cells of what the value holds. */
	cells: Map<string, string>;
	parts: Record<PartKey, Part[]>;
	children: Draft[];
};

const noElement: Text = {
	lv: "Lapā „Elementi” elementa ar šādu kodu nav.",
	en: "The sheet “Elementi” has no element with this code.",
};
const needed: Text = { lv: "Aizpildiet šo šūnu.", en: "Fill in this cell." };

/** Elements by code, and their order. */
export class Drafts {
	readonly #byCode = new Map<string, Draft>();
	readonly #roots: Draft[] = [];

	add(draft: Draft): void {
		if (this.#byCode.has(draft.code)) draft.row.wrong("code", taken(draft.code));
		else this.#byCode.set(draft.code, draft);
	}

	has(code: string): boolean {
		return this.#byCode.has(code);
	}

	/** The element that the row names, or a fault at its cell. */
	named(row: TableRow, key: string): Draft | undefined {
		const code = row.code(key);
		if (code === undefined) return row.has(key) ? undefined : row.wrong(key, needed);
		return this.#byCode.get(code) ?? row.wrong(key, noElement);
	}

	/** Hangs every element under the one above it; whoever stands in a circle hangs nowhere. */
	nest(): void {
		for (const draft of this.#byCode.values()) {
			const parent = draft.parent === undefined ? undefined : this.#byCode.get(draft.parent);
			if (draft.parent === undefined) this.#roots.push(draft);
			else if (parent) parent.children.push(draft);
			else draft.row.wrong("parent", noElement);
		}
		const reached = new Set<Draft>();
		let level = this.#roots;
		for (let depth = 1; level.length > 0; depth += 1) {
			for (const draft of level) {
				reached.add(draft);
				if (depth > deepest) draft.row.wrong("parent", tooDeep);
			}
			level = level.flatMap((draft) => draft.children);
		}
		for (const draft of this.#byCode.values()) {
			const hangs = draft.parent !== undefined && this.#byCode.has(draft.parent);
			if (hangs && !reached.has(draft) && this.#isInCircle(draft)) draft.row.wrong("parent", circle);
		}
	}

	#isInCircle(start: Draft): boolean {
		const met = new Set<Draft>();
		let at: Draft | undefined = start;
		while (at && !met.has(at)) {
			met.add(at);
			at = at.parent === undefined ? undefined : this.#byCode.get(at.parent);
			if (at === start) return true;
		}
		return false;
	}

	/** The document's tree, with the cell of each of its places. */
	tree(places: Places): unknown[] {
		const build = (drafts: readonly Draft[], path: string): unknown[] =>
			drafts.map((draft, n) => this.#place(draft, `${path}.${n}`, places, build));
		return build(this.#roots, "elements");
	}

	#place(draft: Draft, path: string, places: Places, build: (drafts: Draft[], path: string) => unknown[]): unknown {
		places.set(path, draft.row.at("code"));
		for (const [inner, cell] of draft.cells) places.set(`${path}.${inner}`, cell);
		for (const [key, column] of Object.entries(columnsOf)) places.set(`${path}.${key}`, draft.row.at(column));
		const parts = Object.entries(draft.parts).map(([key, list]) => {
			for (const [n, part] of list.entries()) {
				for (const [inner, cell] of Object.entries(part.cells))
					places.set(inner === "" ? `${path}.${key}.${n}` : `${path}.${key}.${n}.${inner}`, cell);
			}
			return [key, list.map((part) => part.value)];
		});
		return { ...draft.value, ...Object.fromEntries(parts), children: build(draft.children, `${path}.children`) };
	}
}

/** As deep as no document goes; a page could not show it. */
const deepest = 12;
const tooDeep: Text = { lv: "Koks ir pārāk dziļš.", en: "The tree is too deep." };
const circle: Text = {
	lv: "Elementi ir salikti aplī: šis ir zem sevis paša.",
	en: "The elements stand in a circle: this one is under itself.",
};
const taken = (code: string): Text => ({
	lv: `Kods ${code} lapā ir jau augstāk.`,
	en: `The code ${code} stands on the sheet already, above.`,
});

const columnsOf = {
	code: "code",
	kind: "kind",
	title: "title.lv",
	"title.en": "title.en",
	description: "description.lv",
	"description.en": "description.en",
	weight: "weight",
	id: "id",
};

export function readElements(table: Table, places: Places): Drafts {
	const drafts = new Drafts();
	places.set("elements", table.place("A3"));
	for (const row of table.rows) {
		const code = row.code("code");
		if (code === undefined) {
			if (!row.has("code")) row.wrong("code", needed);
			continue;
		}
		const kind = row.choice("kind", elementKind);
		const title = row.both("title");
		if (!row.has("kind")) row.wrong("kind", needed);
		if (!title?.lv) row.wrong("title.lv", needed);
		const id = row.text("id")?.trim();
		const value = {
			...(id === undefined ? {} : { id }),
			kind,
			code,
			title,
			description: row.both("description"),
			horizontal: row.choice("horizontal", yes) === "yes",
			key: row.choice("key", yes) === "yes",
			weight: row.whole("weight"),
		};
		const parts = { notes: [], deadlines: [], parties: [], contributes_to: [] };
		drafts.add({ code, parent: row.code("parent"), row, value, cells: new Map(), parts, children: [] });
	}
	drafts.nest();
	return drafts;
}

/** Deadlines, parties, links and notes, each row under the element that it names. */
export function readOfElements(drafts: Drafts, tables: Record<SheetKey, Table>): void {
	for (const row of tables.deadlines.rows) {
		if (!row.has("period")) row.wrong("period", needed);
		const value = { period: row.period("period"), indicator: row.both("indicator"), note: row.both("note") };
		const cells = { period: row.at("period"), indicator: row.at("indicator.lv"), note: row.at("note.lv") };
		drafts.named(row, "element")?.parts.deadlines.push({ value, cells: { "": row.at("element"), ...cells } });
	}
	for (const row of tables.parties.rows) drafts.named(row, "element")?.parts.parties.push(partyOf(row));
	for (const row of tables.links.rows) {
		for (const key of ["plan", "target"]) if (!row.has(key)) row.wrong(key, needed);
		const value = { plan: row.code("plan"), element: row.code("target") };
		const cells = { "": row.at("element"), plan: row.at("plan"), element: row.at("target") };
		drafts.named(row, "element")?.parts.contributes_to.push({ value, cells });
	}
	for (const row of tables.notes.rows) {
		if (row.has("source")) continue;
		if (!row.has("note.lv")) row.wrong("note.lv", needed);
		drafts.named(row, "code")?.parts.notes.push({
			value: row.both("note") ?? {},
			cells: { "": row.at("note.lv"), en: row.at("note.en") },
		});
	}
}

function partyOf(row: TableRow): Part {
	if (!row.has("role")) row.wrong("role", needed);
	const said = {
		institution: row.code("institution"),
		group: row.code("group"),
		name: row.both("name"),
		note: row.both("note"),
	};
	const value = Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined));
	return {
		value: { role: row.choice("role", role), ...value },
		cells: {
			"": row.at("institution"),
			role: row.at("role"),
			institution: row.at("institution"),
			group: row.at("group"),
			name: row.at("name.lv"),
			note: row.at("note.lv"),
		},
	};
}
