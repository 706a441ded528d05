// The four kinds of error. Everything that refuses throws one of these; everything else is a fault (500).
import type { Text } from "./words.ts";

export type FieldErrors = Record<string, Text>;

/** A page by its Latvian path, and what the link to it says. */
export type Next = { said: Text; path: string };

abstract class Refusal extends Error {
	abstract readonly status: 422 | 401 | 403 | 404 | 409 | 429;
	/** A stable machine name, for problem documents and tests. */
	readonly code: string;
	readonly said: Text;
	/** Where to go on from here. */
	readonly next?: Next | undefined;
	constructor(code: string, said: Text, next?: Next) {
		super(code);
		this.code = code;
		this.said = said;
		this.next = next;
	}
}

/** The input is wrong; `fields` says what and where. 422. */
export class Invalid extends Refusal {
	readonly status = 422;
	readonly fields: FieldErrors;
	constructor(code: string, said: Text, fields: FieldErrors = {}) {
		super(code, said);
		this.fields = fields;
	}
}

/** This person may not do this. 403; 401 while nobody is signed in; 404 where even the existence is secret. */
export class Refused extends Refusal {
	readonly status: 401 | 403 | 404;
	constructor(code: string, said: Text, status: 401 | 403 | 404 = 403) {
		super(code, said);
		this.status = status;
	}
}

/** There is no such thing. */
export class Missing extends Refusal {
	readonly status = 404;
}

/** The thing is not (or no longer) in the state in which this can be done. 409. */
export class Conflict extends Refusal {
	readonly status = 409;
}

/** This was tried too often lately. 429. */
export class TooOften extends Refusal {
	readonly status = 429;
	/** After how long it may be tried again. */
	readonly seconds: number;
	constructor(seconds: number) {
		const minutes = Math.max(1, Math.ceil(seconds / 60));
		super("too_often", {
			lv: `Pārāk daudz mēģinājumu. Mēģiniet vēlreiz pēc ${minutes} min.`,
			en: `Too many attempts. Try again in ${minutes} min.`,
		});
		this.seconds = seconds;
	}
}

export type Problem = Invalid | Refused | Missing | Conflict | TooOften;

export function isProblem(error: unknown): error is Problem {
	return error instanceof Refusal;
}
