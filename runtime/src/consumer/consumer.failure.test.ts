import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { OutgoingRecord } from "../ports/transport.js";
import { waitUntil } from "../testing/wait-until.js";
import { counted, moved, settled, setUp, tenantId, utf8 } from "./__fixtures__/things.js";

describe("a handler that fails", () => {
  it("is tried again after growing delays, and the events behind it wait", async () => {
    const { consumer, publish, clock, warnings } = setUp();
    const tries: [number, number, number][] = [];
    const begin = clock.now();
    const started = consumer({ retry: { jitter: 0, initialDelay: 100, factor: 2 } }).on(
      moved,
      ({ payload }, { attempt }) => {
        tries.push([payload.step, attempt, clock.now() - begin]);
        if (payload.step === 1 && attempt < 3) throw new TypeError("cannot read properties");
      },
    );
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await clock.advance(1_000);
    await settled(started, 2);
    expect(tries).toEqual([
      [1, 1, 0],
      [1, 2, 100],
      [1, 3, 300],
      [2, 1, 300],
    ]);
    expect(started.counts).toEqual(counted({ handled: 2, skipped: 0, retried: 2, deadLettered: 0 }));
    expect(warnings()).toMatchObject([
      { level: "warn", fields: { code: "HANDLER.FAILED", error: "TypeError", attempt: 1, delay: 100, offset: "0" } },
      { level: "warn", fields: { attempt: 2, delay: 200 } },
    ]);
  });

  it("is given up after the last try: the event becomes a dead letter and the next is handled", async () => {
    const { consumer, publish, clock, test, warnings } = setUp();
    const seen: number[] = [];
    const started = consumer({ group: "care", retry: { maxAttempts: 3, jitter: 0 } }).on(moved, ({ payload }) => {
      if (payload.step === 1) throw new Error("always");
      seen.push(payload.step);
    });
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await clock.advance(10_000);
    await settled(started, 2);
    expect(seen).toEqual([2]);
    expect(started.counts).toEqual(counted({ handled: 1, skipped: 0, retried: 2, deadLettered: 1 }));
    const [letter, ...more] = test.deadLetters(moved);
    const [original] = test.broker.records("healthtech.things.events");
    expect(more).toEqual([]);
    expect(letter?.topic).toBe("healthtech.things.events.dlq");
    expect(letter?.value).toEqual(original?.value);
    expect(letter?.key).toEqual(original?.key);
    const header = (name: string) => letter?.headers.find(([candidate]) => candidate === name)?.[1] ?? new Uint8Array();
    expect(new TextDecoder().decode(header("kafka_dlt-original-consumer-group"))).toBe("care");
    expect(new TextDecoder().decode(header("x-dlq-attempts-total"))).toBe("3");
    expect(warnings().at(-1)).toMatchObject({ level: "error", fields: { code: "HANDLER.FAILED", attempts: 3 } });
  });

  it("and says that no retry can help is given up at once", async () => {
    const { consumer, publish, test } = setUp();
    const started = consumer().on(moved, () => {
      throw new EventError("HANDLER.REJECTED", "a cancelled order cannot be shipped");
    });
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    expect(started.counts).toMatchObject({ retried: 0, deadLettered: 1 });
    expect(test.deadLetters(moved)).toHaveLength(1);
  });

  it("does not make the handlers before it run again", async () => {
    const { consumer, publish, clock } = setUp();
    const calls: string[] = [];
    const started = consumer({ retry: { jitter: 0 } })
      .on(moved, () => calls.push("first"))
      .on(moved, (_event, { attempt }) => {
        calls.push("second");
        if (attempt < 3) throw new Error("no");
      });
    await started.start();
    await publish("a", 1);
    await clock.advance(1_000);
    await settled(started, 1);
    expect(calls).toEqual(["first", "second", "second", "second"]);
  });

  it("does not hold up the events of other keys, however many fail", async () => {
    const { consumer, publish, clock } = setUp();
    const seen: string[] = [];
    const started = consumer({ concurrency: 1, retry: { maxAttempts: 1_000, initialDelay: 1_000 } }).on(
      moved,
      ({ payload }) => {
        if (payload.id.startsWith("stuck")) throw new Error("no");
        seen.push(payload.id);
      },
    );
    await started.start();
    await Promise.all(["stuck-1", "stuck-2", "stuck-3"].map((id) => publish(id, 1)));
    const ids = [...Array(10).keys()].map((index) => `other-${index}`);
    await Promise.all(ids.map((id) => publish(id, 1)));
    await waitUntil("the others are done", () => ids.every((id) => seen.includes(id)));
    expect(seen).toHaveLength(ids.length);
    await clock.advance(0);
  });
});

describe("a record that cannot be read", () => {
  const envelope = (more: readonly [string, string][] = []): OutgoingRecord["headers"] =>
    Object.entries({
      ce_specversion: "1.0",
      ce_id: "018f3a4e-7b1c-7def-8123-456789abcdef",
      ce_type: "Thing.Moved",
      ce_source: "other",
      ce_tenantid: tenantId,
      ...Object.fromEntries(more),
    }).map(([name, value]) => [name, utf8(value)]);

  it.each<[what: string, record: Partial<OutgoingRecord>, code: string]>([
    ["without headers", { value: Uint8Array.of(1) }, "HEADERS.INVALID"],
    ["with half an envelope", { headers: [["ce_type", utf8("Thing.Moved")]] }, "HEADERS.INVALID"],
    ["with a tenant that is none", { headers: envelope([["ce_tenantid", "x"]]) }, "HEADERS.INVALID"],
    ["without a value", { headers: envelope() }, "CODEC.NOT_WIRE_FORMAT"],
    ["of JSON", { headers: envelope(), value: utf8('{"id":1}') }, "CODEC.NOT_WIRE_FORMAT"],
    [
      "of an unknown schema",
      { headers: envelope(), value: Uint8Array.of(0, 0, 0, 0, 99, 0) },
      "REGISTRY.SCHEMA_UNKNOWN",
    ],
    ["of other bytes", { headers: envelope(), value: Uint8Array.of(0, 0, 0, 0, 1, 200) }, "CODEC.BYTES_INVALID"],
  ])("%s is a dead letter at once, and the next is handled", async (_what, record, code) => {
    const { consumer, publish, send, test } = setUp();
    await publish("first", 1);
    const started = consumer().on(moved, () => undefined);
    await started.start();
    await send(record);
    await publish("a", 2);
    await settled(started, 3);
    expect(started.counts).toEqual(counted({ handled: 2, skipped: 0, retried: 0, deadLettered: 1 }));
    const [letter] = test.broker.records("healthtech.things.events.dlq");
    const classification = letter?.headers.find(([name]) => name === "x-dlq-classification")?.[1];
    expect(new TextDecoder().decode(classification ?? new Uint8Array())).toBe(code);
    expect(letter?.value ?? null).toEqual(record.value ?? null);
  });

  it("because the registry is down waits for it, and is not lost", async () => {
    const { consumer, publish, clock, test } = setUp();
    await publish("a", 1);
    const seen: number[] = [];
    const started = consumer({ retry: { maxAttempts: 2, jitter: 0 } }).on(moved, ({ payload }) =>
      seen.push(payload.step),
    );
    test.registry.available = false;
    await started.start();
    await clock.advance(600_000);
    expect(started.counts).toMatchObject({ handled: 0, deadLettered: 0 });
    test.registry.available = true;
    await clock.advance(10_000);
    await settled(started, 1);
    expect(seen).toEqual([1]);
  });
});
