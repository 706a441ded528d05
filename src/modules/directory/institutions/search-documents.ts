// How institutions are found: by code, by every name they had, by their units. Those that were merged lead to their
// successors, and successors to what names those that were merged into them: see kernel/search/resolved.ts.
import type { SearchDocument, SearchSource } from "#kernel/search/document.ts";
import { byInstitution, isThere } from "./past.ts";
import { institutionPath } from "./paths.ts";
import { listInstitutions, listNames, listUnits } from "./queries.ts";

const everyone = "institution/";

export const institutionDocuments: SearchSource = {
	kinds: ["institution"],
	scopes([kind, id]) {
		if (kind === "institution") return [`${everyone}${id}/`];
		return kind === "register" || kind === "institution-upload" ? [everyone] : [];
	},
	async make(db, scope, today) {
		const all = await listInstitutions(db, today);
		const [, only] = scope.split("/");
		const wanted = only ? all.filter((one) => one.code === only) : all;
		const codes = new Map(all.map((one) => [one.id, one.code]));
		const names = byInstitution(await listNames(db));
		const units = byInstitution(await listUnits(db));
		return wanted.map((one): SearchDocument => {
			const called = (names.get(one.id) ?? []).filter(hasBegun(today));
			const successor = codes.get(one.successorId ?? "");
			const own = (units.get(one.id) ?? []).filter((unit) => isThere(unit, today));
			return {
				kind: "institution",
				code: one.code,
				audience: "public",
				scope: `${everyone}${one.code}/`,
				path: institutionPath(one.code),
				title: one.name,
				codes: [one.code],
				names: called.map((row) => row.name),
				lead: one.note,
				body: own.flatMap((unit) => [unit.name, ...(unit.name.lv === unit.code ? [] : [{ lv: unit.code }])]),
				detail: one.kind,
				institutions: successor === undefined ? [one.code] : [one.code, successor],
			};
		});
	},
};

const hasBegun = (today: string) => (row: { validFrom: string | null }) =>
	row.validFrom === null || row.validFrom <= today;
