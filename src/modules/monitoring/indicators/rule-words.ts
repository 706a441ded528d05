import { defineWords, formatNumber, type Lang } from "#kernel/words.ts";
import type { VerdictStatus } from "./rules.ts";

/** The rules of the verdict in their order: the first that holds gives it. */
export const ruleSteps = defineWords({
	notComputed: {
		lv: "Ja mērķis nav skaitlis, rādītāju vērtē aprakstoši. Ja rādītājs vairs netiek vērtēts, ir aizstāts vai tam nav mērījumu, virzību neaprēķina.",
		en: "If the target is not a number, progress is assessed in words. If the indicator is retired, replaced or has no measurement, nothing is computed.",
	},
	achieved: {
		lv: "Ja jaunākais mērījums sasniedz mērķi, mērķis ir sasniegts.",
		en: "If the latest measurement meets the target, the target is met.",
	},
	missed: {
		lv: "Ja mērķa gads ir pagājis un mērķis nav sasniegts, tas nav sasniegts termiņā.",
		en: "If the target year has passed without that, the target is missed.",
	},
	tooFew: {
		lv: "Ja nav vismaz divu dažāda laika mērījumu, nepietiek datu.",
		en: "Without two measurements of different times there is not enough data.",
	},
	pace: {
		lv: "Temps ir Teila–Sena slīpums: mediāna no pārmaiņām gadā starp visiem mērījumu pāriem. Ja temps ir nulle vai pretējs vēlamajam, rādītājs pasliktinās.",
		en: "The pace is the Theil–Sen slope: the median of the yearly changes between all pairs of measurements. If it is zero or against the wanted direction, things get worse.",
	},
	forecast: {
		lv: "Prognoze ir jaunākā vērtība un temps, reizināts ar laiku līdz mērķim. Ja prognoze sasniedz mērķi, virzība atbilst mērķim.",
		en: "The forecast is the latest value plus the pace times the time left. If the forecast meets the target, the indicator is on track.",
	},
	attained: {
		lv: "Citādi skatās, kādu daļu ceļa no pirmā mērījuma līdz mērķim prognoze veic: ja vismaz 80 %, jāpaātrina, ja mazāk, atpaliek no mērķa.",
		en: "Otherwise the share of the way from the first measurement to the target that the forecast covers decides: 80% or more must speed up, less is off track.",
	},
});

export type RuleStep = keyof (typeof ruleSteps)["lv"];
export const ruleOrder = [
	"notComputed",
	"achieved",
	"missed",
	"tooFew",
	"pace",
	"forecast",
	"attained",
] as const satisfies RuleStep[];

/** Which of the rules gives which verdict. */
export const stepOf: Record<VerdictStatus, RuleStep> = {
	qualitative: "notComputed",
	retired: "notComputed",
	replaced: "notComputed",
	no_data: "notComputed",
	achieved: "achieved",
	missed: "missed",
	insufficient_data: "tooFew",
	regressing: "pace",
	on_track: "forecast",
	needs_acceleration: "attained",
	off_track: "attained",
};

export const ruleWords = defineWords({
	how: { lv: "Kā aprēķina virzību", en: "How the verdict is computed" },
	first: { lv: "Der pirmais noteikums, kas izpildās.", en: "The first rule that holds gives the verdict." },
	thisOne: { lv: "Šeit izpildās šis noteikums", en: "This rule holds here" },
	figures: { lv: "Aprēķins", en: "The figures" },
	noFigures: { lv: "Aprēķinam vēl nav skaitļu.", en: "There are no figures to compute with yet." },
	counted: { lv: "Ņemti vērā", en: "Counted" },
	countedHelp: {
		lv: "tikai pašreizējā datu rinda līdz izvēlētajai dienai",
		en: "only the current series up to the chosen day",
	},
	pace: { lv: "Temps gadā", en: "Pace a year" },
	median: { lv: "mediāna no pārmaiņām gadā visos mērījumu pāros", en: "the median over all pairs of measurements" },
	requiredPace: { lv: "Vajadzīgais temps gadā", en: "Pace needed a year" },
	forecast: { lv: "Prognoze", en: "Forecast" },
	attained: { lv: "Nosegtā ceļa daļa", en: "Share of the way covered" },
	time: {
		lv: "Laiks ir perioda vidus mīnus pusgads: gads ir vesels skaitlis, tā pirmais pusgads ir par 0,25 mazāks, otrais – par 0,25 lielāks.",
		en: "Time is the middle of the period less half a year: a year is a whole number, its first half 0.25 less, its second half 0.25 more.",
	},
});

/** A time in years, without thousands: "2023", "2024,75". */
export function sayTime(lang: Lang, time: number): string {
	const whole = Math.floor(time);
	const part = formatNumber(lang, time - whole).slice(1);
	return `${whole}${part}`;
}
