// What may be done with an institution of the register, and what is said when it may not. Pure: the register is an
// argument. Each answers the errors by field of the form; none when it may be done.
import type { Day } from "#kernel/clock.ts";
import type { FieldErrors } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { cycleFrom, type Dated, holding, isThere, isWithin, type Past, parentOn, type Register } from "./past.ts";
import { refusalTexts as say } from "./refusal-words.ts";

/** The first field that is wrong; the rest is asked when that is mended. */
function first(...found: (FieldErrors | undefined)[]): FieldErrors {
	return found.find((one) => one !== undefined) ?? {};
}

const wrong = (isWrong: boolean, field: string, said: () => Text): FieldErrors | undefined =>
	isWrong ? { [field]: said() } : undefined;

/** A new one: its code is free, its parent is there when it begins. */
export function mayRegister(
	register: Register,
	fresh: { code: string; validFrom: Day | null },
	parent: Past | undefined,
): FieldErrors {
	const taken = [...register.values()].find((one) => one.code === fresh.code);
	return first(
		wrong(taken !== undefined, "code", () => say.codeTaken(fresh.code)),
		parent && wrongParent(parent, fresh.validFrom, "parent"),
	);
}

/** A parent that was not there yet, or is there no more. Without a day only one that is gone cannot be it. */
export function wrongParent(parent: Past, from: Day | null, field: string): FieldErrors | undefined {
	if (from === null) return wrong(parent.validTo !== null, field, () => say.gone(parent.code, parent.validTo ?? ""));
	return wrong(!isThere(parent, from), field, () => notThere(parent, from));
}

function notThere(one: Past, day: Day): Text {
	return one.validFrom !== null && day < one.validFrom
		? say.notYet(one.code, one.validFrom)
		: say.gone(one.code, one.validTo ?? day);
}

export function mayRename(past: Past, name: Text, from: Day): FieldErrors {
	const before = holding(past.names, from);
	return first(
		withinItsTime(past, from),
		wrong(
			past.names.some((one) => one.validFrom === from),
			"from",
			() => say.alreadyRenamed(from),
		),
		wrong(before?.name.lv === name.lv && before.name.en === name.en, "name.lv", () => say.sameName()),
	);
}

export function mayMove(register: Register, past: Past, parent: Past | undefined, from: Day): FieldErrors {
	const early = withinItsTime(past, from);
	if (early) return early;
	const double = past.parents.some((one) => one.validFrom === from);
	if (double) return { from: say.alreadyMoved(from) };
	if (parentOn(past, from) === (parent?.id ?? null)) return { parent: say.sameParent() };
	if (!parent) return {};
	return first(
		wrong(parent.id === past.id, "parent", () => say.underItself()),
		wrongParent(parent, from, "parent"),
		wrong(cycleFrom(register, past.id, parent.id, from) !== undefined, "parent", () =>
			say.cycle(past.code, parent.code),
		),
	);
}

export function mayMerge(register: Register, past: Past, into: Past, from: Day): FieldErrors {
	return first(
		wrong(into.id === past.id, "into", () => say.intoItself()),
		mayEnd(register, past, from),
		wrong(!isThere(into, from), "into", () => notThere(into, from)),
	);
}

export function mayClose(register: Register, past: Past, from: Day): FieldErrors {
	const below = childrenOn(register, past, from).map((one) => one.code);
	return first(
		mayEnd(register, past, from),
		wrong(below.length > 0, "from", () => say.stillBelow(below)),
	);
}

/** It begins before it ends, ends once, and nothing that the register knows of it comes after its end. */
function mayEnd(register: Register, past: Past, from: Day): FieldErrors | undefined {
	if (past.validTo !== null) return { from: say.gone(past.code, past.validTo) };
	const early = withinItsTime(past, from);
	if (early) return early;
	const later = [...past.names, ...past.parents].find(
		(change) => change.validFrom !== null && change.validFrom >= from,
	);
	if (later?.validFrom) return { from: say.changesLater(later.validFrom) };
	const merged = [...register.values()].find(
		(one) => one.successorId === past.id && one.validTo !== null && one.validTo > from,
	);
	return merged && { from: say.tookOverLater(merged.code, merged.validTo ?? "") };
}

/** After its first day and before its last: on the first day the founding says what it is called and where it stands. */
function withinItsTime(past: Dated, from: Day): FieldErrors | undefined {
	if (past.validFrom !== null && from <= past.validFrom) return { from: say.beforeFounding(past.validFrom) };
	if (past.validTo !== null && from >= past.validTo) return { from: say.afterEnd(past.validTo) };
	return undefined;
}

/** Those directly under it that are there on the day. */
export function childrenOn(register: Register, past: Past, day: Day): Past[] {
	return [...register.values()].filter((one) => parentOn(one, day) === past.id && isThere(one, day));
}

/**
 * Where those below a merged institution go: under its successor; the successor itself, and what it stands below, go
 * where the merged one stood.
 */
export function newParents(register: Register, past: Past, into: Past, from: Day): Map<string, string | null> {
	const above = parentOn(past, from);
	return new Map(
		childrenOn(register, past, from).map((child) => [
			child.id,
			isWithin(register, into.id, child.id, from) ? above : into.id,
		]),
	);
}

export function mayAddUnit(
	past: Past,
	taken: readonly { code: string }[],
	unit: { code: string; validFrom: Day | null },
): FieldErrors {
	const { validFrom } = unit;
	return first(
		wrong(
			taken.some((one) => one.code === unit.code),
			"code",
			() => say.unitCodeTaken(unit.code),
		),
		wrong(validFrom === null && past.validTo !== null, "validFrom", () => say.gone(past.code, past.validTo ?? "")),
		wrong(validFrom !== null && !isThere(past, validFrom), "validFrom", () => notThere(past, validFrom ?? "")),
	);
}

export function mayCloseUnit(unit: Dated & { code: string }, from: Day, below: readonly string[]): FieldErrors {
	return first(
		wrong(unit.validTo !== null, "from", () => say.gone(unit.code, unit.validTo ?? "")),
		wrong(unit.validFrom !== null && from <= unit.validFrom, "from", () => say.unitTooEarly(unit.validFrom ?? "")),
		wrong(below.length > 0, "from", () => say.unitsBelow(below)),
	);
}

type PlacedUnit = { id: string; parentId: string | null };

/** Whether the unit is `above`, or part of it however deep. */
export function standsUnder(units: readonly PlacedUnit[], unit: PlacedUnit, above: PlacedUnit): boolean {
	const seen = new Set<string>();
	for (
		let at: PlacedUnit | undefined = unit;
		at && !seen.has(at.id);
		at = units.find((one) => one.id === at?.parentId)
	) {
		if (at.id === above.id) return true;
		seen.add(at.id);
	}
	return false;
}
