import { randomUUID } from "node:crypto";
import { headersOf } from "../../event/headers.js";
import type { LetterSettlement, ParkingLimits, StoredLetter } from "../../ports/dead-letter-store.js";

const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
export const EVERYTHING = 2n ** 62n;
export const LIMITS: ParkingLimits = { eventsPerKey: 100, keysPerGroup: 100 };
export const FAST = { eventsPerSecond: 1_000_000, maxAttempts: 100 };
export const FAILURE = { className: "TypeError", code: "HANDLER.FAILED", message: "A handler failed." };
export const HANDLED: LetterSettlement = { status: "handled" };
export const failed = (attempts = 2): LetterSettlement => {
  return { status: "failed", failure: FAILURE, attempts, failedAt: new Date("2026-02-02T00:00:00Z") };
};

export interface LetterAsked {
  readonly key?: string | null;
  readonly group?: string;
  readonly topic?: string;
  readonly type?: string;
  readonly tenantId?: string;
  readonly code?: string;
  readonly failedAt?: Date;
  readonly attempts?: number;
}

let offset = 0n;

/** A dead letter of one try, of a record as a publisher makes it. */
export function deadLetter(asked: LetterAsked = {}): StoredLetter {
  const { key = "a", group = "care", topic = "healthtech.patient.events", type = "Patient.Created" } = asked;
  const { tenantId = TENANT, code = FAILURE.code, failedAt = new Date("2026-01-01T00:00:00Z"), attempts = 1 } = asked;
  const id = randomUUID();
  const time = new Date("2024-02-29T12:00:00.123Z");
  const about = { version: 1, correlationId: id, causationId: null, traceparent: null };
  offset += 1n;
  return {
    id: randomUUID(),
    group,
    record: {
      topic,
      partition: 2,
      offset,
      key: key === null ? null : Buffer.from(key),
      value: Uint8Array.of(0, 0, 0, 1, 7, 255),
      headers: [
        ...headersOf({ ...about, id, type, tenantId, source: "s", time, subject: key }),
        ["b", null],
        ["b", Uint8Array.of(0, 255)],
        // Foreign records have what no database likes.
        ["n\0l", Buffer.from("a\0b")],
        ["", Buffer.from("\ufeff\u2028")],
      ],
      timestamp: time,
    },
    event: { id, type, tenantId },
    failure: { ...FAILURE, code },
    attempts,
    replays: 0,
    firstFailedAt: failedAt,
    lastFailedAt: failedAt,
  };
}

/** The same as one that waits and has not been tried. */
export function parkedLetter(asked: LetterAsked = {}): StoredLetter {
  return { ...deadLetter(asked), failure: null, attempts: 0 };
}
