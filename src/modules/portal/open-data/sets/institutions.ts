// Institutions over time: all that there ever were, as they are called and placed on the day; and each name's time.
import { institutionKinds, listNames } from "#modules/directory/index.ts";
import { cells, maybe, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";

const since = {
	about: { lv: "Tukšs, ja sākums reģistrā nav norādīts.", en: "Empty where the register does not say." },
};
const until = {
	about: {
		lv: "Pirmā diena, kurā tas vairs nav spēkā; tukšs, ja ir spēkā.",
		en: "The first day on which it holds no more; empty while it holds.",
	},
};

export const institutions = dataSet({
	code: "institutions",
	title: { lv: "Iestādes", en: "Institutions" },
	about: {
		lv: "Iestāžu reģistrs, arī slēgtās un pievienotās iestādes: kas kam padots un kas ko pārņēmis.",
		en: "The register of institutions, closed and merged ones too: who is under whom and who took over whom.",
	},
	keywords: { lv: ["iestāde", "ministrija", "padotība"], en: ["institution", "ministry", "hierarchy"] },
	columns: {
		code: sure.code("Kods", "Code", {
			about: { lv: "Tas nemainās, arī ja iestādi pārdēvē.", en: "It stays when the institution is renamed." },
		}),
		...texts("name", "Nosaukums", "Name", {
			about: { lv: "Kā sauc prasītajā dienā.", en: "As it is called on the day asked for." },
		}),
		kind: oneOf(institutionKinds, "Veids", "Kind"),
		parent: maybe.code("Padota", "Under", { about: { lv: "Iestādes kods.", en: "The code of an institution." } }),
		valid_from: maybe.day("Darbojas no", "Since", since),
		valid_to: maybe.day("Vairs nedarbojas no", "Until", until),
		successor: maybe.code("Pārņēmēja", "Successor", {
			about: { lv: "Iestādes kods.", en: "The code of an institution." },
		}),
	},
	key: ["code"],
	covers: ["valid_from", "valid_to"],
	daily: true,
	frequency: "IRREG",
	async *rows(source) {
		const all = await source.institutions();
		const codes = new Map(all.map((one) => [one.id, one.code]));
		for (const one of all) {
			yield {
				code: one.code,
				...cells("name", one.name),
				kind: one.kind,
				parent: codes.get(one.parentId ?? "") ?? null,
				valid_from: one.validFrom,
				valid_to: one.validTo,
				successor: codes.get(one.successorId ?? "") ?? null,
			};
		}
	},
});

export const institutionNames = dataSet({
	code: "institution-names",
	title: { lv: "Iestāžu nosaukumi laikā", en: "Names of institutions over time" },
	about: {
		lv: "Visi nosaukumi, kādi iestādēm ir bijuši, ar laiku, kurā tie ir spēkā, un aktu, ar ko tie mainīti.",
		en: "Every name that institutions have had, with the time in which it holds and the act that changed it.",
	},
	keywords: { lv: ["iestāde", "nosaukums", "vēsture"], en: ["institution", "name", "history"] },
	columns: {
		institution: sure.code("Iestāde", "Institution"),
		number: sure.integer("Numurs", "Number", { about: { lv: "No vecākā.", en: "From the oldest." } }),
		...texts("name", "Nosaukums", "Name"),
		valid_from: maybe.day("Spēkā no", "From", since),
		valid_to: maybe.day("Vairs nav spēkā no", "Until", until),
		act: maybe.text("Akts", "Act"),
	},
	key: ["institution", "number"],
	foreign: [{ columns: ["institution"], set: "institutions", to: ["code"] }],
	covers: ["valid_from", "valid_to"],
	daily: false,
	frequency: "IRREG",
	async *rows(source) {
		const names = Map.groupBy(await listNames(source.db), (name) => name.institutionId);
		for (const one of await source.institutions()) {
			const own = names.get(one.id) ?? [];
			for (const [index, name] of own.entries()) {
				yield {
					institution: one.code,
					number: index + 1,
					...cells("name", name.name),
					valid_from: name.validFrom ?? one.validFrom,
					valid_to: own[index + 1]?.validFrom ?? one.validTo,
					act: name.act,
				};
			}
		}
	},
});
