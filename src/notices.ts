// Every kind of notice that a person can choose the way of, in the order of the page of choices.

import { givenUpKind, type NoticeKind, viewKind } from "#modules/directory/index.ts";
import { roundKind } from "#modules/reporting/index.ts";

export const noticeKinds: readonly NoticeKind[] = [roundKind, viewKind, givenUpKind];
