import { metadataOf } from "../event/headers.js";
import type { LetterFailure, StoredLetter } from "../ports/dead-letter-store.js";
import type { StoredRecord } from "../ports/transport.js";
import type { DeadLetterReason } from "./dead-letter-record.js";
import { describeFailure } from "./describe-failure.js";
import { letterIdOf } from "./letter-identity.js";

/** The letter that a record becomes that could not be handled. */
export function deadLetterOf(record: StoredRecord, reason: Omit<DeadLetterReason, "id">): StoredLetter {
  const { group, error, attempts, failedAt } = reason;
  return { ...letter(record, group, failedAt), failure: failureOf(error), attempts };
}

/** The letter that a record becomes that has to wait. */
export function parkedLetterOf(record: StoredRecord, group: string, now: Date): StoredLetter {
  return { ...letter(record, group, now), failure: null, attempts: 0 };
}

/** What may be told of an error. */
export function failureOf(error: unknown): LetterFailure {
  const { className, classification: code, message } = describeFailure(error);
  return { className, code, message };
}

function letter(record: StoredRecord, group: string, now: Date): Omit<StoredLetter, "failure" | "attempts"> {
  const id = letterIdOf(record, group);
  return { id, group, record, event: eventOf(record), replays: 0, firstFailedAt: now, lastFailedAt: now };
}

/** All of it or nothing: a tenant out of an envelope that is broken elsewhere is not to be trusted. */
function eventOf({ headers, timestamp }: StoredRecord): StoredLetter["event"] {
  try {
    const { id, type, tenantId } = metadataOf(headers, timestamp);
    return { id, type, tenantId };
  } catch {
    return null;
  }
}
