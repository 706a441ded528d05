// What the trail is asked for, as it stands in the address.
import { z } from "zod";
import type { AuditFilter } from "#kernel/audit-queries.ts";
import { isDay } from "#kernel/clock.ts";
import { Invalid } from "#kernel/errors.ts";
import { auditWords, viaWords } from "./words.ts";

export const filterNames = ["from", "until", "actor", "operation", "via", "subject"] as const;
export type Asked = Partial<Record<(typeof filterNames)[number], string>>;

export function askedOf(query: (name: string) => string | undefined): Asked {
	const given = filterNames.map((name) => [name, query(name)?.trim().slice(0, 200)] as const);
	return Object.fromEntries(given.filter(([, value]) => value));
}

/** @throws Invalid, at the field, for a day that is none; what cannot be anybody or anything finds nothing */
export function filterOf(asked: Asked, before?: string): AuditFilter {
	for (const name of ["from", "until"] as const) {
		const day = asked[name];
		if (day !== undefined && !isDay(day)) throw impossibleDay(name);
	}
	const { from, until, operation, subject } = asked;
	return {
		...{ from, until, operation, subjectId: subject },
		via: asked.via && asked.via in viaWords.lv ? asked.via : undefined,
		actor: actorOf(asked.actor),
		before: z.uuid().safeParse(before).data,
	};
}

/** Nobody has this id. */
const nobody = "00000000-0000-0000-0000-000000000000";

function actorOf(asked: string | undefined): string | undefined {
	if (asked === undefined || asked === "system" || asked === "anyone") return asked;
	return z.uuid().safeParse(asked).data ?? nobody;
}

function impossibleDay(field: string): Invalid {
	const said = { lv: auditWords.lv.impossibleDay, en: auditWords.en.impossibleDay };
	return new Invalid("impossible_day", said, { [field]: said });
}
