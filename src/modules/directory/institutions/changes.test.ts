// The acts on the register: that they work, who may, what is refused, and what the audit trail says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	addUnit,
	closeInstitution,
	closeUnit,
	institutionsWithin,
	listInstitutions,
	listUnits,
	mergeInstitution,
	moveInstitution,
	registerInstitution,
	renameInstitution,
} from "#modules/directory/index.ts";
import { findPlan } from "#modules/planning/index.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
});
afterAll(() => world.close());

async function on(day: string, code: string) {
	const all = await listInstitutions(world.db, day);
	const row = all.find((one) => one.code === code);
	return { ...row, name: row?.name.lv, parent: all.find((one) => one.id === row?.parentId)?.code ?? null };
}

const lastLine = async () => (await world.auditLines()).at(-1);

async function refused(attempt: () => Promise<unknown>, status: number) {
	const before = [await world.auditLines(), await listInstitutions(world.db), await listUnits(world.db)];
	await expect(attempt()).rejects.toMatchObject({ status });
	expect([await world.auditLines(), await listInstitutions(world.db), await listUnits(world.db)]).toEqual(before);
}

const fresh = { code: "JAU", name: { lv: "Jauna aģentūra" }, kind: "subordinate" as const };

describe("registering an institution", () => {
	it("enters it under its parent, with its audit line", async () => {
		await world.as(world.coordinator, registerInstitution, {
			...fresh,
			parent: "min",
			validFrom: "2025-02-01",
			act: "MK noteikumi Nr. 5",
		});
		expect(await on("2026-01-10", "JAU")).toMatchObject({
			name: "Jauna aģentūra",
			parent: "MIN",
			validFrom: "2025-02-01",
		});
		expect(await lastLine()).toMatchObject({
			operation: "directory.registerInstitution",
			subjectId: "JAU",
			after: { parent: "MIN", act: "MK noteikumi Nr. 5" },
		});
	});

	it("says at its field what does not fit", async () => {
		const attempt = (input: object) =>
			world.as(world.coordinator, registerInstitution, { ...fresh, code: "N1", ...input });
		await expect(attempt({ code: "MIN" })).rejects.toMatchObject({ fields: { code: expect.anything() } });
		await expect(attempt({ parent: "NAV" })).rejects.toMatchObject({ fields: { parent: expect.anything() } });
		await expect(attempt({ parent: "N1" })).rejects.toMatchObject({ fields: { parent: expect.anything() } });
		await expect(attempt({ parent: "OLD", validFrom: "2025-01-01" })).rejects.toMatchObject({ fields: { parent: {} } });
		await expect(attempt({ code: "a b" })).rejects.toMatchObject({ fields: { code: expect.anything() } });
		await expect(attempt({ code: "jauna" })).rejects.toMatchObject({ fields: { code: expect.anything() } });
		await expect(attempt({ validFrom: "2025-02-30" })).rejects.toMatchObject({
			fields: { validFrom: expect.anything() },
		});
		await expect(attempt({ name: { lv: " " } })).rejects.toMatchObject({ fields: { "name.lv": expect.anything() } });
		await refused(() => attempt({ code: "MIN" }), 422);
	});

	it("is for coordinators and system administrators", async () => {
		await refused(() => world.as(world.contact, registerInstitution, { ...fresh, code: "N2" }), 403);
		await refused(
			() => world.as(world.person("institution-head", "MIN"), registerInstitution, { ...fresh, code: "N2" }),
			403,
		);
		await world.as(world.person("system-admin"), registerInstitution, { ...fresh, code: "N2" });
	});
});

