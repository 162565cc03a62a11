import { describe, expect, it } from "vitest";
import { payloadFromJson, payloadToJson } from "./adapters/avro/payload-json.js";
import { EventError, isEventError } from "./errors.js";
import { defineEvent } from "./event/define-event.js";
import { TestEvents } from "./testing/test-events.js";
import { waitUntil } from "./testing/wait-until.js";

/**
 * Every value of a payload here holds the sentinel, or is found by it. It may be in the record itself, and nowhere else:
 * not in an error's message, details or cause, not in a log, not in a header that a dead letter adds.
 */
const SENTINEL = "S3NTINEL";
const NUMBER = 424_242_424;
const found = (text: string) => text.includes(SENTINEL) || text.includes(String(NUMBER));

interface Person {
  readonly id: string;
  readonly [field: string]: unknown;
}
const types: readonly (readonly [name: string, type: unknown])[] = [
  ["id", "string"],
  ["name", "string"],
  ["born", { type: "int", logicalType: "date" }],
  ["uuid", { type: "string", logicalType: "uuid" }],
  ["at", { type: "long", logicalType: "timestamp-millis" }],
  ["local", { type: "long", logicalType: "local-timestamp-millis" }],
  ["money", { type: "bytes", logicalType: "decimal", precision: 4, scale: 2 }],
  ["code", { type: "enum", name: "Code", symbols: ["A", "B"] }],
  ["int", "int"],
  ["long", "long"],
  ["flag", "boolean"],
  ["bytes", "bytes"],
  ["fixed", { type: "fixed", name: "Two", size: 2 }],
  ["list", { type: "array", items: "string" }],
  ["map", { type: "map", values: "int" }],
  ["maybe", ["null", "string"]],
  ["either", ["int", "float"]],
  ["inner", { type: "record", name: "Inner", fields: [{ name: "x", type: "int" }] }],
];
const person = defineEvent<"Person.Seen", Person, Record<string, unknown>>({
  type: "Person.Seen",
  version: 1,
  topic: "people.events",
  aggregate: "Person",
  key: "id",
  schema: JSON.stringify({ type: "record", name: "Person", fields: types.map(([name, type]) => ({ name, type })) }),
});
const good: Record<string, unknown> = {
  id: "p-1",
  name: SENTINEL,
  born: "1984-02-29",
  uuid: "018f3a4e-7b1c-7def-8123-456789abcdef",
  at: new Date(0),
  local: "2024-01-01T00:00:00.000",
  money: "1.00",
  code: "A",
  int: NUMBER,
  long: BigInt(NUMBER),
  flag: true,
  bytes: Buffer.from(SENTINEL),
  fixed: new Uint8Array(2),
  list: [SENTINEL],
  map: { [SENTINEL]: NUMBER },
  maybe: SENTINEL,
  either: { type: "int", value: NUMBER },
  inner: { x: NUMBER },
};
const wrongValues: readonly unknown[] = [
  SENTINEL,
  `${SENTINEL}\ud800`,
  NUMBER + 0.5,
  BigInt(NUMBER) << 64n,
  { type: SENTINEL, value: SENTINEL },
  { type: "int", value: SENTINEL },
  { [SENTINEL]: SENTINEL },
  [SENTINEL, NUMBER + 0.5, { [SENTINEL]: 1 }],
  new Map([[SENTINEL, SENTINEL]]),
  Buffer.from(SENTINEL),
  Symbol(SENTINEL),
  new Error(SENTINEL),
  {
    get x(): never {
      throw new Error(SENTINEL);
    },
  },
];
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

