// The demonstration data go in as one act: all of it or nothing, by the same operations that people use.
import { z } from "zod";
import { cast } from "#data/cast.ts";
import { indicatorInputs, planInputs, taskInputs, workPlanInput } from "#data/demonstration.ts";
import { news } from "#data/news.ts";
import { lockFilling } from "#kernel/database.ts";
import { operation } from "#kernel/operation.ts";
import { seatDemonstrationCast } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { announceDraft, assignTask, createPlan, listPlans, recordProgress } from "#modules/planning/index.ts";
import { publishNews, writeNews } from "#modules/portal/index.ts";

export const loadDemonstration = operation({
	name: "installation.loadDemonstration",
	allow: "system",
	publishes: false,
	input: z.object({}),
	async run(act): Promise<void> {
		await lockFilling(act.tx);
		// Another process that started at the same time has done it.
		if ((await listPlans(act.tx, "all")).some((plan) => plan.code === planInputs[0]?.code)) return;
		for (const plan of planInputs) await act.call(createPlan, plan);
		// The source of a draft is a public draft, too.
		for (const { code, state } of planInputs) if (state === "draft") await act.call(announceDraft, { plan: code });
		for (const indicator of indicatorInputs) await act.call(createIndicator, indicator);
		await act.call(seatDemonstrationCast, { cast });
		await act.call(createPlan, workPlanInput);
		for (const { assignment, progress } of taskInputs) {
			await act.call(assignTask, assignment);
			// An installation that is older than the data knows nothing yet of what they say of later days.
			for (const entry of progress.filter(({ asOf }) => asOf <= act.today)) await act.call(recordProgress, entry);
		}
		for (const item of news) await act.call(publishNews, await act.call(writeNews, { ...item, demonstration: true }));
	},
});
