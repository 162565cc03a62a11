import type { SqlTransaction } from "../event/sql-transaction.js";
import type { StoredRecord } from "../ports/transport.js";
import type { HandlerContext } from "./event-handler.js";

/** One call of a handler: what the handler is told of it. Its signal is made when the handler asks for it. */
export class HandlerCall implements HandlerContext {
  readonly attempt: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly transaction: SqlTransaction | undefined;
  readonly #place: AbortSignal;
  #own: AbortController | undefined;
  #timedOut: Error | undefined;

  constructor(record: StoredRecord, attempt: number, place: AbortSignal, transaction: SqlTransaction | undefined) {
    this.attempt = attempt;
    this.topic = record.topic;
    this.partition = record.partition;
    this.offset = record.offset;
    this.transaction = transaction;
    this.#place = place;
  }

  get signal(): AbortSignal {
    if (this.#own === undefined) {
      this.#own = new AbortController();
      if (this.#timedOut !== undefined) this.#own.abort(this.#timedOut);
      else if (this.#place.aborted) this.#own.abort(this.#place.reason);
      else this.#place.addEventListener("abort", this, { once: true });
    }
    return this.#own.signal;
  }

  /** Called when the place aborts: this object is its own listener. */
  handleEvent(): void {
    this.#own?.abort(this.#place.reason);
  }

  timeOut(reason: Error): void {
    this.#timedOut = reason;
    this.#own?.abort(reason);
  }

  /** Nobody waits for the call any more. */
  end(): void {
    if (this.#own !== undefined) this.#place.removeEventListener("abort", this);
  }
}
