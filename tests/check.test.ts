// vieda check, by doing in the database what it has to find; and what the application's own user cannot do there.
import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { openDatabase } from "#kernel/database.ts";
import { keepFile } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { checkInstallation } from "../src/check.ts";
import { askServer, databaseUrl } from "./database-server.ts";
import { rightsOfTheApplication } from "./documented.ts";
import { openWorld, type World } from "./world.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
beforeEach(async () => {
	world = await openWorld();
	await world.db.transaction((tx) => keepFile(tx, randomBytes(100), "image/png", world.clock.now()));
	expect((await checkInstallation(world)).broken).toEqual([]);
});
afterEach(() => world.closeUnasked());

const run = (statement: string) => world.db.execute(sql.raw(statement));
/** As the tables' owner can. */
const past = async (table: string, statement: string) => {
	await run(`alter table ${table} disable trigger ${table}_only_added`);
	await run(statement);
};
const findings = async () => (await checkInstallation(world)).broken;

describe("vieda check", () => {
	it("says what it found whole", async () => {
		const { said } = await checkInstallation(world);
		expect(said).toEqual([
			expect.stringMatching(/^audit trail whole: \d+ lines sealed before, 0 sealed now$/),
			"snapshots whole: 1",
			"files whole: 1",
			expect.stringMatching(/^references whole: \d+ kinds$/),
		]);
	});

	it("finds an approved version that was changed, or removed", async () => {
		await past("plan_versions", `update plan_versions set reason = 'cits'`);
		expect(await findings()).toEqual([expect.stringMatching(/^plan_versions\/\S+ was changed$/)]);
		await run("delete from plan_versions");
		expect(await findings()).toEqual([expect.stringMatching(/^plan_versions\/\S+ was removed/)]);
	});

	it("finds a changed line of the trail, and two that changed places", async () => {
		await past(
			"audit_lines",
			"update audit_lines set via = 'api' where id = (select line_id from audit_seals where place = 2)",
		);
		expect(await findings()).toEqual([expect.stringMatching(/^audit trail broken at place 2 /)]);
		await run("update audit_lines set via = 'page' where id = (select line_id from audit_seals where place = 2)");
		expect(await findings()).toEqual([]);
		await past("audit_seals", "update audit_seals set place = 1000 where place = 2");
		await run("update audit_seals set place = 2 where place = 3");
		await run("update audit_seals set place = 3 where place = 1000");
		expect(await findings()).toEqual([expect.stringMatching(/^audit trail broken at place 2 /)]);
	});

	it("finds a removed line, and one that was added", async () => {
		const copy = `insert into audit_lines select gen_random_uuid(), at, actor_kind, actor_id, acting_as, via, request_id,
			operation, subject_kind, subject_id, before, after from audit_lines limit 1`;
		await run(copy);
		await checkInstallation(world);
		expect(await findings()).toEqual([expect.stringContaining("added past the acts")]);
		await past("audit_lines", "delete from audit_lines where id = (select line_id from audit_seals where place = 1)");
		expect(await findings()).toEqual([expect.stringMatching(/^audit trail broken at place 1 .*removed$/)]);
	});

	it("finds a file that is not what its hash says", async () => {
		await run("update files set content = content || '\\x00'");
		expect(await findings()).toEqual([expect.stringMatching(/^the file [0-9a-f]{64} in files was changed$/)]);
	});

	it("finds rows that refer to nothing: by a declared reference, and to a file", async () => {
		await run("alter table elements drop constraint elements_parent_id_elements_id_fk");
		await run(`update elements set parent_id = '${newId()}' where kind = 'deliverable'`);
		await run("alter table elements add constraint late foreign key (parent_id) references elements (id) not valid");
		await run(`insert into execution_updates (id, element_id, as_of, status, origin, recorded_at)
			select '${newId()}', id, '2025-01-01', 'done', 'entered', now() from elements limit 1`);
		await run(`insert into evidence (id, update_id, title, file_hash)
			select '${newId()}', id, 'x', 'none' from execution_updates limit 1`);
		expect(await findings()).toEqual([
			"4 rows of elements refer to what is not in elements (late)",
			"1 rows of evidence refer to what is not in files (evidence_file_hash)",
		]);
	});
});

const template = inject("template");

describe.runIf(template.kind === "postgres")(
	"the application's own user of PostgreSQL, as docs/operations.md sets it up",
	() => {
		it("starts and works, and can neither change the trail nor lift its guard", async () => {
			if (template.kind !== "postgres") return;
			const user = `vieda_app_${randomBytes(4).toString("hex")}`;
			const name = (await world.db.execute(sql`select current_database() as name`)) as unknown as {
				rows: { name: string }[];
			};
			const here = databaseUrl(template.server, name.rows[0]?.name ?? "");
			await askServer(here, rightsOfTheApplication(user));
			const url = new URL(here);
			url.username = user;
			const own = await openDatabase({ kind: "postgres", url: url.href });
			try {
				await own.migrate();
				await own.db.execute(sql`insert into audit_lines select gen_random_uuid(), at, actor_kind, actor_id, acting_as, via,
				request_id, operation, subject_kind, subject_id, before, after from audit_lines limit 1`);
				await own.db.execute(sql`insert into settings values ('a', '1')`);
				await own.db.execute(sql`update settings set value = '2' where key = 'a'`);
				await own.db.execute(sql`delete from settings where key = 'a'`);
				for (const statement of [
					"update audit_lines set via = 'x'",
					"delete from audit_lines",
					"truncate audit_lines",
					"update audit_seals set hash = ''",
					"delete from audit_seals",
					"alter table audit_lines disable trigger user",
					"drop trigger audit_lines_only_added on audit_lines",
					"drop table audit_lines",
					"set session_replication_role = replica",
					"create or replace function refuse_change() returns trigger language sql as 'select null'",
				]) {
					const refused = await own.db.execute(sql.raw(statement)).catch((error: Error) => error.cause);
					expect([statement, refused]).toMatchObject([statement, { code: "42501" }]);
				}
			} finally {
				await own.close();
				await askServer(here, `drop owned by ${user}; drop role ${user}`);
			}
		});
	},
);
