// Which rows of a list can be taken into the register, and what is wrong with the others. Pure.
import type { Day } from "#kernel/clock.ts";
import { isDay } from "#kernel/clock.ts";
import { invalidFrom } from "#kernel/validation.ts";
import type { Text } from "#kernel/words.ts";
import {
	type InstitutionInput,
	type InstitutionKind,
	institutionInput,
	institutionKinds,
} from "../institutions/form.ts";
import { institutionKindWords, kindsWords } from "../institutions/words.ts";
import type { Column } from "./columns.ts";
import type { List, ListRow } from "./read.ts";
import { rowWords as say } from "./row-words.ts";

/** What the register has under a code. */
export type Known = {
	code: string;
	name: string;
	kind: string;
	parent: string | null;
	validFrom: Day | null;
	validTo: Day | null;
};

export type RowError = { number: number; column: Column | undefined; said: Text };
export type GoodRow = InstitutionInput & { number: number };

export type Checked = {
	good: GoodRow[];
	errors: RowError[];
	/** How many rows have errors. */
	wrong: number;
	/** Rows that say what the register has already. */
	same: number[];
};

export function checkList(list: List, register: ReadonlyMap<string, Known>): Checked {
	const errors: RowError[] = [];
	const wrong = new Set<number>();
	const refuse = (number: number, column: Column | undefined, said: Text) => {
		errors.push({ number, column, said });
		wrong.add(number);
	};
	const firstRows = new Map<string, number>();
	const read: GoodRow[] = [];
	const same: number[] = [];
	for (const row of list.rows) {
		const { code = "" } = row.values;
		const earlier = firstRows.get(code);
		if (row.cells > list.headings) refuse(row.number, undefined, say.tooManyCells(row.cells, list.headings));
		else if (code !== "" && earlier !== undefined) refuse(row.number, "code", say.codeTwice(code, earlier));
		else {
			firstRows.set(code, row.number);
			const found = shapeOf(row);
			for (const error of found.errors) refuse(row.number, error.column, error.said);
			if (!found.input) continue;
			const known = register.get(code);
			if (!known) read.push({ ...found.input, number: row.number });
			else if (saysTheSame(found.input, known)) same.push(row.number);
			else refuse(row.number, "code", say.codeTaken(code, known.name));
		}
	}
	const good = checkTogether(read, list, register, { wrong, refuse });
	return { good, errors: errors.sort((a, b) => a.number - b.number), wrong: wrong.size, same };
}

type Bin = { wrong: Set<number>; refuse(number: number, column: Column | undefined, said: Text): void };

/** Parents and successors are there in their time and make no circle; whoever stands on a wrong row is wrong too. */
function checkTogether(read: GoodRow[], list: List, register: ReadonlyMap<string, Known>, bin: Bin): GoodRow[] {
	const byCode = new Map(read.map((row) => [row.code, row]));
	const wrongCodes = new Map<string, number>();
	for (const row of list.rows) {
		const { code = "" } = row.values;
		if (bin.wrong.has(row.number) && !register.has(code) && !byCode.has(code)) wrongCodes.set(code, row.number);
	}
	refuseUnknown(list, register, { byCode, wrongCodes }, bin);
	const circles = { parent: inCircles(byCode, "parent"), successor: inCircles(byCode, "successor") };
	const known = { byCode, register, wrongCodes, circles };
	for (const row of read) {
		for (const [column, error] of linkErrors(row, known)) bin.refuse(row.number, column, error);
	}
	refuseDependents(read, byCode, bin);
	return read.filter((row) => !bin.wrong.has(row.number));
}

/** Of a row that has other faults, too: all of it is told at once. */
function refuseUnknown(
	list: List,
	register: ReadonlyMap<string, Known>,
	{ byCode, wrongCodes }: Pick<Surroundings, "byCode" | "wrongCodes">,
	bin: Bin,
): void {
	const isKnown = (code: string) => register.has(code) || byCode.has(code) || wrongCodes.has(code);
	for (const { number, values } of list.rows.filter((row) => bin.wrong.has(row.number))) {
		for (const way of ways) {
			const named = values[way];
			if (named && !isKnown(named)) bin.refuse(number, way, say.unknown(named));
		}
	}
}

type Way = "parent" | "successor";
const ways: readonly Way[] = ["parent", "successor"];

/** From each wrong row to those that name it, and on to those that name these. */
function refuseDependents(read: readonly GoodRow[], byCode: ReadonlyMap<string, GoodRow>, bin: Bin): void {
	const naming = new Map<GoodRow, [GoodRow, Way][]>();
	for (const row of read) {
		for (const way of ways) {
			const named = byCode.get(row[way] ?? "");
			if (!named) continue;
			const others = naming.get(named);
			if (others) others.push([row, way]);
			else naming.set(named, [[row, way]]);
		}
	}
	const queue = read.filter((row) => bin.wrong.has(row.number));
	for (const wrong of queue) {
		for (const [row, way] of naming.get(wrong) ?? []) {
			if (bin.wrong.has(row.number)) continue;
			bin.refuse(row.number, way, say.standsOnWrongRow(wrong.code, wrong.number));
			queue.push(row);
		}
	}
}

type Link = [Column, Text];

type Surroundings = {
	byCode: ReadonlyMap<string, GoodRow>;
	register: ReadonlyMap<string, Known>;
	/** Codes of rows that could not be read, with where they are. */
	wrongCodes: ReadonlyMap<string, number>;
	circles: Record<Way, ReadonlySet<string>>;
};

