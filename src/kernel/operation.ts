// An act has one door. A page, the API, the command line and the import all run the same operation, and none of
// its steps can be left out: role → input → transaction { run → audit line } → commit.
import type { z } from "zod";
import { type Actor, hasRole, type Role, system, type Via } from "./access.ts";
import { type AuditEntry, writeAuditLine } from "./audit.ts";
import type { Clock, Day } from "./clock.ts";
import { dayOf } from "./clock.ts";
import { type Db, hasWritten, type Tx } from "./database.ts";
import { Refused } from "./errors.ts";
import { invalidFrom } from "./validation.ts";

/** Who may try: any of these roles (in whatever scope: the row is asked in access.ts), the system alone, or anyone. */
export type Allow = readonly Role[] | "system" | "anyone";

export type Operation<Input extends z.ZodType, Output> = {
	/** `module.verbThing`, the name in the audit trail and the access table. */
	readonly name: string;
	readonly allow: Allow;
	readonly input: Input;
	run(act: Act, input: z.output<Input>): Promise<Output>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of operations of every shape has no narrower type
export type AnyOperation = Operation<any, any>;

/** What an operation works with. Everything it reads and writes goes through `tx`. */
export type Act = {
	readonly tx: Tx;
	readonly actor: Actor;
	readonly at: Date;
	readonly today: Day;
	/** Says what was changed. An operation that writes without saying so is rolled back. */
	audit(entry: AuditEntry): Promise<void>;
	/** Runs another operation inside this one: same transaction, same person, its own role check and audit line. */
	call<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>): Promise<Output>;
	/** Runs what follows by itself from this act: same transaction and request, signed by the system. */
	follow<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>): Promise<Output>;
};

/** Where an act happens: the database and the clock, the person, and the request that it came in by. */
export type Occasion = {
	db: Db;
	clock: Clock;
	actor: Actor;
	via: Via;
	requestId: string;
	/** What the kernel itself keeps in the act's transaction when the act is done: that the job is done which asked for it. */
	alongside?: (tx: Tx) => Promise<void>;
};

export function operation<Input extends z.ZodType, Output>(
	declared: Operation<Input, Output>,
): Operation<Input, Output> {
	return declared;
}

/**
 * Runs an operation for the occasion's person.
 * @throws Refused (role or row), Invalid (input), Conflict (state), Missing; anything else is a fault.
 */
export async function perform<Input extends z.ZodType, Output>(
	occasion: Occasion,
	op: Operation<Input, Output>,
	input: z.input<Input>,
): Promise<Output> {
	requireRole(occasion.actor, op);
	const parsed = parseInput(op, input);
	return occasion.db.transaction(async (tx) => {
		const said = { lines: 0 };
		const output = await op.run(actIn(tx, occasion, op.name, said), parsed);
		if (said.lines === 0 && (await hasWritten(tx))) throw new Error(`${op.name} wrote without an audit line`);
		await occasion.alongside?.(tx);
		return output;
	});
}

function actIn(tx: Tx, occasion: Occasion, operationName: string, said: { lines: number }): Act {
	const at = occasion.clock.now();
	const { actor, via, requestId } = occasion;
	return {
		tx,
		actor,
		at,
		today: dayOf(at),
		async audit(entry) {
			said.lines += 1;
			await writeAuditLine(tx, { actor, via, requestId, operation: operationName, at }, entry);
		},
		async call(op, input) {
			requireRole(actor, op);
			return op.run(actIn(tx, occasion, op.name, said), parseInput(op, input));
		},
		async follow(op, input) {
			return op.run(actIn(tx, { ...occasion, actor: system }, op.name, said), parseInput(op, input));
		},
	};
}

function parseInput<Input extends z.ZodType, Output>(op: Operation<Input, Output>, input: unknown): z.output<Input> {
	const parsed = op.input.safeParse(input, { reportInput: true });
	if (!parsed.success) throw invalidFrom(parsed.error);
	return parsed.data;
}

function requireRole(actor: Actor, op: AnyOperation): void {
	if (mayTry(actor, op)) return;
	if (actor.kind === "anyone") {
		throw new Refused(
			"sign_in_first",
			{ lv: "Lai to darītu, vispirms pieslēdzieties.", en: "Sign in first to do this." },
			401,
		);
	}
	throw new Refused("role_not_allowed", {
		lv: "Jūsu lomai šī darbība nav atļauta.",
		en: "Your role is not allowed to do this.",
	});
}

/** Whether the role lets this person try at all; used to refuse and to hide buttons. */
export function mayTry(actor: Actor, op: AnyOperation): boolean {
	if (actor.kind === "system" || op.allow === "anyone") return true;
	return op.allow !== "system" && hasRole(actor, ...op.allow);
}
