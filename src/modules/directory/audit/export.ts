// The trail as a file: as CSV for a spreadsheet, as JSON with everything that stands in it.
import type { AuditLine } from "#kernel/audit-queries.ts";
import { writeCsv } from "#kernel/csv.ts";
import type { Lang } from "#kernel/words.ts";
import { auditWords, operationName, viaName } from "./words.ts";

export function linesAsCsv(lines: readonly AuditLine[], names: ReadonlyMap<string, string>, lang: Lang): string {
	const words = auditWords[lang];
	const heads = [words.when, words.who, words.roles, words.via, words.what, words.operation, words.kind];
	return writeCsv([
		[...heads, words.subject, words.before, words.after, words.request, words.line],
		...lines.map((line) => [
			line.at.toISOString(),
			line.actorId ? (names.get(line.actorId) ?? line.actorId) : line.actorKind,
			line.actingAs.join(", "),
			viaName(line.via, lang),
			operationName(line.operation, lang),
			line.operation,
			line.subjectKind,
			line.subjectId,
			line.before === null ? "" : JSON.stringify(line.before),
			line.after === null ? "" : JSON.stringify(line.after),
			line.requestId,
			line.id,
		]),
	]);
}

/** Names as in the API; people by their ids, as the trail has them. */
export function linesAsJson(lines: readonly AuditLine[]): string {
	const items = lines.map((line) => ({
		id: line.id,
		at: line.at.toISOString(),
		actor: { kind: line.actorKind, id: line.actorId, acting_as: line.actingAs },
		via: line.via,
		request_id: line.requestId,
		operation: line.operation,
		subject: { kind: line.subjectKind, id: line.subjectId },
		before: line.before,
		after: line.after,
	}));
	return `${JSON.stringify({ items, total: items.length }, null, 1)}\n`;
}
