import type { OutgoingRecord } from "./transport.js";

/** Where a record is safe: in the transport, or in the outbox, from where it follows later. */
export type SafePlace = "transport" | "outbox";

/** What became of one record of a batch. It may be in the log although it failed: the acknowledgement can be lost. */
export type DeliveryOutcome =
  | { readonly status: "safe"; readonly storedIn: SafePlace }
  /** `error` is an `EventError`, which says whether it is `retryable`. */
  | { readonly status: "failed"; readonly error: unknown };

/** Brings the records of publishers to safety. */
export interface Delivery<Transaction> {
  /**
   * Resolves once the record is safe, with where. With a transaction it goes to the outbox and is safe once that
   * commits. Records of one topic and key lie in the log in the order of the calls, and behind every one that was safe
   * before the call, from whatever process. Rejects with an `EventError` that says whether it is `retryable`; the
   * record may be in the log all the same.
   */
  deliver(record: OutgoingRecord, transaction: Transaction | null): Promise<SafePlace>;
  /**
   * As many calls of `deliver` in the order of the records, but with one outcome for each when all are decided; does
   * not reject.
   *
   * @param atomic - all of them become safe, in the same place, or none does. In the transport they also become
   *   visible together; from the outbox they follow one by one.
   */
  deliverAll(
    records: readonly OutgoingRecord[],
    options?: { readonly atomic?: boolean },
  ): Promise<readonly DeliveryOutcome[]>;
  /** Takes no more records, and resolves when those in hand have settled. */
  close(): Promise<void>;
}
