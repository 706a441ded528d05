import type { Day } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { type Format, type Written, writeDocument } from "../documents/write.ts";

type WantedReport = { plan: string; asOf: Day; format: Format; lang: Lang; nonce?: string };

/** The progress report as a file. The same data give the same bytes. @throws Missing when there is no such plan. */
export function writeReport(deps: Pick<Deps, "db">, { plan, ...wanted }: WantedReport): Promise<Written> {
	return writeDocument(deps, { kind: "progress", subject: plan, ...wanted });
}
