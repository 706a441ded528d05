// Source: strategy of the Ministry of Welfare, chapter on target groups. The printed columns run into each other:
// which group a need belongs to follows their order.
import type { ContextData } from "../types.ts";

export const targetGroups = [
	{
		code: "iedzivotaji",
		name: { lv: "Latvijas iedzīvotāji", en: "Residents of Latvia" },
		needs: [
			{ lv: "Laikus sniegts un noturīgs atbalsts", en: "Support in time that lasts" },
			{ lv: "Sociālā aizsardzība, uz ko paļauties", en: "Social protection to rely on" },
			{ lv: "Pietiekami ienākumi no darba", en: "Enough income from work" },
			{ lv: "Laipna un saprotama atbilde", en: "A kind and clear answer" },
			{ lv: "Viegli atrodama informācija", en: "Information that is easy to find" },
		],
	},
	{
		code: "nvo",
		name: { lv: "Nevalstiskās organizācijas", en: "Non-governmental organisations" },
		needs: [
			{ lv: "Regulāra sadarbība, arī par budžetu", en: "Regular cooperation, also on the budget" },
			{ lv: "Izpratne par NVO darbu", en: "Understanding of their work" },
			{ lv: "Atbalsts NVO spējām", en: "Support for their abilities" },
			{ lv: "Vienkāršākas atskaites", en: "Simpler reports" },
			{ lv: "Palīdzība NVO iniciatīvām", en: "Help for their initiatives" },
			{ lv: "Elastība jaunos risinājumos", en: "Flexibility for new solutions" },
			{ lv: "Atbildība par lēmumiem", en: "Responsibility for decisions" },
			{ lv: "Stabili un pēctecīgi lēmumi", en: "Stable, consistent decisions" },
		],
		notes: [
			{
				lv: "Pēdējās trīs vajadzības varētu piederēt arī iedzīvotājiem.",
				en: "The last three could also belong to the residents.",
			},
		],
	},
	{
		code: "padotiba",
		name: { lv: "Padotības iestādes un to nodarbinātie", en: "Subordinate institutions and their staff" },
		needs: [
			{ lv: "Justies novērtētiem", en: "To feel valued" },
			{ lv: "Konkurētspējīga alga", en: "Competitive pay" },
			{ lv: "Vienādi labumi visā nozarē", en: "The same benefits in the whole sector" },
			{ lv: "Ziņas, kam sagatavotais noderējis", en: "Word of how their input was used" },
			{ lv: "Mazāk steidzamu pieprasījumu", en: "Fewer urgent requests" },
			{ lv: "Regulāra saziņa", en: "Regular communication" },
			{ lv: "Agrāka iesaiste reformās", en: "Earlier part in reforms" },
			{ lv: "Atvērtība jaunām idejām", en: "Openness to new ideas" },
			{ lv: "Metodisks atbalsts", en: "Methodical support" },
			{ lv: "Iespēja ēnot ministriju", en: "A chance to shadow the ministry" },
		],
	},
	{
		code: "ministrijas-nodarbinatie",
		name: { lv: "Ministrijas nodarbinātie", en: "Staff of the ministry" },
		needs: [
			{ lv: "Alga kā citās ministrijās", en: "Pay as in other ministries" },
			{ lv: "Vienkārši iekšējie procesi", en: "Simple internal processes" },
			{ lv: "Atbalsts mācībām", en: "Support for learning" },
			{ lv: "Saziņa ar vadību un kolēģiem", en: "Exchange with managers and colleagues" },
			{ lv: "Saliedēts kolektīvs", en: "A united staff" },
			{ lv: "Karjeras attīstība", en: "Career development" },
			{ lv: "Stiprāks juridiskais un komunikācijas atbalsts", en: "Stronger legal and communication support" },
			{ lv: "Līdzsvaroti pienākumi", en: "Balanced duties" },
			{ lv: "Darba un privātās dzīves līdzsvars", en: "Balance of work and private life" },
			{ lv: "Attālināts darbs", en: "Remote work" },
		],
		notes: [
			{
				lv: "Karjeras attīstības vajadzības piederība šai grupai ir secināta.",
				en: "That the need for career development belongs here is inferred.",
			},
		],
	},
	{
		code: "potencialie",
		name: { lv: "Iespējamie nākamie nodarbinātie", en: "Possible future staff" },
		needs: [
			{ lv: "Skaidri pienākumi", en: "Clear duties" },
			{ lv: "Skaidra alga un garantijas", en: "Clear pay and guarantees" },
			{ lv: "Vadītāja un mentora palīdzība", en: "Help of manager and mentor" },
			{ lv: "Misija, kam var ticēt", en: "A mission to believe in" },
			{ lv: "Savai paaudzei piemēroti apstākļi", en: "Conditions that suit their generation" },
			{ lv: "Darbs, kas sader ar privāto dzīvi", en: "Work that goes with private life" },
		],
	},
	{
		code: "iestades",
		name: { lv: "Citas ministrijas un tiešās pārvaldes iestādes", en: "Other ministries and institutions" },
		needs: [
			{ lv: "Ekspertīze un tiesību aktu redakcijas", en: "Expertise and wording of legal acts" },
			{ lv: "Ministrija pati strādā ar mērķgrupām", en: "The ministry works with its target groups" },
			{ lv: "Skaidra datu apmaiņa", en: "Clear exchange of data" },
			{ lv: "Palīdzība izzināt mērķgrupu vajadzības", en: "Help to learn target groups' needs" },
			{ lv: "Zināmas ekspertu kompetences", en: "Known competences of experts" },
			{ lv: "Pēctecīga sadarbība un saskaņošana", en: "Consistent cooperation and coordination" },
		],
	},
	{
		code: "pasvaldibas",
		name: { lv: "Pašvaldības un to institūcijas", en: "Municipalities and their bodies" },
		needs: [
			{ lv: "Funkcijām atbilstoša nauda", en: "Money that matches the functions" },
			{ lv: "Padoms un metodika", en: "Advice and methods" },
			{ lv: "Agrāka iesaiste tiesību aktos", en: "Earlier part in legal acts" },
			{ lv: "Pašvaldību savstarpējā sadarbība", en: "Cooperation between municipalities" },
			{ lv: "Uzturētas datubāzes", en: "Databases kept up" },
			{ lv: "Ministrija saprot pašvaldības", en: "A ministry that understands them" },
		],
	},
] satisfies ContextData["stakeholders"];
