import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { StoredRecord } from "../ports/transport.js";
import { deadLetterRecord } from "./dead-letter-record.js";
import { failedAgain, resolutionOf, topicEntryOf } from "./letter-in-topic.js";

const bytes = fc.option(fc.uint8Array({ maxLength: 12 }));
const name = fc.oneof(
  fc.string({ maxLength: 8 }).filter((text) => !text.startsWith("x-dlq-") && !text.startsWith("kafka_dlt-")),
  fc.constantFrom("ce_id", "ce_type", "traceparent"),
);
const headers = fc.array(fc.tuple(name, bytes), { maxLength: 6 });
const record: fc.Arbitrary<StoredRecord> = fc.record({
  topic: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }),
  partition: fc.nat(1000),
  offset: fc.bigInt({ min: 0n, max: 2n ** 62n }),
  key: bytes,
  value: bytes,
  headers,
  timestamp: fc.date({ min: new Date(0), max: new Date("9999-01-01T00:00:00Z"), noInvalidDate: true }),
});
const id = "018f3a4e-7b1c-8def-8123-456789abcdef";
const at = (raw: Omit<StoredRecord, "partition" | "offset">): StoredRecord => ({ ...raw, partition: 3, offset: 9n });

describe("a dead letter in its topic", () => {
  it("gives back the record that it was made of, whatever that was, and how often it was tried", () => {
    fc.assert(
      fc.property(
        record,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (original, first, second) => {
          const error = new EventError("HANDLER.REJECTED", "no");
          const reason = { id, group: "care", error, attempts: first, failedAt: new Date(5_000) };
          const raw = at(deadLetterRecord(original, reason));
          const entry = topicEntryOf(raw);
          if (entry?.kind !== "letter") return expect.unreachable();
          expect(entry.letter).toMatchObject({ id, group: "care", record: original, attempts: first, replays: 0 });

          const failure = { className: "TypeError", code: "HANDLER.FAILED", message: "m" };
          const failed = { status: "failed", failure, attempts: second, failedAt: new Date(6_000) } as const;
          const again = topicEntryOf(at(failedAgain(raw, entry.letter, failed)));
          if (again?.kind !== "letter") return expect.unreachable();
          expect(again.letter).toMatchObject({
            record: original,
            attempts: first + second,
            replays: 1,
            failure: { code: "HANDLER.FAILED" },
            firstFailedAt: new Date(5_000),
            lastFailedAt: new Date(6_000),
          });
          const mark = resolutionOf(raw, entry.letter, "handled", new Date(7_000));
          expect(mark.key).toBe(original.key);
          expect(topicEntryOf(at(mark))).toEqual({ kind: "resolution", id, group: "care" });
        },
      ),
    );
  });

  it("is read, or passed over, whatever its headers are", () => {
    const known = fc.constantFrom(
      ...["x-dlq-id", "x-dlq-consumer-group", "x-dlq-resolution", "x-dlq-attempts-total", "x-dlq-replay-count"],
      ...["x-dlq-first-failed-at", "x-dlq-last-failed-at", "kafka_dlt-original-topic", "kafka_dlt-original-partition"],
      ...["kafka_dlt-original-offset", "kafka_dlt-original-timestamp", "kafka_dlt-original-consumer-group", "ce_id"],
    );
    const lengths = fc.oneof(
      bytes,
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
    );
    fc.assert(
      fc.property(record, fc.array(fc.tuple(known, lengths), { maxLength: 20 }), (raw, odd) => {
        const entry = topicEntryOf({ ...raw, headers: odd });
        if (entry?.kind !== "letter") return;
        const { letter } = entry;
        const times = [letter.firstFailedAt, letter.lastFailedAt, letter.record.timestamp];
        expect(times.every((time) => !Number.isNaN(time.getTime()))).toBe(true);
        expect(Number.isSafeInteger(letter.attempts) && letter.attempts > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
