import { describe, expect, it } from "vitest";
import { eventsOf, isEditable, nextState, planStates } from "./lifecycle.ts";

describe("a plan's life", () => {
	it.each([
		["draft", "approve", "approved"],
		["approved", "bringIntoForce", "in_force"],
		["in_force", "amend", "amending"],
		["amending", "approveAmendment", "in_force"],
		["amending", "discardAmendment", "in_force"],
		["in_force", "close", "closed"],
		["in_force", "drop", "lost_relevance"],
	] as const)("from %s by %s to %s", (state, event, next) => {
		expect(nextState(state, event)).toBe(next);
	});

	it("ends: nothing happens to a closed plan or one that lost relevance", () => {
		expect([...eventsOf("closed"), ...eventsOf("lost_relevance")]).toEqual([]);
	});

	it("lets the tree be changed only as a draft or in an amendment", () => {
		expect(planStates.filter(isEditable)).toEqual(["draft", "amending"]);
	});

	it("is not approved twice", () => {
		expect(nextState("in_force", "approve")).toBeUndefined();
	});
});
