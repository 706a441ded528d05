import { apiRouter, createRoute, json, refusals, z } from "#kernel/api.ts";
import { act, type Deps } from "#kernel/web.ts";
import { changeSuperiors } from "./edit-plan.ts";

const superiors = z
	.strictObject({ superior: z.array(z.string()).openapi({ example: ["nap-2027", "vpmp-2023"] }) })
	.openapi("SuperiorPlans");

const route = createRoute({
	method: "put",
	path: "/plans/{code}/superior",
	summary: "Put a plan that is a draft or being amended under these plans and no others",
	security: [{ bearer: [] }],
	request: {
		params: z.object({ code: z.string().max(60) }),
		body: { required: true, content: { "application/json": { schema: superiors } } },
	},
	responses: { 200: json(superiors, "The plans above it"), ...refusals.act },
});

export function editorApi(deps: Deps) {
	return apiRouter().openapi(route, async (c) => {
		const { superior } = c.req.valid("json");
		return c.json(await act(deps, c, changeSuperiors, { plan: c.req.valid("param").code, superior }), 200);
	});
}
