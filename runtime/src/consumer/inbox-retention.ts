import { isEventError } from "../errors.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { Clock } from "../ports/clock.js";
import type { Inbox } from "../ports/inbox.js";
import type { Logger } from "../ports/logger.js";

const INTERVAL = 3_600_000;

/** Lets an inbox forget, every hour, what its group handled longer ago than the retention. */
export class InboxRetention {
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>;

  constructor(
    inbox: Inbox<SqlTransaction | undefined>,
    surroundings: {
      readonly group: string;
      readonly retention: number;
      readonly clock: Clock;
      readonly logger: Logger;
    },
  ) {
    this.#running = this.#run(inbox, surroundings);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(
    inbox: Inbox<SqlTransaction | undefined>,
    { group, retention, clock, logger }: ConstructorParameters<typeof InboxRetention>[1],
  ): Promise<void> {
    for (;;) {
      await clock.sleep(INTERVAL, this.#stopping.signal);
      if (this.#stopping.signal.aborted) return;
      try {
        const forgotten = await inbox.forget(group, new Date(clock.now() - retention));
        logger.debug({ group, forgotten }, "The inbox forgot what was handled long ago.");
      } catch (error) {
        const code = isEventError(error) ? error.code : "unknown";
        logger.warn(
          { group, code },
          "The inbox could not forget what was handled long ago; it tries again in an hour.",
        );
      }
    }
  }
}
