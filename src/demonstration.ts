// The demonstration data go in as one act: all of it or nothing, by the same operations that people use.
import { z } from "zod";
import { cast } from "#data/cast.ts";
import { indicatorInputs, planInputs } from "#data/demonstration.ts";
import { operation } from "#kernel/operation.ts";
import { seatDemonstrationCast } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { createPlan } from "#modules/planning/index.ts";

export const loadDemonstration = operation({
	name: "installation.loadDemonstration",
	allow: "system",
	input: z.object({}),
	async run(act): Promise<void> {
		for (const plan of planInputs) await act.call(createPlan, plan);
		for (const indicator of indicatorInputs) await act.call(createIndicator, indicator);
		await act.call(seatDemonstrationCast, { cast });
	},
});
