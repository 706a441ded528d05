import { defineWords } from "#kernel/words.ts";

export const localWords = defineWords({
	own: { lv: "Ar e-pastu un paroli", en: "With e-mail and password" },
	login: { lv: "E-pasta adrese", en: "E-mail address" },
	password: { lv: "Parole", en: "Password" },
	code: { lv: "Vienreizējais kods", en: "One-time code" },
	codeHelp: {
		lv: "Sešu ciparu kods no autentifikācijas lietotnes vai viens no rezerves kodiem.",
		en: "The six digits that your authenticator shows, or one of your recovery codes.",
	},
	signIn: { lv: "Pieslēgties", en: "Sign in" },
	forgotten: { lv: "Aizmirsāt paroli?", en: "Forgotten your password?" },
	openTitle: { lv: "Konta atvēršana", en: "Open your account" },
	openLead: {
		lv: "Izvēlieties paroli un piesaistiet autentifikācijas lietotni. Abus vajadzēs katru reizi, kad pieslēgsieties.",
		en: "Choose a password and connect an authenticator app. You will need both each time you sign in.",
	},
	resetTitle: { lv: "Jauna parole", en: "A new password" },
	resetLead: {
		lv: "Izvēlieties jaunu paroli. Visas atvērtās pieslēgšanās tiks pārtrauktas.",
		en: "Choose a new password. All open sign-ins will be ended.",
	},
	newPassword: { lv: "Jaunā parole", en: "New password" },
	passwordHelp: {
		lv: "Vismaz 12 zīmes; der vairāku vārdu frāze. Parole nav jāmaina, kamēr to nezina citi.",
		en: "At least 12 characters; a phrase of several words is fine. It need not be changed while nobody else knows it.",
	},
	scan: { lv: "Nolasiet attēlu ar autentifikācijas lietotni", en: "Scan the picture with your authenticator app" },
	scanAlt: { lv: "QR kods autentifikācijas lietotnei", en: "QR code for the authenticator app" },
	orType: { lv: "vai ierakstiet lietotnē šo atslēgu:", en: "or type this key into the app:" },
	codeFromApp: { lv: "Kods, ko rāda lietotne", en: "The code that the app shows" },
	open: { lv: "Atvērt kontu", en: "Open the account" },
	savePassword: { lv: "Saglabāt paroli", en: "Save the password" },
	codesTitle: { lv: "Rezerves kodi", en: "Recovery codes" },
	codesLead: {
		lv: "Konts ir atvērts. Saglabājiet šos kodus drošā vietā: katru var lietot vienreiz, ja autentifikācijas lietotne nav pieejama. Vēlāk tos vairs neparādīsim.",
		en: "The account is open. Keep these codes in a safe place: each can be used once when the authenticator is not at hand. They will not be shown again.",
	},
	goOn: { lv: "Kodi ir saglabāti, turpināt", en: "I have kept the codes, go on" },
	forgottenTitle: { lv: "Aizmirsta parole", en: "Forgotten password" },
	forgottenLead: {
		lv: "Ierakstiet adresi, ar ko pieslēdzaties. Nosūtīsim saiti, pa kuru var izvēlēties jaunu paroli; būs vajadzīgs arī vienreizējais kods.",
		en: "Enter the address that you sign in with. We will send a link by which you choose a new password; you will need a one-time code too.",
	},
	send: { lv: "Nosūtīt saiti", en: "Send the link" },
	sent: {
		lv: "Ja šādai adresei ir konts, saite ir nosūtīta. Tā ir derīga vienu stundu.",
		en: "If there is an account for this address, the link has been sent. It is good for an hour.",
	},
	noMail: {
		lv: "Šī sistēma nesūta vēstules. Jaunu saiti Jums var izveidot sistēmas administrators.",
		en: "This installation sends no mail. The system administrator can make a new link for you.",
	},
});

export const letterWords = defineWords({
	greeting: { lv: "Labdien!", en: "Hello," },
	inviteSubject: { lv: "VIEDA: uzaicinājums atvērt kontu", en: "VIEDA: open your account" },
	invite: {
		lv: "Jums ir izveidota piekļuve sistēmai VIEDA. Atveriet kontu septiņu dienu laikā:",
		en: "You have been given access to VIEDA. Open your account within seven days:",
	},
	resetSubject: { lv: "VIEDA: jauna parole", en: "VIEDA: a new password" },
	reset: {
		lv: "Jaunu paroli varat izvēlēties vienas stundas laikā:",
		en: "You can choose a new password within an hour:",
	},
	notYou: {
		lv: "Ja to nelūdzāt Jūs, neko nedariet: bez šīs saites nekas nemainās.",
		en: "If you did not ask for it, do nothing: without this link nothing changes.",
	},
});
