import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const letterWords = defineWords({
	greeting: { lv: "Labdien!", en: "Good day," },
	open: { lv: "Atvērt VIEDA", en: "Open in VIEDA" },
	digestSubject: {
		lv: (n: number) => `VIEDA dienas kopsavilkums: ${countNotices("lv", n)}`,
		en: (n: number) => `VIEDA daily digest: ${countNotices("en", n)}`,
	},
	whyKind: {
		lv: (kind: string) => `Šo vēstuli saņēmāt, jo izvēlējāties tūlītējas vēstules par: ${kind}.`,
		en: (kind: string) => `You get this because mail at once is chosen for: ${kind}.`,
	},
	whyDigest: {
		lv: "Šo vēstuli saņēmāt, jo par daļu paziņojumu izvēlēts dienas kopsavilkums.",
		en: "You get this because the daily digest is chosen for some of your notices.",
	},
	stop: { lv: "Vairs nesūtīt šādas vēstules", en: "Send no more mail like this" },
	choices: { lv: "Paziņojumu iestatījumi", en: "Choose how you are told" },
});

export function countNotices(lang: Lang, n: number): string {
	return lang === "lv"
		? counted("lv", n, { zero: "paziņojumu", one: "paziņojums", other: "paziņojumi" })
		: counted("en", n, { one: "notice", other: "notices" });
}
