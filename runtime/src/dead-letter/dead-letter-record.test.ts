import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { StoredRecord } from "../ports/transport.js";
import { deadLetterRecord, deadLetterTopicOf } from "./dead-letter-record.js";
import { describeFailure } from "./describe-failure.js";
import { letterIdOf } from "./letter-identity.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const record: StoredRecord = {
  topic: "healthtech.patient.events",
  partition: 2,
  offset: 258n,
  key: utf8("key"),
  value: Uint8Array.of(0, 255),
  headers: [
    ["ce_id", utf8("id")],
    ["x", null],
    ["x", utf8("2")],
  ],
  timestamp: new Date(1_000),
};
const reason = {
  id: "018f3a4e-7b1c-7def-8123-456789abcdef",
  group: "care-service",
  error: new EventError("CODEC.BYTES_INVALID", "The bytes are invalid."),
  attempts: 3,
  failedAt: new Date("2026-01-01T00:00:00Z"),
};
const bytes = (headers: StoredRecord["headers"], name: string) => headers.filter(([candidate]) => candidate === name);
const text = (headers: StoredRecord["headers"], name: string) =>
  bytes(headers, name).map(([, value]) => new TextDecoder().decode(value ?? new Uint8Array()));

describe("a dead letter", () => {
  const letter = deadLetterRecord(record, reason);

  it("lies in the topic of its topic", () => {
    expect(letter.topic).toBe("healthtech.patient.events.dlq");
    expect(deadLetterTopicOf("t")).toBe("t.dlq");
  });

  it("has the key, the value and the headers of the record, untouched", () => {
    expect(letter.key).toBe(record.key);
    expect(letter.value).toBe(record.value);
    expect(letter.headers.slice(0, 3)).toEqual(record.headers);
  });

  it("says where it came from, as Spring Kafka does", () => {
    expect(text(letter.headers, "kafka_dlt-original-topic")).toEqual(["healthtech.patient.events"]);
    expect(bytes(letter.headers, "kafka_dlt-original-partition")).toEqual([
      ["kafka_dlt-original-partition", Uint8Array.of(0, 0, 0, 2)],
    ]);
    expect(bytes(letter.headers, "kafka_dlt-original-offset")).toEqual([
      ["kafka_dlt-original-offset", Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 2)],
    ]);
    expect(bytes(letter.headers, "kafka_dlt-original-timestamp")).toEqual([
      ["kafka_dlt-original-timestamp", Uint8Array.of(0, 0, 0, 0, 0, 0, 3, 232)],
    ]);
    expect(text(letter.headers, "kafka_dlt-original-consumer-group")).toEqual(["care-service"]);
  });

  it("is made of a record whatever time that bears", () => {
    for (const time of [Number.NaN, 8.64e15, -8.64e15]) {
      const odd = deadLetterRecord({ ...record, timestamp: new Date(time) }, reason);
      const [[, original]] = bytes(odd.headers, "kafka_dlt-original-timestamp") as [[string, Uint8Array]];
      const read = new DataView(original.buffer).getBigInt64(0);
      expect(read).toBe(Number.isNaN(time) ? -1n : BigInt(time));
    }
  });

  it("says why, and how often it was tried", () => {
    expect(text(letter.headers, "kafka_dlt-exception-fqcn")).toEqual(["EventError"]);
    expect(text(letter.headers, "kafka_dlt-exception-message")).toEqual(["The bytes are invalid."]);
    expect(text(letter.headers, "x-dlq-classification")).toEqual(["CODEC.BYTES_INVALID"]);
    expect(text(letter.headers, "x-dlq-id")).toEqual([reason.id]);
    expect(text(letter.headers, "x-dlq-first-failed-at")).toEqual(["2026-01-01T00:00:00.000Z"]);
    expect(text(letter.headers, "x-dlq-attempts-total")).toEqual(["3"]);
    expect(text(letter.headers, "x-dlq-replay-count")).toEqual(["0"]);
    expect(text(letter.headers, "x-dlq-consumer-group")).toEqual(["care-service"]);
  });

  it("names everything that has its key, without the key, and nothing where there is no key", () => {
    const [sequence] = text(letter.headers, "x-dlq-sequence-id");
    expect(sequence).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const later = deadLetterRecord({ ...record, offset: 259n, partition: 1 }, reason);
    expect(text(later.headers, "x-dlq-sequence-id")).toEqual([sequence]);
    const other = deadLetterRecord({ ...record, key: utf8("other") }, reason);
    expect(text(other.headers, "x-dlq-sequence-id")).not.toEqual([sequence]);
    expect(text(deadLetterRecord({ ...record, key: null }, reason).headers, "x-dlq-sequence-id")).toEqual([]);
  });

  it("that comes back keeps what it said first, and sums up the attempts", () => {
    const replayed: StoredRecord = { ...record, topic: "other", offset: 0n, headers: letter.headers };
    const again = deadLetterRecord(replayed, {
      ...reason,
      id: "another",
      error: new TypeError(),
      attempts: 4,
      failedAt: new Date(0),
    });
    expect(text(again.headers, "x-dlq-attempts-total")).toEqual(["7"]);
    const changing = ["x-dlq-attempts-total", "x-dlq-last-classification", "x-dlq-last-failed-at"];
    const first = letter.headers.filter(([name]) => !changing.includes(name));
    expect(again.headers.filter(([name]) => !changing.includes(name))).toEqual(first);
    expect(text(again.headers, "x-dlq-classification")).toEqual(["CODEC.BYTES_INVALID"]);
    expect(text(again.headers, "x-dlq-last-classification")).toEqual(["HANDLER.FAILED"]);
  });

  it.each(["", "many", "-1", "1e9x"])("does not trust a count of attempts that is none: %j", (count) => {
    const headers = [...record.headers, ["x-dlq-attempts-total", utf8(count)] as const];
    expect(text(deadLetterRecord({ ...record, headers }, reason).headers, "x-dlq-attempts-total")).toEqual(["3"]);
  });
});

