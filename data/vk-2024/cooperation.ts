// Source: strategy of the State Chancellery (draft), annex 4: stakeholders, partners and formats of cooperation.
import type { ContextData } from "../types.ts";

export const stakeholders = [
	{
		code: "nodarbinatie",
		name: { lv: "Valsts pārvaldē nodarbinātie", en: "Staff of state administration" },
		needs: [
			{ lv: "Līderība civildienesta attīstībā", en: "Leadership in developing the civil service" },
			{ lv: "Darba un politikas koordinācija", en: "Coordination of work and policy" },
			{ lv: "Kompetenču un labās prakses centrs", en: "A centre of competence and good practice" },
		],
	},
	{
		code: "politiki",
		name: { lv: "Ministru kabinets un Saeima", en: "The Cabinet and the Saeima" },
		needs: [
			{ lv: "Profesionāls atbalsts darbam", en: "Professional support for their work" },
			{ lv: "Dati, analīze un ekspertīze", en: "Data, analysis and expertise" },
			{ lv: "Līderība snieguma uzlabošanā", en: "Leadership in better performance" },
			{ lv: "Pārvaldes darba kontrole", en: "Oversight of the administration" },
		],
	},
	{
		code: "organizacijas",
		name: { lv: "Interešu grupas, organizācijas un mediji", en: "Interest groups, organisations and media" },
		needs: [
			{ lv: "Jēgpilns dialogs", en: "A meaningful dialogue" },
			{ lv: "Līdzdalība", en: "Participation" },
			{ lv: "Atvērtība", en: "Openness" },
			{ lv: "Caurspīdīgums", en: "Transparency" },
			{ lv: "Godīgums", en: "Honesty" },
		],
	},
	{
		code: "sabiedriba",
		name: { lv: "Uzņēmumi un iedzīvotāji", en: "Businesses and residents" },
		needs: [
			{ lv: "Kvalitāte", en: "Quality" },
			{ lv: "Cilvēkam ērti pakalpojumi", en: "Services made for people" },
			{ lv: "Lēmumi pēc datiem", en: "Decisions by data" },
			{ lv: "Efektivitāte", en: "Efficiency" },
			{ lv: "Caurspīdīga darbība", en: "Transparent work" },
			{ lv: "Mazāks administratīvais slogs", en: "Less administrative burden" },
		],
	},
] satisfies ContextData["stakeholders"];

const primeMinister = { lv: "Ministru prezidents", en: "Prime Minister" };
const primeMinistersOffice = { lv: "Ministru prezidenta birojs", en: "Prime Minister's Office" };
const ministers = { lv: "Ministri un viņu biroji", en: "Ministers and their offices" };
const secretaries = { lv: "Valsts sekretāri", en: "State secretaries" };
const ministries = { lv: "Ministrijas un citas iestādes", en: "Ministries and other institutions" };
const saeima = { lv: "Saeima un tās komisijas", en: "The Saeima and its committees" };
const socialPartners = { lv: "Sociālie partneri", en: "Social partners" };
const international = { lv: "Starptautiskās organizācijas", en: "International organisations" };
const municipalities = { lv: "Pašvaldības", en: "Municipalities" };
const civilSociety = { lv: "Nevalstiskās organizācijas", en: "Non-governmental organisations" };
const media = { lv: "Plašsaziņas līdzekļi", en: "The media" };

const secretariesMeeting = { lv: "Valsts sekretāru sanāksme", en: "State Secretaries' meeting" };
const memorandum = { lv: "NVO un MK memoranda padome", en: "Council of the memorandum with NGOs" };
const policyCouncil = {
	lv: "Valsts pārvaldes politikas attīstības padome",
	en: "Council for public administration policy",
};
const openGovernment = {
	lv: "Atvērtās pārvaldības plāna uzraudzības padome",
	en: "Oversight council of the open government plan",
};
const communicationCouncil = {
	lv: "Valdības komunikācijas koordinācijas padome",
	en: "Government communication council",
};
const communicationGroup = {
	lv: "Valsts pārvaldes komunikācijas koordinācijas grupa",
	en: "Communication coordination group",
};

