import type { SavedList } from "../saved-views/lists.ts";
import { fitting, isFiltered, readListing } from "./listing.ts";
import { listInstitutions } from "./queries.ts";

export const institutionList: SavedList = {
	code: "directory.institutions",
	name: { lv: "Iestāžu reģistrs", en: "Register of institutions" },
	fits: (path) => path === "/iestades",
	keys: ["skats", "q", "veids", "resors"],
	async show(db, { query }, { asOf }) {
		const all = await listInstitutions(db, asOf);
		const codes = new Map(all.map((row) => [row.id, row.code]));
		const asked = readListing(query);
		const rows = isFiltered(asked) ? fitting(all, asked, asOf, "lv") : all;
		return rows.map(({ code, name, kind, parentId, validTo }) => ({
			key: code,
			says: [name.lv, kind, codes.get(parentId ?? ""), validTo].join("\n"),
		}));
	},
};
