// What is wrong with what is said of a plan as a whole, all at once.
import { eq } from "drizzle-orm";
import type { FieldErrors } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { codeTaken } from "./add-tree.ts";
import { periodBackwards } from "./form.ts";
import { openRegister } from "./rows.ts";
import { plans } from "./tables.ts";

type Head = { periodFrom?: number; periodTo?: number; owner?: string };

export async function headFaults({ tx }: Pick<Act, "tx">, { periodFrom, periodTo, owner }: Head): Promise<FieldErrors> {
	const register = await openRegister(tx);
	const unknown = owner ? register.unknownInstitution(owner) : undefined;
	return {
		...(periodFrom && periodTo && periodTo < periodFrom ? { periodTo: periodBackwards } : {}),
		...(unknown ? { owner: unknown } : {}),
	};
}

/** Of a new plan also that its code is another's. */
export async function newPlanFaults(act: Pick<Act, "tx">, head: Head & { code?: string }): Promise<FieldErrors> {
	const { code } = head;
	const taken = code ? await act.tx.select({ id: plans.id }).from(plans).where(eq(plans.code, code)) : [];
	return { ...(code && taken.length > 0 ? { code: codeTaken(code).said } : {}), ...(await headFaults(act, head)) };
}
