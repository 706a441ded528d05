import { jsonb } from "drizzle-orm/pg-core";
import type { Text } from "./words.ts";

/** A text that people see, in both languages. */
export const textColumn = (name: string) => jsonb(name).$type<Text>();
export const textsColumn = (name: string) => jsonb(name).$type<Text[]>();
