import type { OutgoingRecord } from "./transport.js";

/** Records that must stay in order among each other: those of one topic with one key. */
export interface Lane {
  readonly topic: string;
  readonly key: Uint8Array;
}

/**
 * The side of the outbox that publishers write to: records that are committed in the database and follow to the
 * transport later. Rejects with `DATABASE.UNAVAILABLE` where another try may help, else with `DATABASE.REJECTED`.
 *
 * @typeParam Transaction - the handle of the caller's own transaction
 */
export interface Outbox<Transaction> {
  /**
   * Adds records, in their order. With a transaction they exist when it commits and not when it rolls back; without one,
   * they are safe, all of them, when the call resolves. Records of one lane leave in the order of their commits, for
   * which the call may wait until another transaction that added to the lane has ended. A record whose event waits here
   * already is not added again.
   */
  add(records: readonly OutgoingRecord[], transaction: Transaction | null): Promise<void>;
  /**
   * For each lane whether a committed record of it waits here. While one does, every later record of the lane must be
   * added here too, from whatever process, or it would overtake.
   */
  waiting(lanes: readonly Lane[]): Promise<readonly boolean[]>;
}

/** A record of the outbox in the hands of a relay. */
export interface WaitingRecord {
  /** Of this outbox, rising along each lane. */
  readonly position: bigint;
  readonly record: OutgoingRecord;
  /** How often the transport has refused it. */
  readonly attempts: number;
}

/** What became of a claimed record. One that is left out waits on as if nothing had been tried. */
export type Settlement =
  | { readonly position: bigint; readonly status: "stored" }
  /**
   * It and its lane wait for so many milliseconds. `attempts` is what the record has then; `reason` is the code of the fault.
   */
  | {
      readonly position: bigint;
      readonly status: "postponed";
      readonly delay: number;
      readonly attempts: number;
      readonly reason: string;
    }
  /** It and its lane wait until somebody decides: {@link RelayOutbox.release} or {@link RelayOutbox.discard}. */
  | { readonly position: bigint; readonly status: "parked"; readonly attempts: number; readonly reason: string };

export interface OutboxCounts {
  /** Records that wait, those behind a parked one included. */
  readonly pending: number;
  readonly parked: number;
  /** Milliseconds since the oldest record, parked or not, was added; null for an empty outbox. */
  readonly oldestAge: number | null;
}

/** The side of the outbox that relays drain. Any number of them, in any number of processes. */
export interface RelayOutbox {
  /** Rejects with `CONFIG.INVALID` when this session cannot see everybody's records, and would drain a part in silence. */
  ready(): Promise<void>;
  /**
   * Hands out records from the front of lanes, each lane in order, at most about `limit`; resolves with how many, 0
   * when there is none to be had. Until `work` has settled nobody else gets a record of these lanes. What it resolves
   * with is then written down, all or nothing. When `work` or the writing fails, or the process dies, every record waits
   * on: those that were stored are handed out again, so that a duplicate has the same event id.
   */
  claim(limit: number, work: (records: readonly WaitingRecord[]) => Promise<readonly Settlement[]>): Promise<number>;
  counts(): Promise<OutboxCounts>;
  /** Lets a parked event try again, with all its attempts; resolves with whether there was one. */
  release(tenantId: string, eventId: string): Promise<boolean>;
  /** Gives a parked event up for good, and lets its lane go on; resolves with whether there was one. */
  discard(tenantId: string, eventId: string): Promise<boolean>;
}
