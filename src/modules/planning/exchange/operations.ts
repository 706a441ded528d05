// A plan comes in as a file: read, held against the register, looked at, and only then taken over.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { keepFile } from "#kernel/files.ts";
import { orNothing, textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { lockLinks } from "../cascade/circle.ts";
import { codeField } from "../plans/form.ts";
import { lockEditablePlan, lockWholePlan, openRegister } from "../plans/rows.ts";
import { plans } from "../plans/tables.ts";
import { publishEdit } from "../publication.ts";
import { type PlanContent, planContent } from "../versions/content.ts";
import { contentOf } from "../versions/queries.ts";
import type { Differences } from "./differences.ts";
import { readFacts } from "./facts.ts";
import { partyChoicesField, requireChosen } from "./party-choices.ts";
import { checkedAgainst, groundOf, isTaken, preview } from "./preview.ts";
import { readPlanFile } from "./read-file.ts";
import { wrongPlaces } from "./refusals.ts";
import { planFiles } from "./tables.ts";
import { unchosen, unknownParties, withChoices } from "./unknown-parties.ts";
import { writeContent } from "./write-content.ts";

/** Reads a file and keeps what it says until somebody decides. The register is not touched. */
export const bringPlan = operation({
	name: "planning.bringPlan",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({
		filename: z.string().max(500),
		bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
		/** The plan whose content the file is to become; nothing = a new plan. */
		plan: orNothing(codeField),
		/** For a new plan: its code, when it is not to have the one that the file says. */
		code: orNothing(codeField),
	}),
	async run(act, input): Promise<{ id: string; plan: string }> {
		const { content, problemAt } = await readPlanFile(input.bytes, input.filename, input.code);
		if (input.plan) await requireItsOwn(act, input.plan, content, problemAt);
		else if (await isTaken(act.tx, content.code)) {
			const said = taken(content.code);
			throw input.code ? new Invalid("code_taken", said, { code: said }) : wrongPlaces({ [problemAt("code")]: said });
		}
		// Who is unknown to the register is asked on the next page; everything else must be right now.
		const known = await readFacts(act.tx, content, act.today);
		await checkedAgainst(act.tx, withChoices(content, known), act.today, problemAt);
		const id = newId();
		const fileHash = await keepFile(act.tx, input.bytes, "application/octet-stream", act.at);
		await act.tx.insert(planFiles).values({
			id,
			filename: plainName(input.filename),
			fileHash,
			plan: content.code,
			isNew: !input.plan,
			state: "waiting",
			content,
			broughtById: act.actor.id,
			broughtAt: act.at,
		});
		await act.audit({ subject: ["plan", content.code], after: { brought: id, file: fileHash } });
		return { id, plan: content.code };
	},
});

const taken = (code: string) => ({
	lv: `Plāns ar kodu ${code} reģistrā jau ir. Tā saturu maina tā apmaiņas lapā, vai arī norādiet citu kodu.`,
	en: `The register has a plan ${code} already. Change it from its own exchange page, or give another code.`,
});

async function requireItsOwn(
	act: Act,
	code: string,
	content: PlanContent,
	problemAt: (path: string) => string,
): Promise<void> {
	const plan = await lockEditablePlan(act.tx, code);
	const said = wrongHead(plan, content);
	if (said) throw wrongPlaces({ [problemAt(said.path)]: said.said });
}

type PlanRow = typeof plans.$inferSelect;

/** What a file cannot change: which plan it is, of which kind, and by which act it was approved. */
function wrongHead(plan: PlanRow, content: PlanContent) {
	if (content.code !== plan.code) {
		const said = {
			lv: `Datnē ir plāns ${content.code}, bet šeit maina plānu ${plan.code}.`,
			en: `The file holds the plan ${content.code}, but here the plan ${plan.code} is changed.`,
		};
		return { path: "code", said };
	}
	if (content.kind !== plan.kind) {
		const said = {
			lv: "Plāna veidu ar datni mainīt nevar.",
			en: "The kind of a plan cannot be changed by a file.",
		};
		return { path: "kind", said };
	}
	const isOtherAct = plan.state !== "draft" && groundOf(content.act ?? null) !== groundOf(plan.act ?? null);
	if (!isOtherAct) return undefined;
	const said = {
		lv: "Tiesību aktu, ar ko plāns apstiprināts, ar datni mainīt nevar: to norāda, apstiprinot grozījumus.",
		en: "The act that approved the plan cannot be changed by a file: it is given when the amendment is approved.",
	};
	return { path: "act", said };
}

/** Only the last part of a path, without signs that no file name needs. */
function plainName(filename: string): string {
	const last = filename.split(/[\\/]/).at(-1) ?? "";
	return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200) || "-";
}

/** Makes a new draft plan of a document, or makes a plan that may be changed be what the document says. */
export const importContent = operation({
	name: "planning.importContent",
	allow: ["plan-coordinator"],
	publishes: true,
	input: z.object({
		content: planContent,
		/** The plan to change; nothing = a new one. */
		plan: orNothing(codeField),
		/** What the person had before the eyes (preview.ts); when it is no longer so, nothing is taken over. */
		basedOn: orNothing(textField(64)),
	}),
	async run(act, { content, plan, basedOn }): Promise<{ plan: string }> {
		await (plan ? change(act, plan, content, basedOn) : create(act, content));
		await publishEdit(act, content.code);
		return { plan: content.code };
	},
});

