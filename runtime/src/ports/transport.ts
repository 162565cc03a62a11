import type { EventError } from "../errors.js";
import type { RecordHeaders } from "../event/headers.js";

/** One message as it goes to a topic. Bytes are not copied: do not change them after handing them over. */
export interface OutgoingRecord {
  readonly topic: string;
  /** Records of one key stay in order; null for none. */
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: RecordHeaders;
  readonly timestamp: Date;
}

/** One message as it lies in a partition. */
export interface StoredRecord extends OutgoingRecord {
  readonly partition: number;
  readonly offset: bigint;
}

/**
 * What became of one record of a send.
 * - `stored`: every in-sync replica has it.
 * - `failed`: nobody promises that. `maybeStored` tells the two kinds apart: false means that it was certainly not
 *   appended, true that it may have been (the acknowledgement was lost), so that a second send can make a duplicate
 *   of the same event id.
 */
export type SendOutcome =
  | { readonly status: "stored"; readonly partition: number; readonly offset: bigint }
  | { readonly status: "failed"; readonly error: EventError; readonly maybeStored: boolean };

export interface SendOptions {
  /** All records become visible to readers together, or none does. False where left out. */
  readonly atomic?: boolean;
}

export interface SubscribeOptions {
  /** Members of one group share the partitions of the topics; each group gets every record. */
  readonly group: string;
  readonly topics: readonly string[];
  /** Where a group begins in a partition of which it has never committed an offset. */
  readonly from: "earliest" | "latest";
  /** At most this many records in one batch. */
  readonly maxBatchSize: number;
  /**
   * Handles records of one partition, in order. Called again for a partition only after it settled, or asked for the
   * next batch by {@link RecordBatch.deliverNext}; for several partitions at a time. Once every batch of the partition
   * has settled, delivery goes on at the committed offset: what was not committed comes again, in this member or another.
   * A rejection is a way to say that nothing more was committed, nothing else.
   * While it runs the transport keeps the membership alive.
   */
  readonly onBatch: (batch: RecordBatch) => Promise<void>;
}

/** Consecutive records of one partition. */
export interface RecordBatch {
  readonly topic: string;
  readonly partition: number;
  /** At least one; offsets rise, but may have gaps. */
  readonly records: readonly StoredRecord[];
  /**
   * Aborts when the partition is lost or the subscription stops: finish the records in hand, commit, return. The same one
   * for all batches of the partition until then.
   */
  readonly signal: AbortSignal;
  /**
   * Says that every record below the offset is done. Resolves once that survives a crash. Lower than an earlier
   * commit is ignored. Rejects with `TRANSPORT.PARTITION_LOST` when the partition is another member's by now, and
   * with `TRANSPORT.UNAVAILABLE` when it could not be stored.
   */
  commit(offset: bigint): Promise<void>;
  /**
   * Asks for what follows this batch while it is still in hand, so that one slow record does not hold up all that come
   * after it. Nothing follows any more when a batch settles before all of it is committed: the partition then waits until
   * every batch has settled. Says something once, and only on the batch that was delivered last.
   */
  deliverNext(): void;
}

/** How far a group is behind in one partition. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  /** Offsets from the committed one to the end; what a transport writes for itself is not counted once it was passed. */
  readonly records: bigint;
}

/** A member of a consumer group. */
export interface Subscription {
  /**
   * Whether this member is part of its group: false from the moment when it fell out until it has joined again, and after
   * the stop. A rebalance that it takes part in changes nothing.
   */
  readonly joined: boolean;
  /** For each partition that this member has. Rejects with `TRANSPORT.*` where the ends cannot be learnt. */
  lag(): Promise<readonly PartitionLag[]>;
  /** Delivers nothing more of these partitions until `resume`; batches in hand go on. */
  pause(topic: string, partitions: readonly number[]): void;
  resume(topic: string, partitions: readonly number[]): void;
  /**
   * Makes the group go on at the offset, back or forward, which is how it replays. Takes effect after the batches in
   * hand, whose later commits are ignored. Only for a partition that this member has; else `TRANSPORT.PARTITION_LOST`.
   */
  seek(topic: string, partition: number, offset: bigint): Promise<void>;
  /**
   * Takes no new batch, aborts the signal of those in hand, waits until they settled, and leaves the group. Nothing is
   * lost: what was not committed is delivered to the group's other members, or after the next start.
   */
  stop(): Promise<void>;
}

/**
 * Carries records: Kafka, or memory. Topics exist, or are made at their first use. Safe to call from anywhere at any
 * time; an adapter is done when it passes `transportContract` of the testing entry.
 */
export interface Transport {
  /**
   * Appends records and resolves with one outcome for each, in their order; it does not reject. Records of one key
   * are appended in the order of the calls, and within a call in the order given; when one fails, those of its key
   * that follow in the same call fail too. Whoever wants no overtaking sends a key's next record after the outcome of
   * the one before. An error that is `retryable` may go away by itself.
   */
  send(records: readonly OutgoingRecord[], options?: SendOptions): Promise<readonly SendOutcome[]>;
  /** Joins the group; resolves once this member gets its records. Rejects with `TRANSPORT.*`. */
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Resolves when what carries the records answers; rejects with `TRANSPORT.*`, or with `EVENTS.CLOSED`. */
  probe(): Promise<void>;
  /** Waits for sends in flight, stops every subscription, lets go of the connection. Later calls fail with `EVENTS.CLOSED`. */
  close(): Promise<void>;
}
