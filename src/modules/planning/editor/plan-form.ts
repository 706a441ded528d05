// The fields of a plan's own form, as typed, and what they mean.
import type { PlanHead } from "../plans/plan-heads.ts";
import { headGround } from "./edit-plan.ts";
import type { Fields } from "./element-form.ts";

const both = (lv: string | undefined, en: string | undefined) => ({ lv: lv ?? "", ...(en?.trim() ? { en } : {}) });
const orNull = (lv: string | undefined, en: string | undefined) => (lv?.trim() || en?.trim() ? both(lv, en) : null);

/** A value of the institution per line, English after a slash: "Cilvēks / People". */
function valuesOf(text: string | undefined) {
	const lines = (text ?? "").split("\n").map((line) => line.trim());
	return lines.filter(Boolean).map((line) => {
		const [lv, en] = line.split(/\s\/\s/);
		return both(lv, en);
	});
}

const above = "superior.";

/** Plans that are ticked: "superior.nap-2027". */
const superiorsOf = (fields: Fields) =>
	Object.keys(fields).flatMap((name) => (name.startsWith(above) && fields[name] ? [name.slice(above.length)] : []));

export function planInputOf(fields: Fields) {
	return {
		title: both(fields["title.lv"], fields["title.en"]),
		periodFrom: fields.periodFrom ?? "",
		periodTo: fields.periodTo ?? "",
		owner: (fields.owner ?? "").split(/\s[–-]\s/)[0]?.trim() ?? "",
		mission: orNull(fields["mission.lv"], fields["mission.en"]),
		vision: orNull(fields["vision.lv"], fields["vision.en"]),
		mandate: orNull(fields["mandate.lv"], fields["mandate.en"]),
		values: valuesOf(fields.values),
		superior: superiorsOf(fields),
	};
}

export function planFieldsOf(plan: PlanHead): Fields {
	return {
		basedOn: headGround(plan),
		"title.lv": plan.title.lv,
		"title.en": plan.title.en,
		periodFrom: String(plan.periodFrom),
		periodTo: String(plan.periodTo),
		owner: plan.owner.code,
		"mission.lv": plan.mission?.lv,
		"mission.en": plan.mission?.en,
		"vision.lv": plan.vision?.lv,
		"vision.en": plan.vision?.en,
		"mandate.lv": plan.mandate?.lv,
		"mandate.en": plan.mandate?.en,
		values: plan.values.map((value) => (value.en ? `${value.lv} / ${value.en}` : value.lv)).join("\n"),
		...Object.fromEntries(plan.superior.map((one) => [above + one.code, "1"])),
	};
}
