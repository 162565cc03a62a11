import type { StoredRecord } from "../ports/transport.js";

/** The dead letters of one consumer group, as its consumer sees them. */
export interface DeadLetters {
  /**
   * Makes the record a dead letter; resolves once that survives a crash, and only then may the record's offset be
   * committed. Repeating it for the same record changes nothing. Rejects with a retryable `EventError` whatever the
   * reason: there is no other place for the record, so the caller repeats until it works and the partition waits.
   */
  add(record: StoredRecord, failure: DeadLetterFailure): Promise<void>;
  /**
   * Whether an earlier event of the record's key waits here, so that this one must wait behind it. Asked for each record
   * that has a handler, before it is handled and after the one before it of its key is done with. Always false where parking
   * is off. Rejects as {@link add} does.
   */
  parked(record: StoredRecord): boolean | Promise<boolean>;
  /**
   * Puts the record behind its key's dead letter; resolves with true once that survives a crash, and the record is then
   * done with. Resolves with false when the key has been opened meanwhile: the record is then to be handled. Rejects as
   * {@link add} does, also while the key's sequence is full: the partition waits then.
   */
  park(record: StoredRecord): Promise<boolean>;
  /**
   * Lets dead letters that are replayed, and parked events that follow them, be handled by this member of the group, until
   * {@link ReplayService.stop}. Rejects with `CONFIG.INVALID` where the consumer's parking cannot be had.
   */
  serve(handle: ReplayHandler): Promise<ReplayService>;
}

/** Why a record is given up. */
export interface DeadLetterFailure {
  readonly error: unknown;
  /** Tries of this consumer since the record was delivered, at least 1. */
  readonly attempts: number;
}

/**
 * Handles one record as if it had been delivered, once over with the consumer's retries and inbox, but neither makes it a
 * dead letter nor asks whether it is parked. Does not reject.
 * - `handled`: every handler is done with it, now or earlier;
 * - `skipped`: this consumer has no handler for it;
 * - `aborted`: the signal aborted before it was done.
 */
export type ReplayHandler = (record: StoredRecord, signal: AbortSignal) => Promise<ReplayOutcome>;

export type ReplayOutcome =
  | { readonly status: "handled" | "skipped" | "aborted" }
  | ({ readonly status: "failed" } & DeadLetterFailure);

/** A member of a group that takes replayed letters. */
export interface ReplayService {
  /** Aborts the signal of the record in hand, if any, and resolves when it has settled. */
  stop(): Promise<void>;
}
