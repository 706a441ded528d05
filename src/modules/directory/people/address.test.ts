import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seat } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { changeAddress } from "./address.ts";
import { people } from "./tables.ts";

let world: World;
let person: string;
beforeAll(async () => {
	world = await openWorld();
	person = await seat(world, "Žanete", { role: "ministry-contact", institution: "MIN", email: null });
});
afterAll(() => world.close());

const admin = () => world.person("system-admin");
const address = async () => (await world.db.select().from(people).where(eq(people.id, person)))[0]?.email;

it("a person's address is said by a system administrator, and taken away again", async () => {
	await world.as(admin(), changeAddress, { person, email: "zanete@office.example.invalid" });
	expect(await address()).toBe("zanete@office.example.invalid");
	await world.as(admin(), changeAddress, { person });
	expect(await address()).toBeNull();
});

it("the audit trail says that an address was changed, not to what", async () => {
	await world.as(admin(), changeAddress, { person, email: "zanete@office.example.invalid" });
	const line = (await world.auditLines()).at(-1);
	expect(line).toMatchObject({ operation: "directory.changeAddress", subjectId: person, after: { has_address: true } });
	expect(JSON.stringify(await world.auditLines())).not.toContain("zanete@");
});

it.each([
	"zanete",
	"a@b",
	"a@office.example.invalid, b@office.example.invalid",
	"Žanete <a@office.example.invalid>",
	"a@office.example.invalid\r\nBcc: b@office.example.invalid",
	`${"a".repeat(250)}@office.example.invalid`,
])("what is no single address is refused: %j", async (email) => {
	const before = await address();
	await expect(world.as(admin(), changeAddress, { person, email })).rejects.toMatchObject({
		status: 422,
		fields: { email: { lv: expect.any(String) } },
	});
	expect(await address()).toBe(before);
});

it("nobody else may say it, and of nobody who is not there", async () => {
	await expect(world.as(world.coordinator, changeAddress, { person })).rejects.toMatchObject({ status: 403 });
	await expect(world.as(admin(), changeAddress, { person: "nobody" })).rejects.toMatchObject({ status: 404 });
});
