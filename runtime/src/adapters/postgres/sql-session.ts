import type { KnexTransaction, SqlTransaction } from "../../ports/sql-transaction.js";
import { databaseError } from "./database-error.js";

/** Runs statements with `$1`, `$2`, ... in them; rejects with `DATABASE.*`. */
export interface SqlSession {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export function sessionOf(transaction: SqlTransaction): SqlSession {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      try {
        const result = "raw" in transaction ? rawKnex(transaction, text, values) : transaction.query(text, [...values]);
        return ((await result) as { readonly rows: unknown[] }).rows as Row[];
      } catch (error) {
        throw databaseError(error);
      }
    },
  };
}

/** knex knows placeholders by their order only, and would take a question mark for one. */
function rawKnex(transaction: KnexTransaction, text: string, values: readonly unknown[]): PromiseLike<unknown> {
  const ordered: unknown[] = [];
  const raw = text.replaceAll(/\$(\d+)/g, (_, number: string) => {
    ordered.push(values[Number(number) - 1]);
    return "?";
  });
  return transaction.raw(raw, ordered);
}
