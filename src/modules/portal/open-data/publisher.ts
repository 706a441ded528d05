// Who answers for the data.

import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import type { Publisher } from "./catalogue.ts";
import { byCode } from "./source.ts";

/** The government centre of the installation: that which is there on the day. */
export async function findPublisher(db: Db, day: Day): Promise<Publisher> {
	const there = (await listInstitutions(db, day)).filter(
		(one) => (one.validFrom === null || one.validFrom <= day) && (one.validTo === null || one.validTo > day),
	);
	const centres = there.filter((one) => one.kind === "government_centre" && one.parentId === null).sort(byCode);
	const one = centres[0] ?? there.sort(byCode)[0];
	if (!one) throw new Error("no institution is there to publish");
	const office = await findPostOffice(db);
	return { path: `/iestades/${encodeURIComponent(one.code)}`, code: one.code, name: one.name, email: office?.from };
}
