// The addresses of the demonstration installation, and who may open them.
export type Who = "anyone" | "coordinator";

export const pages: { path: string; name: string; who: Who }[] = [
	{ path: "/", name: "front", who: "anyone" },
	{ path: "/pieslegties", name: "sign-in", who: "anyone" },
	{ path: "/plani", name: "plans", who: "anyone" },
	{ path: "/plani/vpmp-2023", name: "plan", who: "anyone" },
	{ path: "/plani/macisanas-2021", name: "plan-learning", who: "anyone" },
	{ path: "/plani/lm-2024", name: "plan-strategy", who: "anyone" },
	{ path: "/plani/vpmp-2023/1", name: "direction", who: "anyone" },
	{ path: "/plani/vpmp-2023/1.1", name: "measure", who: "anyone" },
	{ path: "/plani/vpmp-2023/1.1-1", name: "deliverable", who: "anyone" },
	{ path: "/plani/vpmp-2023/zinojums", name: "report", who: "anyone" },
	{ path: "/raditaji", name: "indicators", who: "anyone" },
	{ path: "/raditaji/uzticesanas", name: "indicator", who: "anyone" },
	{ path: "/iestades", name: "institutions", who: "anyone" },
	{ path: "/iestades/VK", name: "institution", who: "anyone" },
	{ path: "/virtuve", name: "kitchen-sink", who: "anyone" },
	{ path: "/importi", name: "imports", who: "coordinator" },
	{ path: "/importi/jauns", name: "import-form", who: "coordinator" },
	{ path: "/raditaji/uzticesanas/merijumi", name: "measurement-form", who: "coordinator" },
	{ path: "/plani/vpmp-2023/1.1-1/izpilde", name: "execution-form", who: "coordinator" },
	{ path: "/auditacija", name: "audit", who: "coordinator" },
];
