import type { StoredRecord } from "./transport.js";

/** What may be told of why a record was given up; never a word of a handler's own. */
export interface LetterFailure {
  /** Name of the error's class. */
  readonly className: string;
  /** Dotted code. */
  readonly code: string;
  readonly message: string;
}

/** A record that a consumer group could not handle, or that waits behind one. */
export interface StoredLetter {
  /** UUID; the same for every delivery of the record to the group. */
  readonly id: string;
  readonly group: string;
  /** As it was delivered. */
  readonly record: StoredRecord;
  /** Null where the envelope cannot be read. */
  readonly event: { readonly id: string; readonly type: string; readonly tenantId: string } | null;
  /** Null for an event that waits behind a dead letter and has not been tried. */
  readonly failure: LetterFailure | null;
  /** Tries in all, those of replays included. */
  readonly attempts: number;
  /** Replays that failed. */
  readonly replays: number;
  readonly firstFailedAt: Date;
  readonly lastFailedAt: Date;
}

/** A letter as an operator sees it: everything but its bytes. */
export interface DeadLetter extends Omit<StoredLetter, "record"> {
  /** `failed`: a dead letter. `parked`: waits behind one of its key, and is handled when that is resolved. */
  readonly status: "failed" | "parked";
  /** Rising in the order in which letters were added. */
  readonly position: bigint;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  /** The record's key as text; may identify a patient. Null for none. */
  readonly key: string | null;
  /** Of the record's value; null where that is not in Confluent's wire format. */
  readonly schemaId: number | null;
}

/** Which letters. What is left out does not matter; with nothing, all of them. */
export interface LetterFilter {
  readonly ids?: readonly string[];
  readonly group?: string;
  /** With prefix: `healthtech.patient.events`. */
  readonly topic?: string;
  readonly eventType?: string;
  readonly tenantId?: string;
  /** Dotted code of the failure. */
  readonly code?: string;
  readonly key?: string;
  /** Of the first failure, or of the arrival of a parked event; inclusive. */
  readonly failedFrom?: Date;
  /** Exclusive. */
  readonly failedBefore?: Date;
  readonly status?: "failed" | "parked";
}

/** How many events may wait for one another. */
export interface ParkingLimits {
  /** Events of one key, its dead letter included. */
  readonly eventsPerKey: number;
  /** Keys of one group. */
  readonly keysPerGroup: number;
}

/** An event of which it is asked whether it may be handled: those of one group and topic with one key wait for one another. */
export interface QueuedEvent {
  /** Of the letter that it would become. */
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly key: Uint8Array;
}

export interface ReplayTerms {
  /** Most letters per second, over all members of the group together. */
  readonly eventsPerSecond: number;
  /** Letters that have had so many tries are left out. */
  readonly maxAttempts: number;
}

export interface ReplayRequest {
  /** UUID of the replay. */
  readonly id: string;
  /** Letters that are to be replayed. */
  readonly accepted: number;
  /** Letters that had all their tries. */
  readonly exhausted: number;
}

/** What became of a replayed letter. */
export type LetterSettlement =
  | { readonly status: "handled" }
  /** It stays, and those behind it are not replayed. `attempts` are those of this replay. */
  | { readonly status: "failed"; readonly failure: LetterFailure; readonly attempts: number; readonly failedAt: Date }
  /** It stays to be replayed, not before so many milliseconds. */
  | { readonly status: "postponed"; readonly delay: number };

export interface LetterCounts {
  /** Dead letters that are not resolved. */
  readonly failed: number;
  /** Events that wait behind one. */
  readonly parked: number;
  /** Keys that are closed by a dead letter, or by parked events that are being handled. */
  readonly sequences: number;
}

/**
 * Keeps dead letters until they are resolved: handled by a replay, or discarded. A letter that is resolved keeps what
 * happened and loses its bytes. Rejects with `DATABASE.UNAVAILABLE` where another try may help, else with
 * `DATABASE.REJECTED`.
 */
export interface DeadLetterStore {
  /** Rejects with `CONFIG.INVALID` when this session cannot see everybody's letters, and would keep them in part. */
  ready(): Promise<void>;
  /**
   * Adds a dead letter, unless it is there and not resolved. With limits its key is closed from then on: it is `waiting`.
   * Then rejects with `DEAD_LETTER.FULL` where the key is not closed yet and as many others are as may be.
   */
  add(letter: StoredLetter, limits: ParkingLimits | null): Promise<void>;
  /**
   * For each event whether it is for {@link DeadLetterStore.park} and not to be handled: its key is closed, or it has been a
   * letter and is resolved, and was only delivered again.
   */
  waiting(events: readonly QueuedEvent[]): Promise<readonly boolean[]>;
  /**
   * Puts an event behind those of its key, unless it is there or was and is resolved. It is handled after them; at once
   * where there are none. Rejects with `DEAD_LETTER.FULL` where the sequence is as long as may be.
   */
  park(letter: StoredLetter, limits: ParkingLimits): Promise<void>;
  /** Letters that are not resolved, above the position, in the order of positions; at most `limit`. */
  list(filter: LetterFilter, after: bigint, limit: number): Promise<readonly DeadLetter[]>;
  /**
   * Lets dead letters up to the position be replayed: {@link DeadLetterStore.claim} hands them out. Parked events follow
   * their key's dead letter without being asked for.
   */
  request(filter: LetterFilter, upTo: bigint, terms: ReplayTerms): Promise<ReplayRequest>;
  /** How many letters of a replay are still to be handled, parked events whose turn came by it included. */
  outstanding(replayId: string): Promise<number>;
  /**
   * Hands out one letter of the group that is to be replayed and is the first of its key, and resolves with 0; where there
   * is none, with the milliseconds after which the speed of a replay allows one, or with null. Until `work` has settled nobody else gets a letter of that key. What it resolves with is then written down, and
   * with it the key is opened or its next event made ready, at once. When `work` or the writing fails, or the process
   * dies, the letter stays to be replayed.
   */
  claim(group: string, work: (letter: StoredLetter) => Promise<LetterSettlement>): Promise<number | null>;
  /** Gives letters up to the position up for good; resolves with how many. Parked ones only where the filter says so or names them. */
  discard(filter: LetterFilter, upTo: bigint): Promise<number>;
  /** Of one group or of all. */
  counts(group?: string): Promise<LetterCounts>;
}
