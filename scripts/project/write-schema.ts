// Writes migrations/schema.txt: what the migrations make of an empty database. Node 24 runs it as it is.
import { writeFileSync } from "node:fs";
import { openDatabase } from "#kernel/database.ts";
import { describeDatabase } from "./describe-database.ts";

const database = await openDatabase({ kind: "embedded" });
await database.migrate();
writeFileSync("migrations/schema.txt", await describeDatabase(database.db));
await database.close();
