import { type Actor, hasRole } from "#kernel/access.ts";
import type { Lang } from "#kernel/words.ts";
import type { NavItem } from "#ui/page.tsx";
import { uiWords } from "#ui/words.ts";

/** What stands in the header: what the person may open. */
export function navigation(actor: Actor, lang: Lang): NavItem[] {
	const words = uiWords[lang];
	const items = [
		{ label: words.plans, path: "/plani" },
		{ label: words.indicators, path: "/raditaji" },
		{ label: words.institutions, path: "/iestades" },
		{ label: words.changes, path: "/izmainas" },
		{ label: words.news, path: "/jaunumi" },
	];
	if (actor.grants.length > 0) items.push({ label: words.rounds, path: "/kartas" });
	if (hasRole(actor, "plan-coordinator")) items.push({ label: words.imports, path: "/importi" });
	if (hasRole(actor, "auditor", "plan-coordinator", "system-admin"))
		items.push({ label: words.audit, path: "/auditacija" });
	if (hasRole(actor, "system-admin")) items.push({ label: words.sendings, path: "/sutijumi" });
	return items;
}
