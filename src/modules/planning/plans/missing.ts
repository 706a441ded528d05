// What is answered where there is no such plan or element.
import { Missing } from "#kernel/errors.ts";

export function noSuchPlan(code?: string): Missing {
	if (code === undefined) return new Missing("no_such_plan", { lv: "Tāda plāna nav.", en: "There is no such plan." });
	return new Missing("no_such_plan", { lv: `Plāna ar kodu ${code} nav.`, en: `There is no plan ${code}.` });
}

export function noSuchElement(code?: string): Missing {
	if (code === undefined) {
		return new Missing("no_such_element", { lv: "Plānā tāda elementa nav.", en: "The plan has no such element." });
	}
	return new Missing("no_such_element", { lv: `Plānā nav elementa ${code}.`, en: `The plan has no element ${code}.` });
}
