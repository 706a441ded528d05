// A light stemmer for Latvian: what is left of a word without its ending, written from the tables of declension and
// conjugation. The idea of a light stemmer is that of K. Kreslins, "A stemming algorithm for Latvian" (1996).
// It works on folded text, so that a word without diacritics has the same stem; most alternations of consonants
// (lācis – lāča, brālis – brāļa) then need no rule, as č is c and ļ is l already.

/** Endings of nouns, adjectives and verbs, folded; the longest that fits is taken. */
const endings = [
	...["ajiem", "ajai", "ajam", "ajas", "ajos", "aja"],
	...["iem", "ies", "ais", "ie", "os", "us", "as", "es", "is", "am", "em", "im", "ai", "ei", "ij"],
	...["a", "e", "i", "o", "u", "s"],
];

/** Shorter words stay as they are: "ES", "un". */
const shortestWord = 3;
/** What is left has at least three letters, or a vowel and one more: "upe" – "upju", "acs" – "acīm". */
const wholeStem = /^(?=.*[aeiou]).{3,}$|^[aeiou][a-z]$/;

export function stemLatvian(folded: string): string {
	if (folded.length < shortestWord || !/^[a-z]+$/.test(folded)) return folded;
	return softened(derived(withoutEnding(folded)));
}

function withoutEnding(word: string): string {
	const ending = endings.find((one) => fits(word, one));
	if (ending) return word.slice(0, -ending.length);
	// Only an infinitive ends in a consonant and -t: veikt, pieņemt.
	return /^.{3,}[bcdfgklmnprz]t$/.test(word) ? word.slice(0, -1) : word;
}

function fits(word: string, ending: string): boolean {
	if (!word.endsWith(ending)) return false;
	const left = word.slice(0, -ending.length);
	if (!wholeStem.test(left)) return false;
	// Of vadītājs and skolotāja the -āj- belongs to the stem; that of jaunajam does not.
	return !(ending.startsWith("aj") && /[aeiou]t$/.test(left));
}

/** Of a verb and what is made of it one stem: īstenot, īsteno, īstenoja, īstenošana, īstenojums. */
const suffixes = [
	...["osan", "esan", "isan", "asan", "ojum", "ejum", "ijum", "ajum"],
	...["oj", "ej", "aj", "ot", "et", "it", "at", "san"],
];

function derived(stem: string): string {
	// Of a borrowed verb its noun, also mistyped without its i: organizēt – organizācija, koordinēt – koordinācija; not stacija.
	if (/^.{5,}aci?j$/.test(stem)) return stem.replace(/aci?j$/, "");
	const noun = stem.endsWith("ib") && stem.length >= 7 ? stem.slice(0, -2) : stem;
	const suffix = suffixes.find((one) => noun.endsWith(one));
	// Of rādītājs and of latvietis it is no suffix.
	if (!suffix || noun.endsWith("taj") || noun.endsWith("iet")) return noun;
	const root = noun.slice(0, -suffix.length);
	if (root.length >= 4) return root;
	// Of a short root the verb keeps its own sound: mācīt and mācīšana, but not māca.
	return root.length === 3 && /^[oeia]san$/.test(suffix) ? `${root}${suffix[0]}t` : noun;
}

/** Consonants that change before an ending: upe – upju, latvietis – latvieša, kvalitāte – kvalitāšu. */
function softened(stem: string): string {
	if (/[bpmv]j$/.test(stem)) return stem.slice(0, -1);
	if (stem.length >= 6 && stem.endsWith("ies")) return `${stem.slice(0, -1)}t`;
	if (stem.length >= 7 && stem.endsWith("itas")) return stem.slice(0, -2);
	return stem;
}

/** Words that stand in every text and tell nothing. Folded. */
export const latvianStopWords: ReadonlySet<string> = new Set(
	(
		"un ar par no uz ka kas ir vai pie lai arī tā to tas tos tie tai tam kā ko kur kad nav jo bet gan pa pēc pirms " +
		"starp līdz kopš bez dēļ caur zem virs pret ap iekš savu sava savā savas būt bija tiks tiek tika šo šī šis šie " +
		"šajā tajā kuri kura kuru kuras kurā kurš vēl jau ne tad tikai"
	)
		.split(" ")
		.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")),
);
