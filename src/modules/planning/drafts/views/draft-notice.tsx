// That a plan is a draft, said where it is read: a reader must not take it for what was decided.
import type { Lang } from "#kernel/words.ts";
import { Notice } from "#ui/parts.tsx";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { draftWords } from "../words.ts";

type Props = { plan: Pick<PlanHead, "state" | "publicSince">; lang: Lang };

export function DraftNotice({ plan, lang }: Props) {
	if (plan.state !== "draft") return null;
	const words = draftWords[lang];
	return <Notice tone="warning">{plan.publicSince ? words.readerNote : words.hidden}</Notice>;
}

/** In a list. */
export function DraftMark({ plan, lang }: Props) {
	return plan.state === "draft" ? <strong> · {draftWords[lang].mark}</strong> : null;
}
