// All that the page of a round shows.
import type { FormState } from "#ui/field.tsx";
import type { ItemFilter } from "./filter.ts";
import type { LateRow } from "./late.ts";
import type { Matrix } from "./matrix.ts";
import type { RoundItem, RoundView } from "./queries.ts";
import type { Submitting } from "./submitting.ts";
import type { Deed } from "./words.ts";

export type RoundFacts = {
	view: RoundView;
	filter: ItemFilter;
	matrix: Matrix;
	/** Each item of the matrix, where they are few. */
	marks: RoundItem[] | undefined;
	items: RoundItem[];
	page: number;
	late: LateRow[];
	submits: Submitting[];
	isCoordinator: boolean;
	/** The making of the report was given up. */
	failed: boolean;
	form: FormState;
	tried: string | undefined;
	said: string | undefined;
	/** What has just been done. */
	done: Deed | undefined;
	/** Whether the reader writes items of such rounds. */
	mayFill: boolean;
};
