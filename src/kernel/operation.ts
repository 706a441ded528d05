// An act has one door. A page, the API, the command line and the import all run the same operation, and none of
// its steps can be left out: role → input → transaction { run → audit line → search index } → commit.
import type { z } from "zod";
import { type Actor, hasRole, type Role, system, type Via } from "./access.ts";
import { type AuditEntry, writeAuditLine } from "./audit.ts";
import type { Clock, Day } from "./clock.ts";
import { dayOf } from "./clock.ts";
import { type Db, hasWritten, type Tx } from "./database.ts";
import { type FieldErrors, Invalid, Refused } from "./errors.ts";
import { type Publication, writePublications } from "./publication/publish.ts";
import type { SearchSources } from "./search/document.ts";
import { keepIndex } from "./search/keeping.ts";
import { invalidFields, invalidFrom, wellShaped } from "./validation.ts";

/**
 * Who may try: any of these roles (in whatever scope: the row is asked in access.ts), whoever is signed in as a person,
 * the system alone, or anyone.
 */
export type Allow = readonly Role[] | "person" | "system" | "anyone";

export type Operation<Input extends z.ZodType, Output> = {
	/** `module.verbThing`, the name in the audit trail and the access table. */
	readonly name: string;
	readonly allow: Allow;
	/**
	 * Whether outsiders may see something else afterwards. If so, each run that changes anything says by `act.publish` what
	 * they see now, or that it is nothing. What it calls speaks for itself.
	 */
	readonly publishes: boolean;
	readonly input: Input;
	/**
	 * What is wrong with the fields against what is kept: asked when another field is misshapen, so that whoever fills in a
	 * form hears everything at once. `input` holds the fields that are in shape. It writes nothing.
	 */
	faults?(act: Pick<Act, "tx" | "today">, input: Partial<z.output<Input>>): Promise<FieldErrors>;
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
	readonly search: SearchSources;
	/** Says what was changed. An operation that writes without saying so is rolled back. */
	audit(entry: AuditEntry): Promise<void>;
	/** Says what outsiders see now, or that they see nothing else than before: the thing that was changed is not public. */
	publish(told: Publication | "nothing"): void;
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
	/** How what an act changes is found again: its audit lines' subjects say which documents are made anew. */
	search: SearchSources;
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
	const parsed = await parseWhole(occasion, op, input);
	return occasion.db.transaction(async (tx) => {
		const said: Said = { subjects: [], publications: [] };
		const output = await runIn(tx, occasion, op, said, parsed);
		if (said.subjects.length === 0 && (await hasWritten(tx))) throw new Error(`${op.name} wrote without an audit line`);
		await keepIndex(tx, occasion.search, said.subjects, dayOf(occasion.clock.now()));
		await occasion.alongside?.(tx);
		await writePublications(tx, said.publications, occasion.clock.now());
		return output;
	});
}

/** Carries out of a transaction what was seen in it, and takes the transaction back. */
class Seen<T> extends Error {
	readonly what: T;
	constructor(what: T) {
		super("rehearsed");
		this.what = what;
	}
}

/**
 * Runs an operation to its end, looks at what would then be so, and takes everything back.
 * @throws what the operation throws
 */
export async function rehearse<Input extends z.ZodType, Output, T>(
	occasion: Occasion,
	op: Operation<Input, Output>,
	input: z.input<Input>,
	look: (tx: Tx) => Promise<T>,
): Promise<T> {
	const alongside = async (tx: Tx) => {
		throw new Seen(await look(tx));
	};
	try {
		await perform({ ...occasion, alongside }, op, input);
	} catch (error) {
		if (error instanceof Seen) return error.what;
		throw error;
	}
	throw new Error(`${op.name} was rehearsed and not taken back`);
}

/** What the whole act has said so far, with all that it called. */
type Said = { subjects: AuditEntry["subject"][]; publications: Publication[] };

async function runIn<Input extends z.ZodType, Output>(
	tx: Tx,
	occasion: Occasion,
	op: Operation<Input, Output>,
	said: Said,
	input: z.output<Input>,
): Promise<Output> {
	const own = { changed: false, published: false };
	const output = await op.run(actIn(tx, occasion, op, said, own), input);
	if (op.publishes && own.changed && !own.published) {
		throw new Error(`${op.name} changed something without saying what of it is public`);
	}
	return output;
}

function actIn(
	tx: Tx,
	occasion: Occasion,
	op: AnyOperation,
	said: Said,
	own: { changed: boolean; published: boolean },
): Act {
	const at = occasion.clock.now();
	const { actor, via, requestId } = occasion;
	return {
		tx,
		actor,
		at,
		today: dayOf(at),
		search: occasion.search,
		async audit(entry) {
			said.subjects.push(entry.subject);
			own.changed = true;
			await writeAuditLine(tx, { actor, via, requestId, operation: op.name, at }, entry);
		},
		publish(told) {
			if (!op.publishes) throw new Error(`${op.name} publishes, but does not declare it`);
			own.published = true;
			if (told !== "nothing") said.publications.push(told);
		},
		async call(called, input) {
			// The token's scopes were asked at the door; what an act calls is a part of it.
			const { scopes: _, ...whole } = actor;
			requireRole(whole, called);
			return runIn(tx, occasion, called, said, parseInput(called, input));
		},
		async follow(called, input) {
			return runIn(tx, { ...occasion, actor: system }, called, said, parseInput(called, input));
		},
	};
}

function parseInput<Input extends z.ZodType, Output>(op: Operation<Input, Output>, input: unknown): z.output<Input> {
	const parsed = op.input.safeParse(input, { reportInput: true });
	if (!parsed.success) throw invalidFrom(parsed.error);
	return parsed.data;
}

async function parseWhole<Input extends z.ZodType, Output>(
	occasion: Occasion,
	op: Operation<Input, Output>,
	input: unknown,
): Promise<z.output<Input>> {
	try {
		return parseInput(op, input);
	} catch (error) {
		if (!(error instanceof Invalid) || !op.faults) throw error;
		const today = dayOf(occasion.clock.now());
		const inShape = wellShaped(op.input, input) as Partial<z.output<Input>>;
		const more = await occasion.db.transaction(async (tx) => op.faults?.({ tx, today }, inShape));
		throw invalidFields({ ...more, ...error.fields });
	}
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
	if (!isInScope(actor, op)) {
		throw new Refused("scope_not_allowed", {
			lv: "Šis piekļuves marķieris šo darbību neaptver.",
			en: "This token's scopes do not cover this.",
		});
	}
	throw new Refused("role_not_allowed", {
		lv: "Jūsu lomai šī darbība nav atļauta.",
		en: "Your role is not allowed to do this.",
	});
}

/** Whether the role lets this person try at all; used to refuse and to hide buttons. */
export function mayTry(actor: Actor, op: AnyOperation): boolean {
	if (actor.kind === "system" || op.allow === "anyone") return true;
	if (op.allow === "person") return actor.kind === "person";
	if (!isInScope(actor, op)) return false;
	return op.allow !== "system" && hasRole(actor, ...op.allow);
}

/** A token may be limited to parts of the system: `planning` covers every `planning.…`. */
function isInScope(actor: Actor, op: AnyOperation): boolean {
	return actor.scopes === undefined || actor.scopes.includes(op.name.split(".")[0] ?? "");
}
