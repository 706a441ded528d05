// People of the demonstration. All are invented and say so in their names; one stands for each role.
import type { CastData } from "./types.ts";

export const cast = [
	{
		key: "plan-coordinator",
		name: "Anna Paraudziņa (demonstrācija)",
		email: "plan-coordinator@vieda.example.invalid",
		post: { lv: "Plāna koordinatore Valsts kancelejā", en: "Plan coordinator in the State Chancellery" },
		role: "plan-coordinator",
		institution: "VK",
	},
	{
		key: "ministry-contact-fm",
		name: "Bruno Izmēģinājums (demonstrācija)",
		email: "ministry-contact-fm@vieda.example.invalid",
		post: { lv: "Finanšu ministrijas kontaktpersona", en: "Contact of the Ministry of Finance" },
		role: "ministry-contact",
		institution: "FM",
	},
	{
		key: "ministry-contact-lm",
		name: "Cilda Paraugliete (demonstrācija)",
		email: "ministry-contact-lm@vieda.example.invalid",
		post: { lv: "Labklājības ministrijas kontaktpersona", en: "Contact of the Ministry of Welfare" },
		role: "ministry-contact",
		institution: "LM",
	},
	{
		key: "institution-head-lm",
		name: "Dainis Piemērs (demonstrācija)",
		email: "institution-head-lm@vieda.example.invalid",
		post: { lv: "Labklājības ministrijas vadītājs", en: "Head of the Ministry of Welfare" },
		role: "institution-head",
		institution: "LM",
	},
	{
		key: "institution-head-vk",
		name: "Harijs Vērtētājs (demonstrācija)",
		email: "institution-head-vk@vieda.example.invalid",
		post: { lv: "Valsts kancelejas vadītājs", en: "Head of the State Chancellery" },
		role: "institution-head",
		institution: "VK",
	},
	{
		key: "auditor",
		name: "Elga Pārbaude (demonstrācija)",
		email: "auditor@vieda.example.invalid",
		post: { lv: "Auditore", en: "Auditor" },
		role: "auditor",
	},
	{
		key: "system-admin",
		name: "Fēlikss Sistēmiņš (demonstrācija)",
		email: "system-admin@vieda.example.invalid",
		post: { lv: "Sistēmas administrators", en: "System administrator" },
		role: "system-admin",
	},
	{
		key: "visitor",
		name: "Gita Viesīte (demonstrācija)",
		email: "visitor@vieda.example.invalid",
		post: { lv: "Apmeklētāja bez lomas", en: "Visitor without a role" },
		role: null,
	},
] satisfies CastData[];
