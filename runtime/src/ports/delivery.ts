import type { OutgoingRecord } from "./transport.js";

/** Brings the records of publishers to safety. */
export interface Delivery<Transaction> {
  /**
   * Resolves once the record is safe, with where: in the transport, or in the outbox, from where it follows later. With
   * a transaction it goes to the outbox and is safe once that commits. Records of one topic and key lie in the log in the order
   * of the calls, and behind every one that was safe before the call, from whatever process. Rejects with an `EventError`
   * that says whether it is `retryable`; the record may be in the log all the same.
   */
  deliver(record: OutgoingRecord, transaction: Transaction | null): Promise<"transport" | "outbox">;
  /** Takes no more records, and resolves when those in hand have settled. */
  close(): Promise<void>;
}
