// Writes migrations/schema.txt: what the migrations make of an empty database. Runs under Node 24, which reads TypeScript.
import { writeFileSync } from "node:fs";
import { openDatabase } from "#kernel/database.ts";
import { describeDatabase } from "../../tests/database-schema.ts";

const database = await openDatabase({ kind: "embedded" });
await database.migrate();
writeFileSync("migrations/schema.txt", await describeDatabase(database.db));
await database.close();
