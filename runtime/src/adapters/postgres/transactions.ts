import { EventError } from "../../errors.js";
import type { KnexTransaction, PgClient } from "../../ports/sql-transaction.js";
import { databaseError } from "./database-error.js";
import { lend } from "./lent-client.js";
import type { PgPool } from "./pg-pool.js";

/** Begins transactions of its own: what `work` wrote is committed when it resolves, and rolled back when it rejects. */
export type Transactions<Transaction> = <Result>(
  work: (transaction: Transaction) => Promise<Result>,
) => Promise<Result>;

/** Transactions on connections of a pool of `pg`. */
export function pgTransactions(pool: PgPool): Transactions<PgClient> {
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
    const lent = lend(client);
    try {
      // Whatever the database's default: work that waits for a lock must see what was committed meanwhile.
      await statement(client, "BEGIN ISOLATION LEVEL READ COMMITTED");
      const result = await work(lent.client);
      lent.takeBack();
      await commit(client);
      return result;
    } catch (error) {
      lent.takeBack();
      await client.query("ROLLBACK").catch(onError);
      // Work that fails on a broken connection is not to blame.
      throw broken === undefined ? error : databaseError(broken);
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
      return await knex.transaction(async (transaction) => {
        const result = await work(transaction).catch((error: unknown) => {
          own = { error };
          throw error;
        });
        // Fails where a statement of the work has failed and nobody said so: COMMIT would roll back without a word.
        await transaction.raw("SELECT 1", []);
        return result;
      });
    } catch (error) {
      throw own === undefined ? databaseError(error) : own.error;
    }
  };
}

/** PostgreSQL answers COMMIT with a rollback, and no error, where a statement of the transaction has failed. */
async function commit(client: { query(text: string): Promise<{ readonly command: string }> }): Promise<void> {
  const { command } = await client.query("COMMIT").catch((error: unknown) => {
    throw databaseError(error);
  });
  if (command === "COMMIT") return;
  const message =
    "A statement of the transaction had failed and the work went on all the same: nothing of it was kept.";
  throw new EventError("DATABASE.REJECTED", message, { details: { sqlState: "25P02" } });
}

async function statement(client: { query(text: string): Promise<unknown> }, text: string): Promise<void> {
  await client.query(text).catch((error: unknown) => {
    throw databaseError(error);
  });
}
