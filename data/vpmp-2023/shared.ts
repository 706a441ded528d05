// What many parts of this plan share: the day of its statuses, parties as the report prints them.
import type { Text } from "#kernel/words.ts";
import type { PartyRef } from "../types.ts";

/** Every status of this plan holds as of this day. */
export const asOf = "2025-12-31";

export const vk = { institution: "VK" } satisfies PartyRef;
export const fm = { institution: "FM" } satisfies PartyRef;
export const varam = { institution: "VARAM" } satisfies PartyRef;
export const treasury = {
	institution: "FM",
	note: { lv: "Valsts kase", en: "The Treasury" },
} satisfies PartyRef;
export const stateRealEstate = {
	institution: "FM",
	note: { lv: "Valsts nekustamie īpašumi", en: "State Real Estate" },
} satisfies PartyRef;
export const allMinistries = { group: "visas-ministrijas" } satisfies PartyRef;
export const directAdministration = { group: "tiesas-parvaldes-iestades" } satisfies PartyRef;

export const unnamed = {
	lv: "Ziņojuma tekstā šim virzienam nav virsraksta; nosaukums dots pēc satura.",
	en: "The text of the report has no heading for this direction; the name is given after its contents.",
} satisfies Text;