describe("renaming", () => {
	const rename = { institution: "OTH", name: { lv: "Pārdēvētā ministrija" }, from: "2025-07-01", act: "Likums" };

	it("holds from its day on, and the old name before", async () => {
		await world.as(world.coordinator, renameInstitution, rename);
		expect((await on("2025-06-30", "OTH")).name).toBe("Cita ministrija");
		expect((await on("2025-07-01", "OTH")).name).toBe("Pārdēvētā ministrija");
		expect(await lastLine()).toMatchObject({
			operation: "directory.renameInstitution",
			before: { name: { lv: "Cita ministrija" } },
			after: { name: { lv: "Pārdēvētā ministrija" }, from: "2025-07-01", act: "Likums" },
		});
	});

	it("shows a future name only from its day on", async () => {
		await world.as(world.coordinator, renameInstitution, {
			...rename,
			name: { lv: "Nākotnes ministrija" },
			from: "2030-01-01",
		});
		expect((await on("2026-01-10", "OTH")).name).toBe("Pārdēvētā ministrija");
		expect((await on("2030-01-01", "OTH")).name).toBe("Nākotnes ministrija");
	});

	it("is refused twice on a day, for one that is not there, and for a contact", async () => {
		await refused(() => world.as(world.coordinator, renameInstitution, rename), 422);
		await refused(() => world.as(world.coordinator, renameInstitution, { ...rename, institution: "NAV" }), 404);
		await refused(() => world.as(world.contact, renameInstitution, { ...rename, institution: "MIN" }), 403);
	});

	it("tells the second of two who filled in the form at once", async () => {
		const { revision } = await on("2026-01-10", "MIN");
		await world.as(world.coordinator, renameInstitution, {
			...rename,
			institution: "MIN",
			revision,
			from: "2025-01-01",
		});
		const second = { ...rename, institution: "MIN", name: { lv: "Cits vārds" }, revision, from: "2025-02-01" };
		await refused(() => world.as(world.coordinator, renameInstitution, second), 409);
	});
});

describe("moving", () => {
	it("changes the structure and the scope of grants from its day on", async () => {
		await world.as(world.coordinator, moveInstitution, { institution: "AGE", parent: "OTH", from: "2025-09-01" });
		expect((await on("2025-08-31", "AGE")).parent).toBe("MIN");
		expect((await on("2025-09-01", "AGE")).parent).toBe("OTH");
		const id = (code: string) => world.ids.get(code) ?? "";
		expect((await institutionsWithin(world.db, id("MIN"), "2025-08-31")).has(id("AGE"))).toBe(true);
		expect((await institutionsWithin(world.db, id("MIN"), "2025-09-01")).has(id("AGE"))).toBe(false);
		expect((await institutionsWithin(world.db, id("OTH"), "2025-09-01")).has(id("AGE"))).toBe(true);
		expect(await lastLine()).toMatchObject({ before: { parent: "MIN" }, after: { parent: "OTH", from: "2025-09-01" } });
	});

	it("refuses a circle at the parent's field, and a contact", async () => {
		const circle = { institution: "OTH", parent: "AGE", from: "2025-10-01" };
		await expect(world.as(world.coordinator, moveInstitution, circle)).rejects.toMatchObject({
			fields: { parent: {} },
		});
		await refused(
			() => world.as(world.contact, moveInstitution, { ...circle, institution: "AGE", parent: "MIN" }),
			403,
		);
	});
});

