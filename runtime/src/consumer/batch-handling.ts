import { isEventError } from "../errors.js";
import type { EventEnvelope } from "../event/envelope.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { Inbox } from "../ports/inbox.js";
import type { StoredRecord } from "../ports/transport.js";
import type { RetryPolicy } from "../retry/retry-policy.js";
import { type RetrySurroundings, withRetry } from "../retry/with-retry.js";
import type { OpenedRecord } from "./event-handling.js";
import { handleOnce } from "./handle-once.js";
import type { HandlerCalls } from "./handler-calls.js";
import type { HandledBatch } from "./handlers.js";
import type { Workplace } from "./partition-work.js";

/** An event that is ready to be handled. */
export interface ReadyEvent {
  readonly opened: OpenedRecord;
  readonly event: EventEnvelope;
}

export interface BatchSurroundings {
  readonly group: string;
  readonly retry: RetryPolicy;
  readonly calls: HandlerCalls;
  inbox(): Inbox<SqlTransaction | undefined> | null;
  waiting(record: StoredRecord, place: Workplace): RetrySurroundings;
}

/**
 * How a batch of events was handled: of `handled` the handler is done, `duplicates` were handled before; with `failedAt`
 * those before that index are done, and it is to be handled by itself; with `apart` each of them is.
 */
export type BatchOutcome =
  | { readonly status: "done"; readonly handled: number; readonly duplicates: number }
  | { readonly status: "failed"; readonly failedAt: number; readonly handled: number; readonly duplicates: number }
  | { readonly status: "apart" | "aborted" };

/** Calls a batch handler with several events, with retries where it does not say at which of them it failed. */
export class BatchHandling {
  readonly #surroundings: BatchSurroundings;

  constructor(surroundings: BatchSurroundings) {
    this.#surroundings = surroundings;
  }

  /** @param events - two or more */
  handle(batch: HandledBatch, events: readonly ReadyEvent[], place: Workplace): Promise<BatchOutcome> {
    const inbox = this.#surroundings.inbox();
    return inbox === null ? this.#call(batch, events, place) : this.#callOnce(inbox, batch, events, place);
  }

  async #call(batch: HandledBatch, events: readonly ReadyEvent[], place: Workplace): Promise<BatchOutcome> {
    const { calls, retry, waiting } = this.#surroundings;
    const { record } = (events[0] as ReadyEvent).opened;
    const given = events.map(({ event }) => event);
    const work = (attempt: number) =>
      calls.callBatch(batch.handler, given, { record, attempt, signal: place.signal, transaction: undefined });
    const result = await withRetry(work, retry, waiting(record, place));
    if (result.status === "succeeded") return { status: "done", handled: events.length, duplicates: 0 };
    if (result.status === "aborted") return { status: "aborted" };
    const failedAt = indexOf(result.error, events.length);
    if (failedAt === null) return { status: "apart" };
    return { status: "failed", failedAt, handled: failedAt, duplicates: 0 };
  }

  async #callOnce(
    inbox: Inbox<SqlTransaction | undefined>,
    batch: HandledBatch,
    events: readonly ReadyEvent[],
    place: Workplace,
  ): Promise<BatchOutcome> {
    const { calls, group, retry, waiting } = this.#surroundings;
    const { record } = (events[0] as ReadyEvent).opened;
    const ids = events.map(({ event }) => event.id);
    let fresh: readonly string[] = [];
    let inTransaction = false;
    const work = async (attempt: number, transaction: SqlTransaction | undefined) => {
      inTransaction = transaction !== undefined;
      // One copy of each: the same event may have been delivered twice in one batch.
      const given = fresh.map((id) => (events[ids.indexOf(id)] as ReadyEvent).event);
      await calls.callBatch(batch.handler, given, { record, attempt, signal: place.signal, transaction });
    };
    const inInbox = async (run: (transaction: SqlTransaction | undefined) => Promise<void>) => {
      fresh = [];
      await inbox.onceTogether(group, ids, async (found, transaction) => {
        fresh = found;
        await run(transaction);
      });
      return fresh.length;
    };
    const result = await handleOnce(inInbox, work, { ...waiting(record, place), retry });
    if (result.status === "aborted") return result;
    if (result.status === "done") {
      return { status: "done", handled: result.value, duplicates: events.length - result.value };
    }
    const failed = indexOf(result.error, fresh.length);
    if (failed === null) return { status: "apart" };
    const failedAt = ids.indexOf(fresh[failed] as string);
    return this.#keep(inbox, batch, events.slice(0, failedAt), fresh.slice(0, failed), inTransaction, place);
  }

  /** What comes before the event that failed: its transaction is gone, or its marks were not made. */
  async #keep(
    inbox: Inbox<SqlTransaction | undefined>,
    batch: HandledBatch,
    before: readonly ReadyEvent[],
    handled: readonly string[],
    inTransaction: boolean,
    place: Workplace,
  ): Promise<BatchOutcome> {
    const failedAt = before.length;
    const [first] = before;
    if (first === undefined || handled.length === 0) {
      return { status: "failed", failedAt, handled: 0, duplicates: failedAt };
    }
    if (inTransaction) {
      const outcome = await this.#callOnce(inbox, batch, before, place);
      return outcome.status === "done" ? { ...outcome, status: "failed", failedAt } : outcome;
    }
    const { group, retry, waiting } = this.#surroundings;
    const mark = () => inbox.onceTogether(group, handled, async () => undefined);
    const marked = await handleOnce(mark, async () => undefined, { ...waiting(first.opened.record, place), retry });
    if (marked.status !== "done") return { status: "aborted" };
    return { status: "failed", failedAt, handled: handled.length, duplicates: failedAt - handled.length };
  }
}

/** Where the handler says that it failed; null where it does not, or names no event that it was given. */
function indexOf(error: unknown, count: number): number | null {
  if (!isEventError(error, "HANDLER.BATCH_FAILED")) return null;
  const { index } = error.details;
  return typeof index === "number" && Number.isInteger(index) && index >= 0 && index < count ? index : null;
}
