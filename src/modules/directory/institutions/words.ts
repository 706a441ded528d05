import { defineWords } from "#kernel/words.ts";

export const institutionWords = defineWords({
	title: { lv: "Iestādes", en: "Institutions" },
	lead: {
		lv: "Iestāžu reģistrs: kas par ko atbild, kas kam pakļauts, kas ar ko apvienots.",
		en: "The register of institutions: who answers for what, who is under whom, who was merged with whom.",
	},
	code: { lv: "Apzīmējums", en: "Code" },
	name: { lv: "Nosaukums", en: "Name" },
	kind: { lv: "Veids", en: "Kind" },
	parent: { lv: "Resors", en: "Under" },
	below: { lv: "Padotībā", en: "Subordinate institutions" },
	successor: { lv: "Pārņēmēja", en: "Successor" },
	predecessors: { lv: "Pievienotās iestādes", en: "Merged into it" },
	validFrom: { lv: "Darbojas no", en: "Since" },
	validTo: { lv: "Darbojās līdz", en: "Until" },
	groups: { lv: "Iestāžu grupas", en: "Groups of institutions" },
});

export const institutionKindWords = defineWords({
	government_centre: { lv: "valdības centrs", en: "government centre" },
	ministry: { lv: "ministrija", en: "ministry" },
	subordinate: { lv: "padotības iestāde", en: "subordinate institution" },
	municipality: { lv: "pašvaldība", en: "municipality" },
	planning_region: { lv: "plānošanas reģions", en: "planning region" },
	university: { lv: "augstskola", en: "university" },
	court: { lv: "tiesa", en: "court" },
	independent: { lv: "neatkarīga iestāde", en: "independent body" },
	ngo: { lv: "nevalstiska organizācija", en: "non-governmental organisation" },
	business: { lv: "uzņēmums", en: "business" },
	international: { lv: "starptautiska organizācija", en: "international organisation" },
});
