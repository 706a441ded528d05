// What the page of an item is drawn from.
import { type Lang, textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import type { NewsHead, NewsItem } from "../queries.ts";

/** A form on the page that was refused: which, with what was typed. */
export type RefusedForm = { form: string; state: FormState; said?: string | undefined };
export type ItemFacts = { item: NewsItem; mayWrite: boolean; refused?: RefusedForm | undefined };

export const titleOf = (item: Pick<NewsHead, "title">, lang: Lang) => textIn(item.title, lang).text;
