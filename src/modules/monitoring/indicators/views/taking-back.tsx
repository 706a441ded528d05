// Beside the correction of a value: taking it back, and moving it to the period that it is of.
import { periodCode } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { movePath, withdrawPath } from "../paths.ts";
import type { Measurement } from "../queries.ts";
import { takingBackWords } from "../taking-back-words.ts";

/** `typed` is the form that came back, and which of the two it is. */
export type TakingBack = { act: "withdraw" | "move"; form: FormState } | undefined;

type Props = { code: string; point: Measurement; typed: TakingBack; lang: Lang };

export function TakingBackForms({ code, point, typed, lang }: Props) {
	const words = takingBackWords[lang];
	const blank: FormState = { values: {}, errors: {} };
	const withdraw = typed?.act === "withdraw" ? typed.form : blank;
	const move = typed?.act === "move" ? typed.form : blank;
	const named = (
		<>
			<input type="hidden" name="period" value={periodCode(point.period)} />
			<input type="hidden" name="seen" value={point.id} />
		</>
	);
	return (
		<>
			<details class="fold" open={typed?.act === "move"}>
				<summary>{words.move}</summary>
				<p class="soft">{words.moveLead}</p>
				<form class="form" method="post" action={at(lang, movePath(code))} novalidate>
					{named}
					<TextField {...{ lang, form: move }} name="to" label={words.to} most={10} short />
					<TextField {...{ lang, form: move }} name="moveReason" label={words.reason} most={2000} />
					<SubmitButton second>{words.move}</SubmitButton>
				</form>
			</details>
			<details class="fold" open={typed?.act === "withdraw"}>
				<summary>{words.withdraw}</summary>
				<p class="soft">{words.withdrawLead}</p>
				<form class="form" method="post" action={at(lang, withdrawPath(code))} novalidate>
					{named}
					<TextField {...{ lang, form: withdraw }} name="withdrawReason" label={words.reason} most={2000} />
					<SubmitButton second>{words.withdraw}</SubmitButton>
				</form>
			</details>
		</>
	);
}
