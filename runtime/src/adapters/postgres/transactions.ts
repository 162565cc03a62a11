import type { Pool } from "pg";
import type { KnexTransaction, PgClient } from "../../ports/sql-transaction.js";
import { databaseError } from "./database-error.js";

/** Begins transactions of its own: what `work` wrote is committed when it resolves, and rolled back when it rejects. */
export type Transactions<Transaction> = <Result>(
  work: (transaction: Transaction) => Promise<Result>,
) => Promise<Result>;

/** Transactions on connections of a pool of `pg`. */
export function pgTransactions(pool: Pool): Transactions<PgClient> {
  return async (work) => {
    const client = await pool.connect().catch((error: unknown) => {
      throw databaseError(error);
    });
    // A connection that breaks between two statements says so by this event, which ends the process if nobody listens.
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken ??= error;
    };
    client.on("error", onError);
    try {
      // Whatever the database's default: work that waits for a lock must see what was committed meanwhile.
      await statement(client, "BEGIN ISOLATION LEVEL READ COMMITTED");
      const result = await work(client);
      await statement(client, "COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(onError);
      throw error;
    } finally {
      client.off("error", onError);
      client.release(broken);
    }
  };
}

/** Transactions of a knex instance of the service. */
export function knexTransactions<Transaction extends KnexTransaction>(knex: {
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}): Transactions<Transaction> {
  return async (work) => {
    let own: { readonly error: unknown } | undefined;
    try {
      return await knex.transaction((transaction) =>
        work(transaction).catch((error: unknown) => {
          own = { error };
          throw error;
        }),
      );
    } catch (error) {
      throw own === undefined ? databaseError(error) : own.error;
    }
  };
}

async function statement(client: { query(text: string): Promise<unknown> }, text: string): Promise<void> {
  await client.query(text).catch((error: unknown) => {
    throw databaseError(error);
  });
}
