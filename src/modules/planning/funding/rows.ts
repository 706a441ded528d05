// A plan's money in the register's rows, and the same in a plan's document.
import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "#kernel/database.ts";
import { newId } from "#kernel/id.ts";
import type { ContentFunding } from "./form.ts";
import type { FundingRow, Source } from "./rules.ts";
import { fundingRows } from "./tables.ts";

export async function readFunding(db: Db, planId: string): Promise<FundingRow[]> {
	const rows = await db
		.select()
		.from(fundingRows)
		.where(eq(fundingRows.planId, planId))
		.orderBy(asc(fundingRows.position));
	return rows.map(({ code, title, source, planned, additional, printedSum, trainees, asPrinted, notes }) => ({
		code,
		title,
		source: source as Source,
		planned,
		additional,
		...(printedSum === null ? {} : { printedSum }),
		...(trainees === null ? {} : { trainees }),
		...(asPrinted?.length ? { asPrinted } : {}),
		...(notes?.length ? { notes } : {}),
	}));
}

/** Makes the plan's money be these rows, in this order. */
export async function writeFunding(tx: Tx, planId: string, rows: readonly FundingRow[]): Promise<void> {
	await tx.delete(fundingRows).where(eq(fundingRows.planId, planId));
	if (rows.length === 0) return;
	await tx.insert(fundingRows).values(rows.map((row, position) => ({ ...row, id: newId(), planId, position })));
}

export function fundingContent({ printedSum, asPrinted, ...row }: FundingRow): ContentFunding {
	return {
		...row,
		...(printedSum === undefined ? {} : { printed_sum: printedSum }),
		...(asPrinted === undefined ? {} : { as_printed: asPrinted }),
	};
}

export function fundingFromContent({ printed_sum, as_printed, ...row }: ContentFunding): FundingRow {
	return {
		...row,
		...(printed_sum === undefined ? {} : { printedSum: printed_sum }),
		...(as_printed === undefined ? {} : { asPrinted: as_printed }),
	};
}
