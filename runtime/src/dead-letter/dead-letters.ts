import type { StoredRecord } from "../ports/transport.js";
import type { DeadLetterReason } from "./dead-letter-record.js";

/** Where a consumer leaves what it cannot handle, so that its partition goes on without losing anything. */
export interface DeadLetters {
  /** Resolves once the dead letter is confirmed: only then is the record done with. Rejects retryably. */
  add(record: StoredRecord, reason: DeadLetterReason): Promise<void>;
  /**
   * Whether the record must wait behind an earlier dead letter of its key. Asked for the records of a key in their order,
   * before the record is decoded.
   */
  parked(record: StoredRecord): boolean | Promise<boolean>;
  /** Puts the record behind the dead letters of its key; resolves once it is confirmed there. Rejects retryably. */
  park(record: StoredRecord): Promise<void>;
}
