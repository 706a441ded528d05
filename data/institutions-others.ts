// Bodies other than the government centre and the ministries: subordinate, independent, local, and partners.
import type { InstitutionData } from "./types.ts";

const subordinate = [
	{ code: "VKase", name: { lv: "Valsts kase", en: "The Treasury" }, kind: "subordinate", parent: "FM" },
	{
		code: "VPC",
		name: { lv: "Valsts pārvaldes vienotais pakalpojumu centrs", en: "Shared Service Centre of State Administration" },
		kind: "subordinate",
		parent: "VKase",
		note: {
			lv: "Nav atsevišķa iestāde: grāmatvedības un personāla lietvedības daļu nodrošina Valsts kase.",
			en: "Not a body of its own: the Treasury runs its accounting and personnel records.",
		},
	},
	{
		code: "IUB",
		name: { lv: "Iepirkumu uzraudzības birojs", en: "Procurement Monitoring Bureau" },
		kind: "subordinate",
		parent: "FM",
	},
	{
		code: "CFLA",
		name: { lv: "Centrālā finanšu un līgumu aģentūra", en: "Central Finance and Contracting Agency" },
		kind: "subordinate",
		parent: "FM",
	},
	{
		code: "VID",
		name: { lv: "Valsts ieņēmumu dienests", en: "State Revenue Service" },
		kind: "subordinate",
		parent: "FM",
	},
	{
		code: "NVA",
		name: { lv: "Nodarbinātības valsts aģentūra", en: "State Employment Agency" },
		kind: "subordinate",
		parent: "LM",
	},
	{
		code: "BAC",
		name: { lv: "Bērnu aizsardzības centrs", en: "Child Protection Centre" },
		kind: "subordinate",
		parent: "LM",
	},
	{
		code: "VDEĀVK",
		name: {
			lv: "Veselības un darbspēju ekspertīzes ārstu valsts komisija",
			en: "State Medical Commission for Health and Work Capacity",
		},
		kind: "subordinate",
		parent: "LM",
		note: {
			lv: "Modernizācijas plāna ziņojumā minēta kā Valsts darbspējas ekspertīzes ārstu valsts komisija.",
			en: "The report on the modernisation plan prints the name in another form.",
		},
	},
	{
		code: "LIAA",
		name: { lv: "Latvijas Investīciju un attīstības aģentūra", en: "Investment and Development Agency of Latvia" },
		kind: "subordinate",
		parent: "EM",
	},
	{
		code: "VIAA",
		name: { lv: "Valsts izglītības attīstības aģentūra", en: "State Education Development Agency" },
		kind: "subordinate",
		parent: "IZM",
	},
	{
		code: "VDAA",
		name: { lv: "Valsts digitālās attīstības aģentūra", en: "State Digital Development Agency" },
		kind: "subordinate",
		parent: "VARAM",
	},
	{
		code: "LNA",
		name: { lv: "Latvijas Nacionālais arhīvs", en: "National Archives of Latvia" },
		kind: "subordinate",
		parent: "KM",
	},
	{
		code: "IDB",
		name: { lv: "Iekšējās drošības birojs", en: "Internal Security Bureau" },
		kind: "subordinate",
		parent: "IeM",
	},
	{
		code: "LAB",
		name: { lv: "Latvijas Antidopinga birojs", en: "Anti-Doping Bureau of Latvia" },
		kind: "subordinate",
		parent: "VM",
	},
	{
		code: "UR",
		name: { lv: "Latvijas Republikas Uzņēmumu reģistrs", en: "Register of Enterprises" },
		kind: "subordinate",
		parent: "TM",
	},
	{
		code: "TiesA",
		name: { lv: "Tiesu administrācija", en: "Court Administration" },
		kind: "subordinate",
		parent: "TM",
	},
	{ code: "TAk", name: { lv: "Tieslietu akadēmija", en: "Academy of Justice" }, kind: "subordinate", parent: "TM" },
	{ code: "VZD", name: { lv: "Valsts zemes dienests", en: "State Land Service" }, kind: "subordinate", parent: "TM" },
] satisfies InstitutionData[];

const independent = [
	{
		code: "KNAB",
		name: { lv: "Korupcijas novēršanas un apkarošanas birojs", en: "Corruption Prevention and Combating Bureau" },
		kind: "independent",
	},
	{
		code: "SAD",
		name: { lv: "Saeimas analītiskais dienests", en: "Analytical Service of the Saeima" },
		kind: "independent",
	},
	{ code: "LRVK", name: { lv: "Valsts kontrole", en: "State Audit Office" }, kind: "independent" },
	{ code: "DVI", name: { lv: "Datu valsts inspekcija", en: "Data State Inspectorate" }, kind: "independent" },
	{
		code: "SEPLP",
		name: { lv: "Sabiedrisko elektronisko plašsaziņas līdzekļu padome", en: "Public Electronic Mass Media Council" },
		kind: "independent",
	},
	{
		code: "NEPLP",
		name: { lv: "Nacionālā elektronisko plašsaziņas līdzekļu padome", en: "National Electronic Mass Media Council" },
		kind: "independent",
	},
] satisfies InstitutionData[];

const partners = [
	{
		code: "VNĪ",
		name: { lv: "Valsts nekustamie īpašumi", en: "State Real Estate" },
		kind: "business",
		parent: "FM",
		note: { lv: "Valsts akciju sabiedrība.", en: "A state joint-stock company." },
	},
	{ code: "LU", name: { lv: "Latvijas Universitāte", en: "University of Latvia" }, kind: "university" },
	{ code: "RTU", name: { lv: "Rīgas Tehniskā universitāte", en: "Riga Technical University" }, kind: "university" },
	{ code: "Rīga", name: { lv: "Rīgas valstspilsētas pašvaldība", en: "Riga City" }, kind: "municipality" },
	{ code: "Liepāja", name: { lv: "Liepājas valstspilsētas pašvaldība", en: "Liepāja City" }, kind: "municipality" },
	{ code: "Cēsis", name: { lv: "Cēsu novada pašvaldība", en: "Cēsis Municipality" }, kind: "municipality" },
	{ code: "Sigulda", name: { lv: "Siguldas novada pašvaldība", en: "Sigulda Municipality" }, kind: "municipality" },
	{ code: "Tukums", name: { lv: "Tukuma novada pašvaldība", en: "Tukums Municipality" }, kind: "municipality" },
	{
		code: "LPS",
		name: { lv: "Latvijas Pašvaldību savienība", en: "Latvian Association of Local and Regional Governments" },
		kind: "ngo",
	},
	{
		code: "OECD",
		name: {
			lv: "Ekonomiskās sadarbības un attīstības organizācija",
			en: "Organisation for Economic Co-operation and Development",
		},
		kind: "international",
	},
	{ code: "EK", name: { lv: "Eiropas Komisija", en: "European Commission" }, kind: "international" },
] satisfies InstitutionData[];

export const others: InstitutionData[] = [...subordinate, ...independent, ...partners];