function linkErrors(row: GoodRow, { byCode, register, wrongCodes, circles }: Surroundings): Link[] {
	const found: Link[] = [];
	const lookUp = (code: string, column: Column) => {
		const other = byCode.get(code) ?? register.get(code);
		const at = wrongCodes.get(code);
		if (!other) found.push([column, at === undefined ? say.unknown(code) : say.standsOnWrongRow(code, at)]);
		return other;
	};
	if (row.parent === row.code) found.push(["parent", say.underItself()]);
	else if (row.parent) {
		const parent = lookUp(row.parent, "parent");
		const error = parent && parentError(row, parent);
		if (error) found.push(["parent", error]);
		else if (parent && circles.parent.has(row.code)) found.push(["parent", say.circle(row.code, row.parent)]);
	}
	if (row.successor === undefined) return found;
	if (row.validTo === undefined) found.push(["valid_to", say.successorNeedsDay()]);
	else if (row.successor === row.code) found.push(["successor", say.intoItself()]);
	else {
		const successor = lookUp(row.successor, "successor");
		if (successor && !isThereOn(successor, row.validTo))
			found.push(["successor", say.successorNotThere(row.successor)]);
		else if (successor && circles.successor.has(row.code)) {
			found.push(["successor", say.circleOfSuccessors(row.code)]);
		}
	}
	return found;
}

type Times = { validFrom?: Day | null | undefined; validTo?: Day | null | undefined };

/** The parent must be there when the row's institution begins; of one without a day only that it does not outlast it. */
function parentError(row: GoodRow, parent: Times & { code: string }): Text | undefined {
	if (row.validFrom && !isThereOn(parent, row.validFrom)) return say.parentNotThere(parent.code, row.validFrom);
	if (parent.validTo && (!row.validTo || row.validTo > parent.validTo))
		return say.parentEnds(parent.code, parent.validTo);
	return undefined;
}

const isThereOn = ({ validFrom, validTo }: Times, day: Day) =>
	(!validFrom || validFrom <= day) && (!validTo || day < validTo);

/** Codes from which a way leads back to themselves. Each row is walked once, however long the chains are. */
function inCircles(byCode: ReadonlyMap<string, GoodRow>, way: Way): Set<string> {
	const walked = new Set<string>();
	const found = new Set<string>();
	for (const start of byCode.keys()) {
		const trail = new Map<string, number>();
		let code: string | undefined = start;
		while (code !== undefined && byCode.has(code) && !walked.has(code) && !trail.has(code)) {
			trail.set(code, trail.size);
			code = byCode.get(code)?.[way];
		}
		const first = code === undefined ? undefined : trail.get(code);
		for (const [passed, place] of trail) {
			walked.add(passed);
			if (first !== undefined && place >= first) found.add(passed);
		}
	}
	return found;
}

function saysTheSame(row: InstitutionInput, known: Known): boolean {
	return (
		row.name.lv === known.name &&
		row.kind === known.kind &&
		(row.parent ?? null) === known.parent &&
		(row.validFrom ?? null) === known.validFrom &&
		(row.validTo ?? null) === known.validTo
	);
}

const columnOfField: Record<string, Column> = {
	code: "code",
	"name.lv": "name",
	"name.en": "name_en",
	kind: "kind",
	parent: "parent",
	validFrom: "valid_from",
	validTo: "valid_to",
	successor: "successor",
};

/** The row as an institution, or what is wrong with its cells. */
function shapeOf({ values }: ListRow): { input?: InstitutionInput; errors: { column: Column; said: Text }[] } {
	const kind = kindOf(values.kind ?? "");
	const parsed = institutionInput.safeParse(
		{
			code: values.code,
			name: { lv: values.name, en: values.name_en },
			kind: kind ?? institutionKinds[0],
			parent: values.parent || undefined,
			validFrom: dayOf(values.valid_from),
			validTo: dayOf(values.valid_to),
			successor: values.successor || undefined,
		},
		{ reportInput: true },
	);
	const fields = parsed.success ? {} : invalidFrom(parsed.error).fields;
	const errors = Object.entries(fields).map(([field, said]) => ({ column: columnOfField[field] ?? "code", said }));
	if (!kind) errors.push({ column: "kind", said: say.unknownKind(values.kind ?? "") });
	if (!parsed.success || errors.length > 0) return { errors };
	const { validFrom, validTo } = parsed.data;
	if (validFrom && validTo && validTo <= validFrom) errors.push({ column: "valid_to", said: say.endsBeforeItBegins() });
	return errors.length > 0 ? { errors } : { input: parsed.data, errors };
}

/** By its technical name or as it is called in either language, one or many. */
function kindOf(said: string): InstitutionKind | undefined {
	const wanted = said.toLocaleLowerCase("lv");
	return institutionKinds.find((kind) =>
		[institutionKindWords, kindsWords]
			.flatMap((words) => [kind, words.lv[kind], words.en[kind]])
			.some((word) => word.toLocaleLowerCase("lv") === wanted),
	);
}

/** ISO, or as a spreadsheet in Latvian saves a day: "01.03.2023" or "01.03.2023.". */
function dayOf(said: string | undefined): string | undefined {
	if (!said) return undefined;
	const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(said) ?? [];
	const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isDay(iso) ? iso : said;
}
