// vieda check: what can be known to be whole, and what is not.
import { checkAuditChain, sealAuditLines } from "#kernel/audit-seal.ts";
import { checkSnapshots, sealSnapshots } from "#kernel/audit-snapshots.ts";
import { checkFiles, checkReferences } from "#kernel/check.ts";
import type { Deps } from "#kernel/web.ts";
import { snapshots } from "./snapshots.ts";

/** Seals what is not sealed yet, if the chain is whole up to there. Each finding, and each thing found whole, is a line. */
export async function checkInstallation({ db, clock }: Pick<Deps, "db" | "clock">): Promise<{
	said: string[];
	broken: string[];
}> {
	const chain = await checkAuditChain(db);
	const inChain = chain.broken.map(
		({ place, lineId, what }) => `audit trail broken at place ${place} (line ${lineId}): ${what}`,
	);
	const kept = await checkSnapshots(db, snapshots);
	const files = await checkFiles(db);
	const references = await checkReferences(db);
	const broken = [...inChain, ...kept.broken, ...files.broken, ...references.broken];
	if (inChain.length > 0) return { said: [], broken };
	const fresh = await sealEverything({ db, clock });
	const said = [
		`audit trail whole: ${chain.sealed} lines sealed before, ${fresh} sealed now`,
		...(kept.broken.length > 0 ? [] : [`snapshots whole: ${kept.count}`]),
		...(files.broken.length > 0 ? [] : [`files whole: ${files.count}`]),
		...(references.broken.length > 0 ? [] : [`references whole: ${references.count} kinds`]),
	];
	return { said, broken };
}

/** Snapshots first: the trail is told of them, and then sealed. @returns how many lines were sealed */
export async function sealEverything({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
	await sealSnapshots(db, snapshots, clock.now());
	return sealAuditLines(db);
}
