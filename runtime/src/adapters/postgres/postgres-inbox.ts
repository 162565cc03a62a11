import type { Inbox } from "../../ports/inbox.js";
import type { SqlTransaction } from "../../ports/sql-transaction.js";
import { deleteHandled } from "./sql/delete-handled.js";
import { insertHandled } from "./sql/insert-handled.js";
import { sessionOf } from "./sql-session.js";
import type { Transactions } from "./transactions.js";

/** The table `event_inbox`, in transactions of `pg` or of knex: see {@link Transactions}. */
export class PostgresInbox<Transaction extends SqlTransaction> implements Inbox<Transaction> {
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

  remember(group: string, eventId: string, transaction: Transaction): Promise<boolean> {
    return insertHandled(sessionOf(transaction), group, eventId);
  }

  forget(before: Date): Promise<number> {
    return this.#transactions((transaction) => deleteHandled(sessionOf(transaction), before));
  }
}
