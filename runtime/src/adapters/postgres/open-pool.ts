import pg from "pg";

/** Connections of the runtime's own to the database; `end` closes them. */
export function openPool(connectionString: string, { max = 10 }: { readonly max?: number } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: "event-runtime",
    connectionTimeoutMillis: 10_000,
    // Bounds the wait for the lock of a key that another transaction keeps.
    statement_timeout: 30_000,
    keepAlive: true,
  });
  // An idle connection that breaks ends the process if nobody listens; the pool has replaced it already.
  pool.on("error", () => {});
  return pool;
}
