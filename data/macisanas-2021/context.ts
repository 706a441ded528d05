// Source: learning and development plan 2021–2027, annex 3: who does what in the three processes of learning.
import type { ContextData } from "../types.ts";

const chancellery = { lv: "Valsts kanceleja", en: "State Chancellery" };
const school = { lv: "Valsts administrācijas skola", en: "School of Public Administration" };
const head = { lv: "Iestādes vadītājs", en: "Head of the institution" };
const personnel = { lv: "Atbildīgais par personāla attīstību", en: "In charge of staff development" };
const staff = { lv: "Nodarbinātie", en: "Staff" };

const planning = {
	name: { lv: "Mācību vajadzības un plānošana", en: "Learning needs and planning" },
	roles: [
		{
			name: chancellery,
			tasks: [
				{ lv: "Izvēlas attīstības virzienus un prioritātes", en: "Chooses directions and priorities of development" },
				{ lv: "Nosaka visiem obligātās stratēģiskās vajadzības", en: "Sets the strategic needs that bind everybody" },
			],
		},
		{
			name: school,
			tasks: [
				{ lv: "Ar aptaujām noskaidro iestāžu vajadzības", en: "Learns institutions' needs by surveys" },
				{
					lv: "Palīdz resoriem plānot 2–3 gadiem; kopējās vajadzības ir 60–70 %",
					en: "Helps sectors to plan for 2–3 years; needs in common are 60–70 %",
				},
				{ lv: "Palīdz iestādei veidot savu programmu", en: "Helps an institution to make a programme of its own" },
				{ lv: "Plāno budžetu un slēdz vienošanās", en: "Plans the budget and makes agreements" },
			],
		},
		{
			name: head,
			tasks: [
				{
					lv: "Attīstībai atvēl līdzekļus: līdz 2027. gadam ap 5 % no atlīdzības",
					en: "Sets money aside: about 5 % of remuneration by 2027",
				},
				{ lv: "Atvasina vajadzības no iestādes mērķiem", en: "Derives needs from the institution's goals" },
			],
		},
		{
			name: personnel,
			tasks: [
				{ lv: "Vajadzības nosaka pēc snieguma vērtējuma", en: "Derives needs from appraisals" },
				{ lv: "Vismaz reizi gadā sastāda mācību plānu", en: "Draws up a learning plan at least once a year" },
			],
		},
		{
			name: staff,
			tasks: [
				{ lv: "Izvērtē savu sniegumu un pasaka, kas jāmācās", en: "Look at their own work and say what to learn" },
				{ lv: "Atbild uz aptaujām", en: "Answer surveys" },
			],
		},
	],
};

const carryingOut = {
	name: { lv: "Mācību īstenošana", en: "Carrying out learning" },
	roles: [
		{
			name: chancellery,
			tasks: [
				{ lv: "Līdzdarbojas prioritāro mācību satura izveidē", en: "Takes part in content of priority learning" },
				{ lv: "Līdzdarbojas kompetenču ietvaros", en: "Takes part in competence frameworks" },
				{ lv: "Iesaistās darbā ar atsevišķām mērķgrupām", en: "Takes part in work with some target groups" },
			],
		},
		{
			name: school,
			tasks: [
				{ lv: "Veido kompetenču ietvarus amatu grupām", en: "Makes competence frameworks for groups of posts" },
				{ lv: "Veido pamata un kopējo mācību saturu", en: "Makes content of basic and common learning" },
				{ lv: "Salāgo tematus, lai tie nedublētos", en: "Aligns topics so that none is taught twice" },
				{ lv: "Centralizē iepirkumus", en: "Centralises procurement" },
				{ lv: "Māca tiešsaistē un jauktā veidā", en: "Teaches online and in mixed forms" },
				{ lv: "Sniedz pakalpojumus iestādēm, arī konferences", en: "Serves institutions, also with conferences" },
				{ lv: "Rīkojas, ja apmaksātas mācības apzināti izlaiž", en: "Acts where paid learning is skipped on purpose" },
			],
		},
		{
			name: head,
			tasks: [
				{ lv: "Pārvalda iestādes zināšanas", en: "Manages the institution's knowledge" },
				{ lv: "Rūpējas, lai 70 % attīstības notiek darbā", en: "Sees that 70 % of development happens at work" },
				{
					lv: "Atvēl formālām mācībām vismaz 2 stundas mēnesī",
					en: "Gives at least 2 hours a month for formal learning",
				},
				{ lv: "Atbalsta iekšējos trenerus", en: "Supports internal trainers" },
				{ lv: "Atbalsta laboratorijas dalībniekus", en: "Supports those who take part in the laboratory" },
				{ lv: "Rīko savas specifiskās mācības", en: "Holds the institution's own special learning" },
			],
		},
		{
			name: personnel,
			tasks: [
				{ lv: "Ievada un pārrauga dalībnieku datus", en: "Enters and checks data of participants" },
				{ lv: "Rīko ar iestādes darbu saistītas mācības", en: "Holds learning about the institution's work" },
				{ lv: "Ziņo par neierašanos un atrod aizvietotāju", en: "Tells of absence and finds a replacement" },
				{ lv: "Seko apmeklējumam", en: "Follows attendance" },
			],
		},
		{
			name: staff,
			tasks: [
				{ lv: "Piesakoties arī piedalās", en: "Take part where they signed up" },
				{ lv: "Laikus brīdina, ja netiek", en: "Say in time when they cannot" },
				{ lv: "Mācās paši un nāk uz pasākumiem", en: "Learn by themselves and come to events" },
			],
		},
	],
};

const following = {
	name: { lv: "Mācību ietekmes novērtēšana", en: "Judging the effect of learning" },
	roles: [
		{
			name: chancellery,
			tasks: [
				{ lv: "Nosaka rādītājus", en: "Sets the indicators" },
				{ lv: "Izveido uzraudzības padomi", en: "Sets up the oversight council" },
			],
		},
		{
			name: school,
			tasks: [
				{ lv: "Uzskaita mācības un dalībniekus", en: "Keeps account of learning and participants" },
				{ lv: "Mēra mācību efektivitāti un kvalitāti", en: "Measures effect and quality" },
				{ lv: "Mēra progresu", en: "Measures progress" },
			],
		},
		{
			name: head,
			tasks: [
				{
					lv: "Vērtē, vai zināšanas uzlabojušas darbu un pakalpojumus",
					en: "Judges whether work and services improved",
				},
			],
		},
		{
			name: personnel,
			tasks: [{ lv: "Krāj ziņas par nodarbināto mācībām", en: "Keeps records of what staff learned" }],
		},
		{
			name: staff,
			tasks: [{ lv: "Vērtē mācības uzreiz un vēlāk", en: "Judge the learning at once and later" }],
		},
	],
};

export const context = {
	plan: "macisanas-2021",
	source: {
		lv: "Mācīšanās un attīstības plāna projekts TA-1628, 3. pielikums.",
		en: "Draft TA-1628 of the learning and development plan, annex 3.",
	},
	processes: [planning, carryingOut, following],
	notes: [],
} satisfies ContextData;