/** Everything that an error says, its causes too. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = isEventError(error) ? JSON.stringify(error.details) : "";
  return [error.message, error.stack, details, error.cause === undefined ? "" : wordsOf(error.cause)].join("\n");
}

const wrongPayloads = types.flatMap(([name]) => wrongValues.map((value) => ({ ...good, [name]: value })));

describe("a value of a payload does not show", () => {
  it("in the fault of a payload that is refused, on any way in", async () => {
    const test = new TestEvents();
    let refused = 0;
    for (const payload of wrongPayloads) {
      for (const attempt of [
        async () => test.events.publish(person, { tenantId, payload }),
        async () => payloadToJson(person, payload),
        async () => payloadFromJson(person, payload),
      ]) {
        try {
          await attempt();
        } catch (error) {
          refused += 1;
          expect(error).toBeInstanceOf(EventError);
          expect(found(wordsOf(error))).toBe(false);
        }
      }
    }
    // Some of the values do fit some of the fields; most do not.
    expect(refused).toBeGreaterThan(wrongPayloads.length * 2);
    expect(found(JSON.stringify(test.logger.entries))).toBe(false);
    await test.close();
  });

  it("in the fault of an envelope that is refused", async () => {
    const test = new TestEvents();
    for (const wrong of [
      { tenantId: SENTINEL },
      { eventId: SENTINEL },
      { traceparent: SENTINEL },
      { subject: SENTINEL },
      { correlationId: `${SENTINEL}\n` },
      { payload: { ...good, id: `${SENTINEL}\n` } },
    ]) {
      const rejection = await test.events
        .publish(person, { tenantId, payload: good, ...wrong })
        .catch((error) => error);
      expect(rejection).toBeInstanceOf(EventError);
      expect(found(wordsOf(rejection))).toBe(false);
    }
    await test.close();
  });

  it("in what is logged of a handler that fails with it, or in what the dead letter says of why", async () => {
    const test = new TestEvents();
    class Leaky extends Error {
      readonly patient = SENTINEL;
    }
    const failures: readonly (() => never)[] = [
      () => {
        throw new Leaky(SENTINEL);
      },
      () => {
        throw new Error(SENTINEL, { cause: new Error(SENTINEL) });
      },
      () => {
        throw SENTINEL;
      },
      () => {
        throw { message: SENTINEL };
      },
      () => {
        throw Object.assign(new Error(SENTINEL), { name: SENTINEL, code: SENTINEL });
      },
      () => {
        throw new EventError("HANDLER.REJECTED", SENTINEL, { details: { SENTINEL } });
      },
    ];
    const consumer = test.events
      .consumer({ retry: { maxAttempts: 2, initialDelay: 0, maxDelay: 0 } })
      .on(person, ({ payload }) => failures[Number(payload.id)]?.());
    await consumer.start();
    for (const index of failures.keys()) {
      await test.events.publish(person, { tenantId, payload: { ...good, id: String(index) } });
    }
    await waitUntil("all are dead letters", () => consumer.counts.deadLettered === failures.length);
    expect(test.logger.entries.length).toBeGreaterThan(failures.length);
    expect(found(JSON.stringify(test.logger.entries))).toBe(false);
    const letters = test.deadLetters(person);
    expect(letters).toHaveLength(failures.length);
    for (const letter of letters) {
      const headers = letter.headers.map(([, value]) => Buffer.from(value ?? []).toString("latin1")).join("\n");
      expect(found(headers)).toBe(false);
      // Where it belongs, so that the test would see it.
      expect(found(Buffer.from(letter.value ?? []).toString("latin1"))).toBe(true);
    }
    await test.close();
  });

  it("in what an operator is told of dead letters, of what waits behind them, and of replays that fail", async () => {
    const test = new TestEvents();
    const events = test.open("parking-service", { deadLetters: { pollInterval: 1 } });
    const consumer = events
      .consumer({ parking: "key", retry: { maxAttempts: 1, initialDelay: 0, maxDelay: 0 } })
      .on(person, () => {
        throw Object.assign(new Error(SENTINEL), { code: NUMBER });
      });
    await consumer.start();
    for (const _ of [1, 2, 3]) await events.publish(person, { tenantId, payload: good });
    await waitUntil("two wait for the first", () => consumer.counts.parked === 2);
    const { deadLetters } = events;
    const replay = await deadLetters.replay(await deadLetters.preview());
    await waitUntil("it has failed again", async () => (await deadLetters.outstanding(replay.id)) === 0);
    const told = [await deadLetters.list(), await deadLetters.preview(), await deadLetters.counts(), replay];
    expect(await deadLetters.counts()).toEqual({ failed: 1, parked: 2, sequences: 1 });
    expect(found(JSON.stringify(told, (_, value) => (typeof value === "bigint" ? String(value) : value)))).toBe(false);
    expect(test.logger.entries.length).toBeGreaterThan(1);
    expect(found(JSON.stringify(test.logger.entries))).toBe(false);
    await test.close();
  });

  it("in the fault of bytes that cannot be read, or in its log and dead letter", async () => {
    const test = new TestEvents();
    const consumer = test.events.consumer().on(person, () => undefined);
    await test.events.publish(person, { tenantId, payload: good });
    const [record] = test.broker.records();
    if (record?.value == null) return expect.unreachable();
    const { value } = record;
    const damaged = [
      value.subarray(0, -1),
      Uint8Array.of(...value, 1),
      Uint8Array.of(1, ...value),
      value.subarray(0, 5),
    ];
    for (const bytes of damaged) await test.broker.append([{ ...record, value: bytes }]);
    await consumer.start();
    await waitUntil("all are dead letters", () => consumer.counts.deadLettered === damaged.length);
    expect(found(JSON.stringify(test.logger.entries))).toBe(false);
    for (const letter of test.deadLetters(person)) {
      expect(found(letter.headers.map(([, bytes]) => Buffer.from(bytes ?? []).toString("latin1")).join("\n"))).toBe(
        false,
      );
    }
    await test.close();
  });
});