describe("merging", () => {
	it("ends the institution, its units, and hands its duties and those below to the successor", async () => {
		await world.as(world.coordinator, addUnit, { institution: "OTH", code: "DEP", name: { lv: "Departaments" } });
		await refused(
			() => world.as(world.stranger, mergeInstitution, { institution: "OTH", into: "MIN", from: "2031-01-01" }),
			403,
		);
		const merger = { institution: "OTH", into: "OTH", from: "2031-01-01" };
		await expect(world.as(world.coordinator, mergeInstitution, merger)).rejects.toMatchObject({ fields: { into: {} } });
		await world.as(world.coordinator, mergeInstitution, { ...merger, into: "centra birojs", act: "Likums" });
		expect(await on("2031-01-01", "OTH")).toMatchObject({ validTo: "2031-01-01", successorId: world.ids.get("CEN") });
		expect((await on("2030-12-31", "AGE")).parent).toBe("OTH");
		expect((await on("2031-01-01", "AGE")).parent).toBe("CEN");
		expect((await listUnits(world.db, world.ids.get("OTH"))).map((unit) => unit.validTo)).toEqual(["2031-01-01"]);
		expect(await lastLine()).toMatchObject({ after: { successor: "CEN", from: "2031-01-01", moved: ["AGE"] } });
	});

	it("shows a duty under the successor from that day on, and under its own name before", async () => {
		const responsible = async (day: string) => {
			const plan = await findPlan(world.db, "parauga-plans", day);
			return plan?.elements.find((element) => element.code === "1.2-1")?.parties[0]?.code;
		};
		expect(await responsible("2030-12-31")).toBe("OTH");
		expect(await responsible("2031-01-01")).toBe("CEN");
	});

	it("gives the successor the scope only when the day has come", async () => {
		const [cen = "", oth = ""] = [world.ids.get("CEN"), world.ids.get("OTH")];
		expect((await institutionsWithin(world.db, cen, "2030-12-31")).has(oth)).toBe(false);
		expect((await institutionsWithin(world.db, cen, "2031-01-01")).has(oth)).toBe(true);
	});

	it("happens once", async () => {
		await refused(
			() => world.as(world.coordinator, mergeInstitution, { institution: "OTH", into: "MIN", from: "2032-01-01" }),
			422,
		);
	});
});

describe("closing", () => {
	it("ends one with nothing below it, without a successor", async () => {
		await world.as(world.coordinator, closeInstitution, { institution: "N2", from: "2026-06-01" });
		expect(await on("2026-06-01", "N2")).toMatchObject({ validTo: "2026-06-01", successorId: null });
		expect(await lastLine()).toMatchObject({
			operation: "directory.closeInstitution",
			after: { closed_from: "2026-06-01" },
		});
	});

	it("is refused while something is below it, a second time, and to a contact", async () => {
		await refused(() => world.as(world.coordinator, closeInstitution, { institution: "MIN", from: "2026-06-01" }), 422);
		await refused(() => world.as(world.coordinator, closeInstitution, { institution: "N2", from: "2027-06-01" }), 422);
		await refused(() => world.as(world.contact, closeInstitution, { institution: "JAU", from: "2026-06-01" }), 403);
	});
});

describe("units", () => {
	const unit = { institution: "MIN", code: "FVD", name: { lv: "Finanšu departaments" }, validFrom: "2025-01-01" };

	it("are added, one within another, and closed from the inside", async () => {
		await world.as(world.coordinator, addUnit, unit);
		await world.as(world.coordinator, addUnit, { ...unit, code: "FVD-1", parent: "FVD" });
		await refused(
			() => world.as(world.coordinator, closeUnit, { institution: "MIN", unit: "FVD", from: "2026-01-01" }),
			422,
		);
		await world.as(world.coordinator, closeUnit, { institution: "MIN", unit: "FVD-1", from: "2026-01-01" });
		await world.as(world.coordinator, closeUnit, { institution: "MIN", unit: "FVD", from: "2026-01-01" });
		const ends = (await listUnits(world.db, world.ids.get("MIN"))).map((one) => [one.code, one.validTo]);
		expect(ends.sort()).toEqual([
			["FVD", "2026-01-01"],
			["FVD-1", "2026-01-01"],
		]);
		expect(await lastLine()).toMatchObject({ operation: "directory.closeUnit", after: { unit: "FVD" } });
	});

	it("are refused with a code that was given, an unknown unit above, in a wrong role", async () => {
		await refused(() => world.as(world.coordinator, addUnit, unit), 422);
		await refused(() => world.as(world.coordinator, addUnit, { ...unit, code: "X", parent: "NAV" }), 422);
		await refused(
			() => world.as(world.coordinator, closeUnit, { institution: "MIN", unit: "NAV", from: "2026-01-01" }),
			422,
		);
		await refused(() => world.as(world.contact, addUnit, { ...unit, code: "X" }), 403);
		await refused(
			() => world.as(world.contact, closeUnit, { institution: "MIN", unit: "FVD", from: "2026-01-01" }),
			403,
		);
	});
});
