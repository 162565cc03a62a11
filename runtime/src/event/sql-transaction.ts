/** A client of the package `pg`: one connection, or what behaves like one. */
export interface PgClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** A transaction of knex on PostgreSQL. */
export interface KnexTransaction {
  raw(text: string, values: readonly unknown[]): PromiseLike<unknown>;
}

/** A transaction of the caller's, begun and not ended: what is written in it is there when it commits. */
export type SqlTransaction = PgClient | KnexTransaction;
