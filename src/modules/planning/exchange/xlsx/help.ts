// How the template is filled in, as its first sheet says it.
export const helpRows: readonly (readonly [lv: string, en: string])[] = [
	["Kā aizpildīt šo veidni", "How to fill in this template"],
	[
		"Katrai lietai ir sava rinda. Pirmā rinda lapā ir virsraksti latviski, otrā – angliski; aizpildiet no trešās rindas.",
		"Every thing has a row of its own. The first row of a sheet has the headings in Latvian, the second in English; fill in from the third.",
	],
	[
		"Lapas un kolonnas nepārdēvējiet un nedzēsiet. To secību drīkst mainīt. Ja lapā nav ko rakstīt, atstājiet tikai virsrakstus.",
		"Do not rename or delete sheets and columns; their order may change. Where there is nothing to say, leave the headings alone.",
	],
	[
		"Elementi: koku veido virselementa kods. Rindu secība ir elementu secība. Elementu bez virselementa liek plāna augšējā līmenī.",
		"Elementi: the code of the element above makes the tree. The order of rows is the order of elements. One without an element above stands at the top.",
	],
	[
		"Kodus rakstiet kā tekstu: 1.10 un 1.1 ir divi dažādi kodi, bet skaitlis tos neatšķir.",
		"Write codes as text: 1.10 and 1.1 are two codes, which a number cannot tell apart.",
	],
	[
		"Identifikatoru neaiztieciet: pēc tā elementu pazīst arī tad, ja mainās kods. Jaunam elementam to atstājiet tukšu.",
		"Leave the identifier alone: by it an element is known even when its code changes. Leave it empty for a new element.",
	],
	[
		"Termiņi: 2025 (gads), 2025-H2 (otrais pusgads), 2025-Q3 (trešais ceturksnis), 2025-03 (mēnesis) vai diena.",
		"Deadlines: 2025 (year), 2025-H2 (second half), 2025-Q3 (third quarter), 2025-03 (month) or a day.",
	],
	[
		"Iesaistītie: rindā aizpildiet vienu no trim – iestādes kodu, grupas kodu vai citu nosaukumu.",
		"Iesaistītie: fill in one of the three in a row – an institution's code, a group's code or another name.",
	],
	[
		"Uzdevumi (tikai darba plānam): kurš dara, cik uzdevums sver un cik paveikts. Uzdevumam bez rindas nekas nemainās; vecāku virzību par reģistrā ierakstīto neņem vērā.",
		"Uzdevumi (work plans only): whose the task is, what it weighs and how far it is. A task without a row stays as it is; progress older than the register's is left aside.",
	],
	[
		"Summas ir veseli eiro. Tukša šūna nozīmē, ka summas nav; nulle ir nulle.",
		"Amounts are whole euros. An empty cell means that there is no amount; zero is zero.",
	],
	[
		"Formulas nenolasa: ierakstiet vērtības. Teksts, kas sākas ar vienādības zīmi, šūnā, kas ir teksts, paliek teksts.",
		"Formulas are not read: write values. A text that begins with an equals sign, in a cell that is text, stays a text.",
	],
	[
		"Konteksts: vieta ir ceļš, piemēram, swot.strengths.1 (pirmā stiprā puse) vai groups.2.needs.1; sarakstus skaita no 1.",
		"Konteksts: the place is a path such as swot.strengths.1 (the first strength) or groups.2.needs.1; lists are counted from 1.",
	],
];
