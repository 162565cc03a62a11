import type { AnyEvent, PayloadOf } from "./define-event.js";
import type { EventEnvelope } from "./envelope.js";
import type { SqlTransaction } from "./sql-transaction.js";

/**
 * Handles one event. What it returns is awaited; when that rejects, the event is tried again, so a handler must bear to
 * see an event twice. It may throw `new EventError("HANDLER.REJECTED", ...)` for an event that no retry can help.
 */
export type EventHandler<Definition extends AnyEvent> = (
  event: EventEnvelope<Definition["type"], PayloadOf<Definition>>,
  context: HandlerContext,
) => unknown;

/** What a handler may know beside the event. */
export interface HandlerContext {
  /** The try, from 1, since the event was delivered to this process. */
  readonly attempt: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  /**
   * Aborts when the consumer stops or loses the partition, since what is not done soon will be delivered again; and with
   * `HANDLER.TIMEOUT` as its reason when the handler has had its time. A handler that breaks off must throw, since one
   * that returns has handled the event; one that goes on after its time may still run while the event is handled again.
   */
  readonly signal: AbortSignal;
  /**
   * With an inbox on PostgreSQL, the transaction in which the event is remembered: what is written and published in it is
   * there when the handler succeeds and not when it fails. Else undefined.
   */
  readonly transaction: SqlTransaction | undefined;
}
