// Which sections a context has, in the order of the page; each has its anchor.
import type { StrategyContext } from "../form.ts";

export const sections = [
	"svid",
	"mergrupas",
	"sadarbiba",
	"dokumenti",
	"kapacitate",
	"iepriekseja",
	"lomas",
	"briedums",
	"uzraudziba",
] as const;
export type Section = (typeof sections)[number];

const has: Record<Section, (context: StrategyContext) => boolean> = {
	svid: ({ swot }) => swot !== undefined,
	mergrupas: ({ groups = [] }) => groups.length > 0,
	sadarbiba: ({ cooperation = [] }) => cooperation.length > 0,
	dokumenti: ({ documents = [] }) => documents.length > 0,
	kapacitate: ({ figures = [], families = [], systems = [] }) =>
		figures.some((one) => one.topic !== "previous") || families.length + systems.length > 0,
	iepriekseja: ({ figures = [] }) => figures.some((one) => one.topic === "previous"),
	lomas: ({ processes = [] }) => processes.length > 0,
	briedums: ({ maturity }) => maturity !== undefined,
	uzraudziba: ({ oversight = [] }) => oversight.length > 0,
};

export function sectionsOf(context: StrategyContext): Section[] {
	return sections.filter((section) => has[section](context));
}