export const cooperation = [
	{
		area: {
			lv: "Ministru prezidenta un Ministru kabineta saskaņots darbs",
			en: "Coordinated work of Prime Minister and Cabinet",
		},
		partners: [primeMinister, primeMinistersOffice, ministers, secretaries, ministries, saeima],
		formats: [
			{ lv: "Nacionālā trīspusējās sadarbības padome", en: "National Tripartite Cooperation Council" },
			{ lv: "MK tematiskās komitejas", en: "Thematic committees of the Cabinet" },
			secretariesMeeting,
			memorandum,
		],
	},
	{
		area: { lv: "Valsts ilgtermiņa attīstības plānošana", en: "Long-term planning of the state's development" },
		partners: [
			primeMinister,
			primeMinistersOffice,
			ministries,
			{ lv: "Izglītības un pētniecības institūcijas", en: "Education and research bodies" },
			socialPartners,
			memorandum,
			{ lv: "Pilsoniskās sabiedrības organizācijas", en: "Civil society organisations" },
			international,
			municipalities,
			{ lv: "Saeimas Ilgtspējīgas attīstības komisija", en: "Sustainable Development Committee of the Saeima" },
			policyCouncil,
		],
		formats: [
			{ lv: "Ministru kabineta sēdes", en: "Sittings of the Cabinet" },
			secretariesMeeting,
			memorandum,
			{ lv: "Nacionālā attīstības padome", en: "National Development Council" },
			{ lv: "Tiesību aktu portāls", en: "Legal acts portal" },
			{ lv: "Attīstības dokumentu apspriešanas", en: "Discussions of development documents" },
		],
	},
	{
		area: {
			lv: "Pārvaldes, personāla, komunikācijas un kapitālsabiedrību politika",
			en: "Policy on administration, staff, communication, state companies",
		},
		partners: [
			primeMinister,
			primeMinistersOffice,
			ministers,
			ministries,
			saeima,
			secretaries,
			{ lv: "Valsts administrācijas skola", en: "School of Public Administration" },
			{ lv: "Komunikācijas speciālisti", en: "Communication specialists" },
			{ lv: "Personāla speciālisti", en: "Personnel specialists" },
			{ lv: "Augstākā līmeņa vadītāji", en: "Top managers" },
			international,
			socialPartners,
			{ lv: "Profesionālās organizācijas", en: "Professional organisations" },
			media,
		],
		formats: [
			policyCouncil,
			communicationCouncil,
			{ lv: "Valsts pārvaldes cilvēkresursu attīstības padome", en: "Council for human resources of administration" },
			{ lv: "Kapitālsabiedrību koordinācijas institūcijas padome", en: "Council on state-owned companies" },
			{ lv: "Informatīvās telpas drošības koordinācijas grupa", en: "Group on security of the information space" },
			communicationGroup,
			{ lv: "Mācīšanās plāna uzraudzības padome", en: "Oversight council of the learning plan" },
			openGovernment,
			{ lv: "ES fondu vadības iestādes", en: "Bodies that manage EU funds" },
			{ lv: "Valsts kapitālsabiedrības", en: "State companies" },
			{ lv: "Inovācijas ekspertu tīkls", en: "Network of innovation experts" },
			{ lv: "Augstākā līmeņa vadītāju attīstības programma", en: "Development programme for top managers" },
			{ lv: "Politikas plānotāju tīkls", en: "Network of policy planners" },
		],
	},
	{
		area: { lv: "Laba pārvaldība un sabiedrības līdzdalība", en: "Good governance and public participation" },
		partners: [
			{ lv: "Ministru kabinets", en: "The Cabinet" },
			ministries,
			saeima,
			civilSociety,
			media,
			municipalities,
			{ lv: "Valsts kontrole", en: "State Audit Office" },
			{ lv: "Tiesas", en: "Courts" },
			{ lv: "Tiesībsargs", en: "Ombudsman" },
			{ lv: "Iedzīvotāji", en: "Residents" },
		],
		formats: [memorandum, openGovernment, policyCouncil, communicationGroup, communicationCouncil],
	},
] satisfies ContextData["cooperation"];