describe("the id of a letter", () => {
  it("is the same for each delivery of a record to a group, and for no other record or group", () => {
    const id = letterIdOf(record, "care-service");
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(letterIdOf({ ...record, headers: [], value: null }, "care-service")).toBe(id);
    const others = [
      letterIdOf(record, "another"),
      letterIdOf({ ...record, topic: "other" }, "care-service"),
      letterIdOf({ ...record, partition: 3 }, "care-service"),
      letterIdOf({ ...record, offset: 259n }, "care-service"),
      letterIdOf({ ...record, timestamp: new Date(1_001) }, "care-service"),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });
});

describe("the description of a failure", () => {
  class DatabaseIsDown extends Error {}

  it.each<[what: string, error: unknown, className: string, classification: string]>([
    ["an error of a class", new DatabaseIsDown("Ada Lovelace"), "DatabaseIsDown", "HANDLER.FAILED"],
    ["an error of the language", new TypeError("Ada Lovelace"), "TypeError", "HANDLER.FAILED"],
    ["a string", "Ada Lovelace", "string", "HANDLER.FAILED"],
    ["nothing", undefined, "undefined", "HANDLER.FAILED"],
    ["an object", { name: "Ada Lovelace" }, "object", "HANDLER.FAILED"],
    ["a handler's own words", new EventError("HANDLER.REJECTED", "Ada Lovelace"), "EventError", "HANDLER.REJECTED"],
    [
      "a class with a name like a sentence",
      Object.assign(Object.create({ constructor: { name: "Ada Lovelace" }, __proto__: Error.prototype }) as Error, {}),
      "Error",
      "HANDLER.FAILED",
    ],
  ])("of %s says its class and nothing else", (_what, error, className, classification) => {
    const description = describeFailure(error);
    expect(description).toMatchObject({ className, classification });
    expect(JSON.stringify(description)).not.toContain("Lovelace");
  });

  it("of our own has our words", () => {
    expect(describeFailure(reason.error).message).toBe("The bytes are invalid.");
  });
});
