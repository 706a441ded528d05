import { defineWords } from "#kernel/words.ts";

export const cardWords = defineWords({
	title: { lv: "Tas pats citos plānos", en: "The same in other plans" },
	lead: {
		lv: "Viens darbs, vairāki plāni: ko katrs par to saka.",
		en: "One piece of work, several plans: what each says of it.",
	},
	agree: { lv: "Plāni nav pretrunā.", en: "The plans do not contradict each other." },
	differ: { lv: "Plāni atšķiras:", en: "The plans differ:" },
	plan: { lv: "Plāns", en: "Plan" },
	deadline: { lv: "Termiņš", en: "Deadline" },
	status: { lv: "Statuss", en: "Status" },
	responsible: { lv: "Atbildīgie", en: "Responsible" },
	said: { lv: "Kas un kad ziņojis", en: "Who said so, and when" },
	differs: { lv: "atšķiras", en: "differs" },
	nothingSaid: { lv: "nav ziņots", en: "nothing was said" },
	here: { lv: "šis plāns", en: "this plan" },
	until: { lv: "līdz", en: "until" },
	link: { lv: "Sasaistīt ar to pašu citā plānā", en: "Link to the same in another plan" },
	linkTitle: { lv: "Tas pats citā plānā", en: "The same in another plan" },
	linkLead: {
		lv: "Sasaistītos rāda kā vienu kartīti. Plānos nekas nemainās.",
		en: "What is linked is shown as one card. Nothing changes in the plans.",
	},
	otherPlan: { lv: "Plāns", en: "Plan" },
	other: { lv: "Elementa kods tajā", en: "The element's code there" },
	otherHelp: { lv: "Kā plānā: piemēram, 1.2 vai U3.", en: "As the plan has it: for example 1.2 or U3." },
	doLink: { lv: "Sasaistīt", en: "Link" },
	unlink: { lv: "Atsaistīt", en: "Unlink" },
	linked: { lv: "Sasaistīts.", en: "Linked." },
	unlinked: { lv: "Atsaistīts.", en: "Unlinked." },
});
