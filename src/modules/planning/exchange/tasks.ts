// What a document does not tell of tasks stays as the register has it. Pure.
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { placedElements } from "./canonical.ts";

/**
 * @param before with people by name
 * @param wanted the adopted document: its elements have the register's ids
 */
export function withUntold(before: PlanContent, { persons, ...wanted }: PlanContent): PlanContent {
	const held = new Map(placedElements(before.elements).map(({ element }) => [element.id, element]));
	const fill = (element: ContentElement): ContentElement => {
		const then = element.id === undefined ? undefined : held.get(element.id);
		const { assignment, progress, children, ...rest } = element;
		const told = whoseOf(assignment, then?.assignment, persons === "left_out");
		const far = newerOf(progress, then?.progress);
		return {
			...rest,
			...(told ? { assignment: told } : {}),
			...(far ? { progress: far } : {}),
			...(children ? { children: children.map(fill) } : {}),
		};
	};
	return { ...wanted, elements: wanted.elements.map(fill) };
}

type Whose = ContentElement["assignment"];

function whoseOf(told: Whose, held: Whose, personsLeftOut: boolean): Whose {
	if (!told || !personsLeftOut || !held?.person) return told ?? held;
	return { ...told, person: held.person };
}

type Far = ContentElement["progress"];

/** What was said of a later day goes before what a file of an earlier day says. */
function newerOf(told: Far, held: Far): Far {
	return told && held && told.as_of < held.as_of ? held : (told ?? held);
}
