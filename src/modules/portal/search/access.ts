// Who finds what that is not published yet: those who see it on the pages.
import type { Actor } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Question } from "#kernel/search/find.ts";
import { preparedPlans, sightOf } from "#modules/planning/index.ts";

export async function heardBy(db: Db, actor: Actor): Promise<Pick<Question, "audiences" | "prepared">> {
	const sight = await sightOf(db, actor);
	if (sight === "public") return { audiences: ["public"] };
	const audiences = ["public", "officials"] as const;
	return sight === "all" ? { audiences } : { audiences, prepared: await preparedPlans(db, sight) };
}
