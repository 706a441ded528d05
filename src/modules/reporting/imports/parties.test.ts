import { expect, it } from "vitest";
import type { Told } from "./compare.ts";
import { namesIn, withKnownParties } from "./parties.ts";

const names = namesIn([
	{ code: "VK", name: { lv: "Valsts kanceleja" } },
	{ code: "FM", name: { lv: "Finanšu ministrija" } },
	{ code: "VM", name: { lv: "Veselības ministrija" } },
	{ code: "IZM", name: { lv: "Izglītības un zinātnes ministrija" } },
	{ code: "KZSM", name: { lv: "Kultūras, zinātnes un sporta ministrija" } },
]);
const partiesOf = (name: string) => {
	const party = { role: "responsible" as const, kind: "name" as const, code: name, name, note: null };
	const told: Told = { measure: "1.1", n: 1, title: "", status: null, narrative: "", deadlines: [], parties: [party] };
	return withKnownParties(told, names).parties.map(({ kind, code }) => (kind === "institution" ? code : `“${code}”`));
};

it.each([
	["Veselības ministrija", ["VM"]],
	["FM un Veselības ministrija", ["FM", "VM"]],
	["VK, FM un Veselības ministrija", ["VK", "FM", "VM"]],
	["Izglītības un zinātnes ministrija", ["IZM"]],
	["FM un Izglītības un zinātnes ministrija", ["FM", "IZM"]],
	["Kultūras, zinātnes un sporta ministrija un valsts kanceleja", ["KZSM", "VK"]],
	["Sporta un tūrisma ministrija", ["“Sporta un tūrisma ministrija”"]],
	["FM un Nezināmā iestāde", ["“FM un Nezināmā iestāde”"]],
])("%s names %j", (name, codes) => {
	expect(partiesOf(name)).toEqual(codes);
});

it("a name of very many conjunctions is left as it is, at once", () => {
	const long = Array.from({ length: 200 }, () => "FM").join(" un ");
	expect(partiesOf(long)).toEqual([`“${long}”`]);
});
