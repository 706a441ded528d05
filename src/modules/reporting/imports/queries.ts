import { and, desc, eq, isNotNull, ne, sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import type { PartyChoice } from "#modules/planning/index.ts";
import type { UnderstoodReport } from "../reading/understood.ts";
import type { Change } from "./changes.ts";
import type { Choices } from "./questions.ts";
import { imports } from "./tables.ts";

export type ImportRow = {
	id: string;
	filename: string;
	fileHash: string;
	askedPlan: string | null;
	asOf: string;
	state: "waiting" | "accepted" | "discarded";
	understood: UnderstoodReport;
	choices: Choices | null;
	result: { plan: string; changes: Change[] } | null;
	broughtById: string | null;
	broughtAt: Date;
	decidedById: string | null;
	decidedAt: Date | null;
};

export async function findImport(db: Db, id: string): Promise<ImportRow | undefined> {
	const [row] = await db.select().from(imports).where(eq(imports.id, id));
	return row as ImportRow | undefined;
}

export type ImportHead = Omit<ImportRow, "understood" | "choices" | "result"> & {
	/** The plan's title as the report has it. */
	title: string;
	/** Of an accepted one: how many changes it made. */
	changed: number | null;
};

/** The last hundred, newest first, without their contents. */
export async function listImports(db: Db): Promise<ImportHead[]> {
	return (await db
		.select(columns)
		.from(imports)
		.orderBy(desc(imports.broughtAt), desc(imports.id))
		.limit(100)) as ImportHead[];
}

const columns = {
	id: imports.id,
	filename: imports.filename,
	fileHash: imports.fileHash,
	askedPlan: imports.askedPlan,
	asOf: imports.asOf,
	state: imports.state,
	broughtById: imports.broughtById,
	broughtAt: imports.broughtAt,
	decidedById: imports.decidedById,
	decidedAt: imports.decidedAt,
	title: sql<string>`${imports.understood} -> 'plan' ->> 'title'`,
	changed: sql<number | null>`jsonb_array_length(${imports.result} -> 'changes')`,
};

/** What was said of unknown parties in reports on the plan that were accepted, the latest first. */
export async function rememberedParties(db: Db, plan: string): Promise<PartyChoice[]> {
	const ofPlan = sql`${imports.result} ->> 'plan' = ${plan}`;
	const rows = await db
		.select({ choices: imports.choices })
		.from(imports)
		.where(and(eq(imports.state, "accepted"), isNotNull(imports.choices), ofPlan))
		.orderBy(desc(imports.decidedAt));
	return rows.flatMap(({ choices }) => (choices as Choices).parties);
}

/** Another import of the same file that was accepted, the latest. */
export async function findAcceptedTwin(db: Db, row: Pick<ImportRow, "id" | "fileHash">) {
	const [twin] = await db
		.select({ id: imports.id, at: imports.decidedAt })
		.from(imports)
		.where(and(eq(imports.fileHash, row.fileHash), eq(imports.state, "accepted"), ne(imports.id, row.id)))
		.orderBy(desc(imports.decidedAt))
		.limit(1);
	return twin?.at ? { id: twin.id, at: twin.at } : undefined;
}
