// What the catalogue says of itself, in both languages.
export const catalogueWords = {
	title: { lv: "VIEDA atvērtie dati", en: "Open data of VIEDA" },
	about: {
		lv: "Valsts pārvaldes plāni un to izpilde, rādītāji ar mērījumiem un spriedumiem, iestādes un to vēsture.",
		en: "Plans of public administration and their execution, indicators with measurements and verdicts, institutions and their history.",
	},
	service: { lv: "VIEDA REST API", en: "REST API of VIEDA" },
	aboutService: {
		lv: "Publiskie dati JSON formātā, arī stāvoklis iepriekšējās dienās. Lasīšanai pieslēgties nevajag.",
		en: "The public data as JSON, also as they stood on earlier days. Reading needs no sign-in.",
	},
	aboutCsv: {
		lv: "UTF-8, komats starp šūnām, pirmajā rindā kolonnu nosaukumi (RFC 4180). Kolonnas apraksta CSVW metadati.",
		en: "UTF-8, cells parted by commas, column names in the first line (RFC 4180). CSVW metadata describe the columns.",
	},
	aboutJson: {
		lv: "UTF-8, viens objekts katrai rindai ar tiem pašiem nosaukumiem kā CSV datnē.",
		en: "UTF-8, one object for each row with the same names as in the CSV file.",
	},
	provenance: {
		lv: "Datus ievada par tiem atbildīgās iestādes, katru izmaiņu pieraksta auditācijā. Projektu un nepieņemtu ziņojumu te nav.",
		en: "The institutions in charge enter the data, and each change is written into the audit trail. Drafts and reports that were not accepted are not here.",
	},
};
