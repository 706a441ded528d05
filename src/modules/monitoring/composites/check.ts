import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Invalid } from "#kernel/errors.ts";
import { type Formula, readFormula } from "./formula.ts";
import { formulaWords, sayAt } from "./formula-words.ts";
import { listCodes, listComponents } from "./queries.ts";
import { findCycle } from "./rules.ts";

/** An arbitrary constant: two formulas that are set at the same time must not make a circle together. */
const formulaLock = 8_433_202;

/** @throws Invalid at the field `formula`, with the place in it. */
export async function requireFormula(tx: Tx, code: string, text: string): Promise<Formula> {
	await tx.execute(sql`select pg_advisory_xact_lock(${formulaLock})`);
	const codes = await listCodes(tx);
	const read = readFormula(text, codes.includes(code) ? codes : [...codes, code]);
	if ("said" in read) throw wrong(sayAt(read));
	const parts = read.components.map((one) => one.code);
	const cycle = findCycle(code, new Map([...(await listComponents(tx)), [code, parts]]));
	const at = read.components.find((one) => one.code === cycle?.[1])?.at ?? 1;
	if (cycle) throw wrong(sayAt({ said: formulaWords.cycle(cycle), at }));
	return read;
}

function wrong(said: Invalid["said"]): Invalid {
	return new Invalid("wrong_formula", said, { formula: said });
}
