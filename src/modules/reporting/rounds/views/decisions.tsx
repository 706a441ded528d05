// The coordinator's decision on an item: accepted, sent back with a comment, or left out with a reason.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type FormState, SubmitButton, TextArea } from "#ui/field.tsx";
import type { ItemFacts } from "../item-facts.ts";
import { itemPath } from "../paths.ts";
import { roundWords } from "../words.ts";

export function Decisions({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { round, item } = facts;
	const words = roundWords[lang];
	const action = at(lang, `${itemPath(round.id, item.id)}/lemums`);
	const form = facts.decision;
	return (
		<section class="stack">
			{item.state === "submitted" ? (
				<form method="post" action={action}>
					<input type="hidden" name="decision" value="accept" />
					<SubmitButton>{words.accept}</SubmitButton>
				</form>
			) : null}
			{["submitted", "accepted", "excepted"].includes(item.state) ? (
				<CommentForm
					decision="return"
					label={words.return}
					field={words.comment}
					action={action}
					form={form}
					lang={lang}
				/>
			) : null}
			{["accepted", "excepted"].includes(item.state) ? null : (
				<CommentForm
					decision="except"
					label={words.except}
					field={words.exceptReason}
					action={action}
					form={form}
					lang={lang}
				/>
			)}
		</section>
	);
}

type CommentProps = { decision: string; label: string; field: string; action: string; form: FormState; lang: Lang };

function CommentForm({ decision, label, field, action, form, lang }: CommentProps) {
	return (
		<details class="fold" open={form.errors[`comment-${decision}`] !== undefined}>
			<summary>{label}</summary>
			<form class="form" method="post" action={action}>
				<input type="hidden" name="decision" value={decision} />
				<TextArea lang={lang} form={form} name={`comment-${decision}`} label={field} rows={3} />
				<SubmitButton second>{label}</SubmitButton>
			</form>
		</details>
	);
}
