import { EventError } from "../../errors.js";
import type { PgClient } from "../../ports/sql-transaction.js";

/** A client for as long as its transaction lasts. */
export interface LentClient {
  readonly client: PgClient;
  /** From now on its queries are refused: the connection is somebody else's, or has no transaction. */
  takeBack(): void;
}

/** What a handler keeps after its time must not write into the next transaction of the connection. */
export function lend(client: PgClient): LentClient {
  let lent = true;
  return {
    client: {
      query: (...query) => {
        if (lent) return client.query(...query);
        return Promise.reject(new EventError("DATABASE.REJECTED", "The transaction has ended."));
      },
    },
    takeBack: () => {
      lent = false;
    },
  };
}
