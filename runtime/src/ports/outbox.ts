import type { OutgoingRecord } from "./transport.js";

/**
 * The side of the outbox that publishers write to: records that are committed in the database and follow to the
 * transport later. (The relay's side is for the issue that builds the relay.)
 *
 * @typeParam Transaction - the handle of the caller's own transaction
 */
export interface Outbox<Transaction> {
  /**
   * Adds records, in their order. With a transaction they exist when it commits and not when it rolls back; without one,
   * they are safe when the call resolves. Records of one key leave in the order of their commits.
   */
  add(records: readonly OutgoingRecord[], transaction: Transaction | null): Promise<void>;
  /**
   * Whether a record of the key waits here. While one does, every later record of the key must be added here too, from
   * whatever process, or it would overtake.
   */
  isWaiting(topic: string, key: Uint8Array): Promise<boolean>;
}
