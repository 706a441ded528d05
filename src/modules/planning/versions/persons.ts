// People in a plan's document: by name for officials, left out for everybody else. Pure.
import type { ContentElement, PlanContent } from "./content.ts";

/** @param names of people by their id; nothing = the reader may not see them, and the document says that it lacks them */
export function sayPersons(content: PlanContent, names: ReadonlyMap<string, string> | undefined): PlanContent {
	let leftOut = false;
	const say = (element: ContentElement): ContentElement => {
		const { assignment, children, ...rest } = element;
		const { person_id: id, person, ...others } = assignment ?? {};
		const name = id === undefined ? person : (names?.get(id) ?? "–");
		leftOut ||= !names && name !== undefined;
		return {
			...rest,
			...(assignment
				? { assignment: { ...(others as typeof assignment), ...(names && name ? { person: name } : {}) } }
				: {}),
			...(children ? { children: children.map(say) } : {}),
		};
	};
	const elements = content.elements.map(say);
	return { ...content, ...(leftOut ? { persons: "left_out" as const } : {}), elements };
}
