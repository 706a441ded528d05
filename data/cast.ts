// People of the demonstration. All are invented and say so in their names; one stands for each role.
import type { CastData } from "./types.ts";

export const cast = [
	{
		key: "plan-coordinator",
		name: "Anna Paraudziņa (demonstrācija)",
		post: { lv: "Plāna koordinatore Valsts kancelejā", en: "Plan coordinator in the State Chancellery" },
		role: "plan-coordinator",
		institution: "VK",
	},
	{
		key: "ministry-contact-fm",
		name: "Bruno Izmēģinājums (demonstrācija)",
		post: { lv: "Finanšu ministrijas kontaktpersona", en: "Contact of the Ministry of Finance" },
		role: "ministry-contact",
		institution: "FM",
	},
	{
		key: "ministry-contact-lm",
		name: "Cilda Paraugliete (demonstrācija)",
		post: { lv: "Labklājības ministrijas kontaktpersona", en: "Contact of the Ministry of Welfare" },
		role: "ministry-contact",
		institution: "LM",
	},
	{
		key: "institution-head-lm",
		name: "Dainis Piemērs (demonstrācija)",
		post: { lv: "Labklājības ministrijas vadītājs", en: "Head of the Ministry of Welfare" },
		role: "institution-head",
		institution: "LM",
	},
	{
		key: "institution-head-vk",
		name: "Harijs Vērtētājs (demonstrācija)",
		post: { lv: "Valsts kancelejas vadītājs", en: "Head of the State Chancellery" },
		role: "institution-head",
		institution: "VK",
	},
	{
		key: "auditor",
		name: "Elga Pārbaude (demonstrācija)",
		post: { lv: "Auditore", en: "Auditor" },
		role: "auditor",
	},
	{
		key: "system-admin",
		name: "Fēlikss Sistēmiņš (demonstrācija)",
		post: { lv: "Sistēmas administrators", en: "System administrator" },
		role: "system-admin",
	},
	{
		key: "visitor",
		name: "Gita Viesīte (demonstrācija)",
		post: { lv: "Apmeklētāja bez lomas", en: "Visitor without a role" },
		role: null,
	},
] satisfies CastData[];
