import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { keepFile, plainFileName } from "#kernel/files.ts";
import { dayField, orNothing, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { lockWholePlan, partyChoicesField } from "#modules/planning/index.ts";
import type { UnderstoodReport } from "../reading/understood.ts";
import { requireAnswers } from "./answers.ts";
import { applySurvey } from "./apply.ts";
import type { Change } from "./changes.ts";
import { dayFor, readReport } from "./preview.ts";
import type { Choices } from "./questions.ts";
import { sameAsSeen } from "./seen.ts";
import { surveyReport } from "./survey.ts";
import { imports } from "./tables.ts";

/** Brings a report in: the file is kept and what was understood waits to be looked at. The plan is not touched. */
export const bringReport = operation({
	name: "reporting.bringReport",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({
		filename: z.string().max(500),
		bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
		plan: orNothing(textField(60)),
		asOf: orNothing(dayField),
	}),
	async run(act, input): Promise<{ id: string }> {
		const report = await readReport(input);
		const asOf = dayFor(report, input.asOf, act.today);
		if (asOf > act.today) throw dayInFuture();
		const id = newId();
		const fileHash = await keepFile(act.tx, input.bytes, "application/octet-stream", act.at);
		await act.tx.insert(imports).values({
			id,
			filename: plainFileName(input.filename),
			fileHash,
			askedPlan: input.plan ?? null,
			asOf,
			state: "waiting",
			understood: report,
			broughtById: act.actor.id,
			broughtAt: act.at,
		});
		await act.audit({ subject: ["import", id], after: { file: fileHash, as_of: asOf, plan: input.plan ?? null } });
		return { id };
	},
});

function dayInFuture(): Invalid {
	const said = { lv: "Diena nevar būt nākotnē.", en: "The day cannot be in the future." };
	return new Invalid("day_in_future", said, { asOf: said });
}

/** Says who unknown parties are and which deliverables are meant; the plan is not touched. All questions or none. */
export const answerImport = operation({
	name: "reporting.answerImport",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({
		id: z.uuid(),
		parties: partyChoicesField,
		deliverables: z
			.array(z.object({ told: z.string().max(80), as: z.string().max(80) }))
			.max(5_000)
			.default([]),
	}),
	async run(act, { id, parties, deliverables }): Promise<void> {
		const row = await lockWaiting(act, id);
		const choices = { parties, deliverables };
		const { questions } = await surveyRow(act, row);
		const institutions = new Set((await listInstitutions(act.tx)).map(({ code }) => code));
		requireAnswers(questions, choices, institutions);
		await act.tx.update(imports).set({ choices }).where(eq(imports.id, id));
		await act.audit({ subject: ["import", id], before: { choices: row.choices }, after: { choices } });
	},
});

/** Takes over what the report says: every change in one transaction, by the operations that people use. */
export const acceptImport = operation({
	name: "reporting.acceptImport",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({
		id: z.uuid(),
		/** Marks of the changes that the person saw (seen.ts): when there are others by now, nothing is taken over. */
		seen: z.string().max(1_000_000).optional(),
	}),
	async run(act, { id, seen }): Promise<{ plan: string; changes: Change[] }> {
		const row = await lockWaiting(act, id);
		const report = row.understood as UnderstoodReport;
		// Found first, then locked and compared again: nobody writes to the plan between comparison and acceptance.
		const found = await surveyRow(act, row);
		if (found.plan) await lockWholePlan(act.tx, found.planCode);
		const survey = found.plan ? await surveyRow(act, row) : found;
		// Who looks at it is asked; who accepts it unseen takes names as they are printed and the likeliest deliverables.
		if (seen !== undefined && survey.questions.open > 0) throw questionsOpen();
		if (seen !== undefined && !sameAsSeen(seen, survey)) throw planHasChanged();
		await applySurvey(act, report, survey, { title: row.filename, fileHash: row.fileHash });
		const result = { plan: survey.planCode, changes: survey.changes };
		await act.tx
			.update(imports)
			.set({ state: "accepted", result, decidedById: act.actor.id, decidedAt: act.at })
			.where(eq(imports.id, id));
		await act.audit({
			subject: ["import", id],
			before: { state: "waiting" },
			after: { state: "accepted", plan: survey.planCode, changes: survey.changes.length },
		});
		return result;
	},
});

const surveyRow = (act: Act, row: typeof imports.$inferSelect) =>
	surveyReport(act.tx, row.understood as UnderstoodReport, { ...row, choices: row.choices as Choices | null });

function questionsOpen(): Conflict {
	return new Conflict("questions_open", {
		lv: "Vispirms atbildiet uz jautājumiem par ziņojumu. Nekas netika pieņemts.",
		en: "First answer the questions about the report. Nothing was accepted.",
	});
}

function planHasChanged(): Conflict {
	return new Conflict("plan_changed", {
		lv: "Kamēr skatījāties, plāns ir mainījies, tāpēc nekas netika pieņemts. Pārbaudiet izmaiņas un izlemiet vēlreiz.",
		en: "The plan changed while you were looking, so nothing was accepted. Check the changes and decide again.",
	});
}

/** Puts a waiting import aside; nothing else changes. */
export const discardImport = operation({
	name: "reporting.discardImport",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		await lockWaiting(act, id);
		await act.tx
			.update(imports)
			.set({ state: "discarded", decidedById: act.actor.id, decidedAt: act.at })
			.where(eq(imports.id, id));
		await act.audit({ subject: ["import", id], before: { state: "waiting" }, after: { state: "discarded" } });
	},
});

async function lockWaiting(act: Act, id: string) {
	const [row] = await act.tx.select().from(imports).where(eq(imports.id, id)).for("update");
	if (!row) throw new Missing("no_such_import", { lv: "Tāda importa nav.", en: "There is no such import." });
	if (row.state === "waiting") return row;
	throw new Conflict("import_decided", {
		lv: "Par šo importu jau ir izlemts.",
		en: "This import has been decided already.",
	});
}
