import type { TransactionalInbox } from "../../ports/inbox.js";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import { deleteHandled } from "./sql/delete-handled.js";
import { insertHandled, insertHandledTogether } from "./sql/insert-handled.js";
import { sessionOf } from "./sql-session.js";
import type { Transactions } from "./transactions.js";

// Rows that one statement forgets, so that it ends soon and holds up nobody.
const FORGET_AT_ONCE = 10_000;

/** The table `event_inbox`, in transactions of `pg` or of knex: see {@link Transactions}. */
export class PostgresInbox<Transaction extends SqlTransaction> implements TransactionalInbox<Transaction> {
  readonly #transactions: Transactions<Transaction>;

  constructor(transactions: Transactions<Transaction>) {
    this.#transactions = transactions;
  }

  once(group: string, eventId: string, work: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    return this.#transactions(async (transaction) => {
      const first = await this.remember(group, eventId, transaction);
      if (first) await work(transaction);
      return first;
    });
  }

  onceTogether(
    group: string,
    eventIds: readonly string[],
    work: (fresh: readonly string[], transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.#transactions(async (transaction) => {
      const inserted = await insertHandledTogether(sessionOf(transaction), group, eventIds);
      const fresh = [...new Set(eventIds)].filter((id) => inserted.has(id));
      if (fresh.length > 0) await work(fresh, transaction);
    });
  }

  remember(group: string, eventId: string, transaction: Transaction): Promise<boolean> {
    return insertHandled(sessionOf(transaction), group, eventId);
  }

  async forget(group: string, before: Date): Promise<number> {
    let forgotten = 0;
    for (;;) {
      const count = await this.#transactions((transaction) =>
        deleteHandled(sessionOf(transaction), group, before, FORGET_AT_ONCE),
      );
      forgotten += count;
      if (count < FORGET_AT_ONCE) return forgotten;
    }
  }
}