async function create(act: Act, content: PlanContent): Promise<void> {
	await lockLinks(act.tx);
	if (await isTaken(act.tx, content.code)) throw wrongPlaces({ code: taken(content.code) });
	const checked = await checkedAgainst(act.tx, content, act.today);
	const id = newId();
	const register = await openRegister(act.tx);
	const { code, kind, title, period } = checked;
	const ownerId = register.institution(checked.owner, "owner");
	const head = { id, code, kind, title, periodFrom: period.from, periodTo: period.to, ownerId, state: "draft" };
	await act.tx.insert(plans).values(head);
	const { before, after, names, elements } = await preview(act.tx, checked, id);
	await writeContent(act, { id, from: null, reason: null, names }, before, after);
	await act.audit({ subject: ["plan", code], after: { title, state: "draft", elements } });
}

async function change(act: Act, code: string, content: PlanContent, basedOn: string | undefined): Promise<void> {
	const plan = await lockEditablePlan(act.tx, code);
	await lockWholePlan(act.tx, code);
	await lockLinks(act.tx);
	if (basedOn !== undefined && basedOn !== groundOf(await contentOf(act.tx, plan.id))) throw planHasChanged();
	const said = wrongHead(plan, content);
	if (said) throw wrongPlaces({ [said.path]: said.said });
	const checked = await checkedAgainst(act.tx, content, act.today);
	const { before, after, names, differences } = await preview(act.tx, checked, plan.id);
	const from = plan.state === "draft" ? null : act.today;
	await writeContent(act, { id: plan.id, from, reason: plan.amendingReason, names }, before, after);
	for (const one of differences.elements) {
		const { kind, code: element, title, ...values } = one;
		const isOpen = "before" in values && kind !== "assignment";
		const said = isOpen ? { before: { [kind]: values.before }, after: { [kind]: values.after } } : {};
		await act.audit({ subject: ["element", `${code}/${element}`], after: { [kind]: title }, ...said });
	}
	const { head, money, parts, details } = differences;
	await act.audit({
		subject: ["plan", code],
		before: Object.fromEntries([...head.map((one) => [one.field, one.before]), ...money.map(nameOf("before"))]),
		after: {
			...Object.fromEntries([...head.map((one) => [one.field, one.after]), ...money.map(nameOf("after"))]),
			changed: [...parts, ...details.map((one) => `${one.kind} ${one.code}`)],
			elements: differences.elements.length,
		},
	});
}

const nameOf = (side: "before" | "after") => (one: Differences["money"][number]) =>
	[`${one.kind} ${one.code || one.title}`, one[side]] as const;

function planHasChanged(): Conflict {
	return new Conflict("plan_changed", {
		lv: "Kamēr skatījāties, plāns ir mainījies, tāpēc nekas netika pieņemts. Pārbaudiet izmaiņas un izlemiet vēlreiz.",
		en: "The plan changed while you were looking, so nothing was accepted. Check the changes and decide again.",
	});
}

/** Takes over what a waiting file says. */
export const acceptPlanFile = operation({
	name: "planning.acceptPlanFile",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({
		id: z.uuid(),
		basedOn: orNothing(textField(64)),
		parties: partyChoicesField,
	}),
	async run(act, { id, basedOn, parties }): Promise<{ plan: string }> {
		const row = await lockWaiting(act, id);
		const plan = row.isNew ? undefined : row.plan;
		const known = await readFacts(act.tx, row.content, act.today);
		const unknown = unknownParties(row.content, known);
		requireChosen(unchosen(unknown, parties, known));
		const content = withChoices(row.content, known, parties);
		const done = await act.call(importContent, { content, plan, basedOn });
		await decide(act, row, "accepted", unknown.length > 0 ? { parties } : {});
		return done;
	},
});

/** Puts a waiting file aside; nothing else changes. */
export const discardPlanFile = operation({
	name: "planning.discardPlanFile",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		await decide(act, await lockWaiting(act, id), "discarded");
	},
});

async function decide(
	act: Act,
	row: { id: string; plan: string },
	state: "accepted" | "discarded",
	more: object = {},
): Promise<void> {
	await act.tx
		.update(planFiles)
		.set({ state, decidedById: act.actor.id, decidedAt: act.at })
		.where(eq(planFiles.id, row.id));
	await act.audit({
		subject: ["plan", row.plan],
		before: { file: row.id, state: "waiting" },
		after: { state, ...more },
	});
}

async function lockWaiting(act: Act, id: string) {
	const [row] = await act.tx.select().from(planFiles).where(eq(planFiles.id, id)).for("update");
	if (!row) throw new Missing("no_such_file", { lv: "Tādas datnes nav.", en: "There is no such file." });
	if (row.state === "waiting") return row;
	throw new Conflict("file_decided", {
		lv: "Par šo datni jau ir izlemts.",
		en: "This file has been decided on already.",
	});
}
