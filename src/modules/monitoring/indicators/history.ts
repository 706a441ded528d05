// The history of an indicator, read from its audit lines. What it does not know it still names.
import { z } from "zod";
import type { AuditLine } from "#kernel/audit-queries.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";

export type HistoryEntry = {
	at: Date;
	what:
		| { kind: "created" }
		| { kind: "recorded"; period: Period; value: number; reported: boolean }
		| { kind: "corrected"; period: Period; value: number; before: number; reported: boolean }
		| { kind: "target"; year: number; value: number; before: number | null }
		| { kind: "edited"; parts: string[] }
		| { kind: "state"; state: string; reason: Text | null }
		| { kind: "series"; source: Text; isNew: boolean }
		| { kind: "moved"; period: Period; to: Period; note: Text | null; name: Text | null }
		| { kind: "accepted"; period: Period; name: Text | null }
		| { kind: "withdrawn"; name: Text | null; period: Period; value: number | null; note: Text | null }
		/** Of a group: the page tells no value, it might be of a few people. */
		| { kind: "group"; period: Period; name: Text }
		| { kind: "breakdown"; dimension: string }
		| { kind: "computed"; period: Period; value: number; before: number | null }
		| { kind: "other"; operation: string };
	who: Who;
};

/** The name is there only for those who may see names; the institution stands for the public. */
export type Who = { name: string | null; institutions: string[]; system: boolean };

export type Known = {
	names: ReadonlyMap<string, string>;
	institutions: ReadonlyMap<string, string>;
	showNames: boolean;
};

export function historyOf(lines: readonly AuditLine[], known: Known): HistoryEntry[] {
	return lines.map((line) => ({ at: line.at, what: whatOf(line), who: whoOf(line, known) }));
}

const measured = z.object({ period: z.string(), value: z.number() });
const target = z.object({ target: z.object({ year: z.number(), value: z.number().nullable() }) });

function whatOf(line: AuditLine): HistoryEntry["what"] {
	if (line.operation === "monitoring.createIndicator") return { kind: "created" };
	if (line.operation === "monitoring.setTarget") return targetOf(line);
	const own = ownWhat(line);
	if (own) return own;
	const now = measured.safeParse(line.after);
	const period = now.success ? parsePeriod(now.data.period) : undefined;
	if (!now.success || !period) return { kind: "other", operation: line.operation };
	const before = measured.safeParse(line.before);
	if (line.operation === "monitoring.recomputeComposite" || line.operation === "monitoring.recomputeTotal") {
		return { kind: "computed", period, value: now.data.value, before: before.success ? before.data.value : null };
	}
	const said = { period, value: now.data.value, reported: line.operation === "monitoring.recordReportedValue" };
	return before.success ? { kind: "corrected", ...said, before: before.data.value } : { kind: "recorded", ...said };
}

const text = z.object({ lv: z.string(), en: z.string().optional() }) as z.ZodType<Text>;
const stateChange = z.object({ state: z.string(), reason: text.nullish() });
const seriesChange = z.object({ series: z.object({ source: text }) });
const breakdownChange = z.object({ breakdown: z.object({ dimension: z.string() }) });
const groupMeasured = z.object({ period: z.string(), group: z.object({ name: text }) });
const told = { period: z.string(), note: text.nullish(), group: z.object({ name: text }).optional() };
const withdrawal = z.object({ withdrawn: z.object(told) });
const move = z.object({ moved: z.object({ ...told, to: z.string() }) });
const acceptance = z.object({ accepted: z.object(told) });

function movedOrAccepted(line: AuditLine): HistoryEntry["what"] | undefined {
	const moved = move.safeParse(line.after);
	if (moved.success) {
		const { period, to, note, group } = moved.data.moved;
		const [from, until] = [parsePeriod(period), parsePeriod(to)];
		if (from && until) return { kind: "moved", period: from, to: until, note: note ?? null, name: group?.name ?? null };
	}
	const accepted = acceptance.safeParse(line.after);
	const period = accepted.success ? parsePeriod(accepted.data.accepted.period) : undefined;
	if (!accepted.success || !period) return undefined;
	return { kind: "accepted", period, name: accepted.data.accepted.group?.name ?? null };
}

/** Changes that say themselves what they are by what their line holds. */
function ownWhat(line: AuditLine): HistoryEntry["what"] | undefined {
	if (line.operation === "monitoring.editIndicator") return { kind: "edited", parts: Object.keys(line.after ?? {}) };
	const state = stateChange.safeParse(line.after);
	if (line.operation === "monitoring.changeIndicatorState" && state.success) {
		return { kind: "state", state: state.data.state, reason: state.data.reason ?? null };
	}
	const breakdown = breakdownChange.safeParse(line.after);
	if (breakdown.success) return { kind: "breakdown", dimension: breakdown.data.breakdown.dimension };
	const group = groupMeasured.safeParse(line.after);
	const ofGroup = group.success ? parsePeriod(group.data.period) : undefined;
	if (group.success && ofGroup) return { kind: "group", period: ofGroup, name: group.data.group.name };
	const series = seriesChange.safeParse(line.after);
	if (series.success) {
		return { kind: "series", source: series.data.series.source, isNew: line.operation === "monitoring.startSeries" };
	}
	const other = movedOrAccepted(line);
	if (other) return other;
	const taken = withdrawal.safeParse(line.after);
	const period = taken.success ? parsePeriod(taken.data.withdrawn.period) : undefined;
	if (!taken.success || !period) return undefined;
	const before = measured.safeParse(line.before);
	const name = taken.data.withdrawn.group?.name ?? null;
	return {
		kind: "withdrawn",
		period,
		name,
		value: before.success && !name ? before.data.value : null,
		note: taken.data.withdrawn.note ?? null,
	};
}

function targetOf(line: AuditLine): HistoryEntry["what"] {
	const now = target.safeParse(line.after);
	if (!now.success || now.data.target.value === null) return { kind: "other", operation: line.operation };
	const before = target.safeParse(line.before);
	const { year, value } = now.data.target;
	return { kind: "target", year, value, before: before.success ? before.data.target.value : null };
}

function whoOf(line: AuditLine, known: Known): Who {
	const ids = line.actingAs.flatMap((grant) => grant.split("@")[1] ?? []);
	const institutions = [...new Set(ids.flatMap((id) => known.institutions.get(id) ?? []))];
	const name = known.showNames && line.actorId ? (known.names.get(line.actorId) ?? null) : null;
	return { name, institutions, system: line.actorKind === "system" };
}
