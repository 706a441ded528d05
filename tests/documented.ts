// Commands that the documents tell to type, taken from them.
import { readFileSync } from "node:fs";

/** The statements of docs/operations.md that make a user for the application, who may use the tables and not own them. */
export function rightsOfTheApplication(user: string): string {
	const page = readFileSync("docs/operations.md", "utf8");
	const statements = /```sql\n(create role vieda_app[\s\S]*?)```/.exec(page)?.[1];
	if (!statements) throw new Error("docs/operations.md does not say how to make the application's user");
	return statements.replaceAll("vieda_app", user);
}
