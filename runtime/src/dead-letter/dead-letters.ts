import type { StoredRecord } from "../ports/transport.js";
import type { DeadLetterReason } from "./dead-letter-record.js";

/** Where a consumer leaves what it cannot handle, so that its partition goes on without losing anything. */
export interface DeadLetters {
  /**
   * Resolves once the dead letter is confirmed: only then is the record done with. Doing it again for the same record
   * makes no second one. Rejects retryably.
   */
  add(record: StoredRecord, reason: DeadLetterReason): Promise<void>;
  /**
   * Whether the record must wait behind an earlier dead letter of its key. Asked for the records of a key in their order,
   * before the record is decoded.
   */
  parked(record: StoredRecord): boolean | Promise<boolean>;
  /**
   * Puts the record behind the dead letters of its key; resolves once it is confirmed there. It is handled from there, in
   * order, also where the key has been opened since `parked` was asked. Rejects retryably, also while there is no room.
   */
  park(record: StoredRecord): Promise<void>;
  /**
   * Gives this consumer the dead letters that are replayed, and the parked events that follow them, until
   * {@link ReplayService.stop}. Called at its start; rejects with `CONFIG.INVALID` where parking is wanted and cannot be had.
   */
  serve(handle: ReplayHandler): Promise<ReplayService>;
}

/**
 * Handles one record as if it had been delivered, with the consumer's retries and inbox, but neither makes it a dead
 * letter nor asks whether it is parked. Does not reject.
 * - `handled`: every handler is done with it, now or earlier;
 * - `skipped`: this consumer has no handler for it;
 * - `aborted`: the signal aborted before it was done.
 */
export type ReplayHandler = (record: StoredRecord, signal: AbortSignal) => Promise<ReplayOutcome>;

export type ReplayOutcome =
  | { readonly status: "handled" | "skipped" | "aborted" }
  | { readonly status: "failed"; readonly error: unknown; readonly attempts: number };

/** A member of a group that takes replayed letters. */
export interface ReplayService {
  /** Aborts the signal of the record in hand, if any, and resolves when that has settled. */
  stop(): Promise<void>;
}
