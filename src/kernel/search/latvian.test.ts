import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { stemLatvian } from "./latvian.ts";

const stem = (word: string) => stemLatvian(fold(word));

describe("forms of one word have one stem", () => {
	it.each([
		["jurists", "jurista juristam juristu juristā juristi juristiem juristus juristos"],
		["lācis", "lāča lācim lāci lāčā lāči lāču lāčiem lāčus"],
		["brālis", "brāļa brālim brāli brāļi brāļu brāļiem"],
		["tirgus", "tirgu tirgū tirgi tirgos tirgiem"],
		["pārvalde", "pārvaldes pārvaldei pārvaldi pārvaldē pārvaldēm pārvaldēs"],
		["ministrija", "ministrijas ministrijai ministriju ministrijā ministrijām ministrijās"],
		["valsts", "valstij valsti valstī valstis valstu valstīm valstīs"],
		["pasākums", "pasākuma pasākumam pasākumu pasākumā pasākumi pasākumiem pasākumus pasākumos"],
		["rādītājs", "rādītāja rādītājam rādītāju rādītājā rādītāji rādītājiem rādītājus rādītājos"],
		["iedzīvotājs", "iedzīvotāja iedzīvotāji iedzīvotāju iedzīvotājiem iedzīvotājus"],
		["izglītība", "izglītības izglītībai izglītību izglītībā"],
		["budžets", "budžeta budžetam budžetu budžetā budžeti budžetus"],
		["pakalpojums", "pakalpojuma pakalpojumu pakalpojumi pakalpojumiem pakalpojumos"],
		["darbinieks", "darbinieka darbinieku darbinieki darbiniekiem darbiniekus"],
		["latvietis", "latvieša latvietim latvieši latviešu latviešiem"],
		["jaunietis", "jaunieša jauniešu jauniešiem jauniešus"],
		["sieviete", "sievietes sieviešu sievietēm"],
		["upe", "upes upi upju upēm upēs"],
		["kvalitāte", "kvalitātes kvalitāti kvalitātē kvalitāšu kvalitātēm"],
		["universitāte", "universitātes universitāšu universitātēs"],
		["nozare", "nozares nozarē nozaru nozarēm nozarēs"],
		["stratēģija", "stratēģijas stratēģiju stratēģijā stratēģijai stratēģijām"],
		["skaitlis", "skaitļa skaitļi skaitļu skaitļiem"],
		["pilsonis", "pilsoņa pilsoņi pilsoņu pilsoņiem"],
		["mēnesis", "mēneša mēneši mēnešu mēnešiem"],
		["nodaļa", "nodaļas nodaļu nodaļā nodaļām"],
		["spēja", "spējas spēju spējai spējām"],
		["acs", "acu acīm acīs"],
		["gads", "gada gadam gadu gadā gadi gadiem gados"],
		["cilvēks", "cilvēka cilvēku cilvēki cilvēkiem"],
		["vide", "vides vidi vidē videi"],
		["digitāls", "digitāla digitālā digitālais digitālajam digitālajā digitālās digitālo digitālie digitālajiem"],
		["sociāls", "sociālā sociālais sociālo sociālie sociālajiem sociālajām sociālajos"],
		["augsts", "augsta augstā augstais augstie augsto"],
		["jauns", "jauna jaunais jaunā jaunajam jaunajā jaunie jauno jaunajiem jaunajos jaunajai jaunajās"],
	])("%s", (first, rest) => {
		for (const form of rest.split(" ")) expect(`${form}: ${stem(form)}`).toBe(`${form}: ${stem(first)}`);
	});
});

describe("a verb and what is made of it have one stem", () => {
	it.each([
		["īstenot", "īsteno īstenoja īstenots īstenota īstenošana īstenošanas īstenošanu īstenojums"],
		["uzlabot", "uzlabo uzlaboja uzlabošana uzlabošanai uzlabots"],
		["vērtēt", "vērtē vērtēja vērtēšana vērtēšanu vērtējums vērtējuma"],
		["samazināt", "samazina samazināja samazināšana samazinājums"],
		["nodrošināt", "nodrošina nodrošināšana nodrošinājums"],
		["finansēt", "finansē finansēšana finansējums finansējuma finansējumu finanses"],
		["mācīties", "mācīt mācīšana mācīšanās"],
		["modernizēt", "modernizē modernizēja modernizācija modernizācijas modernizāciju modernizācijā"],
		["digitalizēt", "digitalizētas digitalizācija digitalizācijai digitalizāciju"],
		["koordinēt", "koordinē koordinēja koordinēšana koordinācija koordinācijas"],
		["attīstīt", "attīstīšana attīstība attīstības"],
		["pieņemt", "pieņemšana pieņemšanas"],
		["veikt", "veikšana veikšanu"],
	])("%s", (first, rest) => {
		for (const form of rest.split(" ")) expect(`${form}: ${stem(form)}`).toBe(`${form}: ${stem(first)}`);
	});
});

it.each([
	["tiesa", "tiesības"],
	["valdība", "valde"],
	["valsts", "valoda"],
	["ministrs", "ministrija"],
	["vadītājs", "vads"],
	["gads", "gaidas"],
	["darbs", "dārzs"],
	["pakalpojums", "pakavs"],
	["zinātne", "ziņa"],
	["mācība", "māja"],
	["rādītājs", "rāda"],
	["nozare", "noziegums"],
])("%s and %s are told apart", (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});

it("leaves codes, numbers, short words and other alphabets alone", () => {
	for (const word of ["es", "un", "2024", "lm2024", "яблоки", "中国"]) expect(stem(word)).toBe(word);
});

it("is the same with and without diacritics and capitals", () => {
	for (const word of ["Pārvaldē", "IESTĀŽU", "Ģimenēm", "Šķēršļiem"]) {
		const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
		expect(stem(bare.toLowerCase())).toBe(stem(word));
	}
});

it("never throws, never makes a word longer, and never takes all of it", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			const folded = fold(text);
			const stemmed = stemLatvian(folded);
			expect(stemmed.length).toBeLessThanOrEqual(folded.length);
			expect(stemmed === "").toBe(folded === "");
		}),
	);
});

it("keeps at least two letters of any word", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{3,20}$/), (word) => {
			const stemmed = stemLatvian(word);
			expect(stemmed.length).toBeGreaterThanOrEqual(2);
		}),
	);
});
