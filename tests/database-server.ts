// A PostgreSQL server as the tests need it: to make and drop databases on.
import pg from "pg";

export async function askServer(server: string, command: string): Promise<pg.QueryResult> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		return await client.query(command);
	} finally {
		await client.end();
	}
}

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
}
