import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AvroCodec } from "../adapters/avro/avro-codec.js";
import { schemaIdOf } from "../adapters/avro/wire-format.js";
import { InMemoryBroker } from "../adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { asyncCurrentEvent } from "../adapters/system/async-current-event.js";
import { uuidV7Generator } from "../adapters/system/uuid-v7-generator.js";
import { defineEvent } from "../event/define-event.js";
import { metadataOf } from "../event/headers.js";
import type { PublishRequest } from "../event/publish-request.js";
import { FakeClock } from "../testing/fake-clock.js";
import { KeyOrder } from "./key-order.js";
import { Publisher } from "./publisher.js";

interface Created {
  readonly patientId: string;
  readonly note: string | null;
}
interface CreatedInput {
  readonly patientId: string;
  readonly note?: string | null;
}

const schemaOf = (key: unknown, more: object = {}) =>
  JSON.stringify({
    type: "record",
    name: "PatientCreated",
    namespace: "healthtech.patient",
    fields: [
      { name: "patientId", type: key, ...more },
      { name: "note", type: ["null", "string"], default: null },
    ],
  });
const event = { type: "Patient.Created", version: 3, topic: "patient.events", aggregate: "Patient" } as const;
const created = defineEvent<"Patient.Created", Created, CreatedInput>({
  ...event,
  key: "patientId",
  schema: schemaOf({ type: "string", logicalType: "uuid" }),
});
const keyed = (type: unknown, more: object = {}) =>
  defineEvent<"Patient.Created", Record<string, unknown>>({ ...event, key: "patientId", schema: schemaOf(type, more) });
const keyless = defineEvent<"Patient.Created", Created, CreatedInput>({ ...created, key: null });

const PATIENT = "018f3a4e-7b1c-7def-8123-456789abcdef";
const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function setUp() {
  const clock = new FakeClock();
  const broker = new InMemoryBroker({ clock });
  const registry = new InMemorySchemaRegistry();
  const publisher = new Publisher({
    service: "prm-service",
    topicPrefix: "healthtech",
    transport: new InMemoryTransport(broker),
    codec: new AvroCodec(registry),
    clock,
    ids: uuidV7Generator,
    currentEvent: asyncCurrentEvent,
  });
  const sent = () =>
    broker.records().map((record) => ({ ...record, metadata: metadataOf(record.headers, record.timestamp) }));
  return { clock, broker, registry, publisher, sent };
}

const request = (more: Partial<PublishRequest<CreatedInput>> = {}): PublishRequest<CreatedInput> => ({
  tenantId: TENANT,
  payload: { patientId: PATIENT },
  ...more,
});
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

describe("a published event", () => {
  it("lies in its topic, under its aggregate's id, in Confluent's wire format, with its envelope", async () => {
    const { publisher, sent, clock, registry } = setUp();
    const result = await publisher.publish(created, request());
    const [record] = sent();
    expect(result).toEqual({ eventId: record?.metadata.id, storedIn: "transport" });
    expect(result.eventId).toMatch(UUID_V7);
    expect(record?.topic).toBe("healthtech.patient.events");
    expect(text(record?.key ?? null)).toBe(PATIENT);
    expect(await registry.schemaOf(schemaIdOf(record?.value ?? null))).toBe(created.schema);
    expect(record?.timestamp).toEqual(new Date(clock.now()));
    expect(record?.metadata).toEqual({
      id: result.eventId,
      type: "Patient.Created",
      version: 3,
      tenantId: TENANT,
      source: "prm-service",
      time: new Date(clock.now()),
      subject: PATIENT,
      correlationId: result.eventId,
      causationId: null,
      traceparent: null,
    });
  });

  it("has what the publisher says of it", async () => {
    const { publisher, sent } = setUp();
    const time = new Date("2020-02-29T00:00:00.000Z");
    await publisher.publish(
      created,
      request({
        eventId: TENANT.toUpperCase(),
        time,
        sourceService: "import-job",
        correlationId: "correlation",
        causationId: "command-7",
        traceparent: TRACE,
        subject: PATIENT,
      }),
    );
    expect(sent()[0]?.metadata).toMatchObject({
      id: TENANT,
      time,
      source: "import-job",
      correlationId: "correlation",
      causationId: "command-7",
      traceparent: TRACE,
    });
    expect(sent()[0]?.timestamp).toEqual(time);
  });

  it("carries on correlation and trace of the event being handled, which is its cause", async () => {
    const { publisher, sent } = setUp();
    await publisher.publish(created, request({ correlationId: "correlation", traceparent: TRACE }));
    const cause = sent()[0]?.metadata;
    if (cause === undefined) return expect.unreachable();
    await asyncCurrentEvent.run(cause, async () => {
      await Promise.resolve();
      await publisher.publish(keyless, request());
    });
    const [effect] = sent().filter(({ metadata }) => metadata.id !== cause.id);
    expect(effect?.metadata).toMatchObject({ correlationId: "correlation", causationId: cause.id, traceparent: TRACE });
    expect(asyncCurrentEvent.get()).toBeUndefined();
  });

  it.each<[what: string, type: unknown, value: unknown, key: string | null]>([
    ["a UUID in lower case", { type: "string", logicalType: "uuid" }, PATIENT.toUpperCase(), PATIENT],
    ["a text as it is", "string", "MRN-7", "MRN-7"],
    ["a long", "long", 7n, "7"],
    ["an int", "int", 7, "7"],
    ["a boolean", "boolean", true, "true"],
    ["none for null", ["null", "string"], null, null],
  ])("has as key %s", async (_what, type, value, key) => {
    const { publisher, sent } = setUp();
    await publisher.publish(keyed(type), { tenantId: TENANT, payload: { patientId: value } });
    expect(text(sent()[0]?.key ?? null)).toBe(key);
    expect(sent()[0]?.metadata.subject).toBe(key);
  });

  it("has as key the default of a key field that was left out", async () => {
    const { publisher, sent } = setUp();
    await publisher.publish(keyed("string", { default: "all" }), { tenantId: TENANT, payload: {} });
    expect(text(sent()[0]?.key ?? null)).toBe("all");
  });

  it("has as key the subject where its schema names no key field, and none without", async () => {
    const { publisher, sent } = setUp();
    await publisher.publish(keyless, request({ subject: "ward-7" }));
    await publisher.publish(keyless, request());
    expect(new Set(sent().map(({ key }) => text(key)))).toEqual(new Set(["ward-7", null]));
  });

  it("is not changed by what happens to its payload after the call", async () => {
    const { publisher, sent, registry } = setUp();
    const payload = { patientId: PATIENT, note: "before" as string | null };
    const published = publisher.publish(created, { tenantId: TENANT, payload });
    payload.note = "after";
    await published;
    const decoded = await new AvroCodec(registry).decode(created, sent()[0]?.value ?? null);
    expect(decoded.note).toBe("before");
  });
});

describe("events of one aggregate", () => {
  it("are appended in the order of the calls, whatever their types", async () => {
    const { publisher, sent, registry } = setUp();
    // The schema of the second is known, that of the first must be asked for.
    const updated = defineEvent<"Patient.Updated", Created, CreatedInput>({ ...created, type: "Patient.Updated" });
    await publisher.publish(updated, request());
    const idOf = registry.idOf.bind(registry);
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked = 0;
    registry.idOf = async (subject, schema) => {
      if (asked++ === 0) await slow;
      return idOf(subject, schema);
    };
    const first = publisher.publish(created, request());
    const second = publisher.publish(updated, request());
    const other = publisher.publish(keyless, request({ subject: "another" }));
    await other;
    answer();
    await Promise.all([first, second]);
    const ofPatient = sent().filter(({ key }) => text(key) === PATIENT);
    expect(ofPatient.map(({ metadata }) => metadata.type)).toEqual([
      "Patient.Updated",
      "Patient.Created",
      "Patient.Updated",
    ]);
  });

  it("go on after one that was refused", async () => {
    const { publisher, sent } = setUp();
    const wrong = publisher.publish(
      created,
      request({ payload: { patientId: PATIENT, note: 5 as unknown as string } }),
    );
    const right = publisher.publish(created, request());
    await expect(wrong).rejects.toMatchObject({ code: "PAYLOAD.INVALID" });
    await right;
    expect(sent()).toHaveLength(1);
  });
});

describe("work in the order of its keys", () => {
  it("begins in that order, however long each takes to get ready", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom("a", "b", null), ready: fc.nat(5) })),
        async (list) => {
          const order = new KeyOrder();
          const begun: number[] = [];
          const turns = (count: number) =>
            Array.from({ length: count }).reduce<Promise<void>>(
              (before) => before.then(() => undefined),
              Promise.resolve(),
            );
          await Promise.all(
            list.map(({ key, ready }, index) =>
              order.run(
                key,
                turns(ready).then(() => index),
                async (input) => begun.push(input),
              ),
            ),
          );
          for (const key of ["a", "b"]) {
            const ofKey = begun.filter((index) => list[index]?.key === key);
            expect(ofKey).toEqual(ofKey.toSorted((left, right) => left - right));
          }
          expect(begun).toHaveLength(list.length);
        },
      ),
    );
  });
});

describe("a publish is refused before anything has left", () => {
  it.each<[fault: string, more: Partial<PublishRequest<CreatedInput>>]>([
    ["tenantId must be a UUID", { tenantId: "tenant" }],
    ["tenantId must be a UUID", { tenantId: undefined as unknown as string }],
    ["eventId must be a UUID", { eventId: "1" }],
    ["time must be a valid Date", { time: new Date(Number.NaN) }],
    ["time must be a valid Date", { time: new Date("+012345-01-01T00:00:00Z") }],
    ["time must be a valid Date", { time: "2024-01-01" as unknown as Date }],
    ["sourceService must have 1 to 256 characters", { sourceService: "" }],
    ["correlationId must have 1 to 256 characters", { correlationId: "a\nb" }],
    ["causationId must have 1 to 256 characters", { causationId: "a".repeat(257) }],
    ["traceparent must be a W3C trace context", { traceparent: "00-1-1-01" }],
    ["subject must be left out, or be the payload's patientId", { subject: TENANT }],
  ])("%s", async (fault, more) => {
    const { publisher, sent } = setUp();
    const published = publisher.publish(created, request(more));
    await expect(published).rejects.toMatchObject({ code: "ENVELOPE.INVALID", retryable: false });
    await expect(published).rejects.toThrow(fault);
    expect(sent()).toEqual([]);
  });

  it("with every fault of the envelope at once", async () => {
    const { publisher } = setUp();
    await expect(publisher.publish(created, request({ tenantId: "t", eventId: "e" }))).rejects.toMatchObject({
      message: "Patient.Created cannot be published: eventId must be a UUID; tenantId must be a UUID.",
    });
  });

  it("with the places of the payload that are wrong", async () => {
    const { publisher, sent } = setUp();
    const published = publisher.publish(created, request({ payload: { patientId: 7 as unknown as string } }));
    await expect(published).rejects.toMatchObject({
      code: "PAYLOAD.INVALID",
      details: { faults: [{ path: "payload.patientId", problem: "must be a UUID" }] },
    });
    expect(sent()).toEqual([]);
  });

  it.each<[what: string, type: unknown, value: unknown]>([
    ["bytes", "bytes", new Uint8Array(1)],
    ["a date with time", { type: "long", logicalType: "timestamp-millis" }, new Date()],
    ["a text with a line break", "string", "a\nb"],
    ["an empty text", "string", ""],
  ])("where the key would be %s", async (_what, type, value) => {
    const { publisher } = setUp();
    const published = publisher.publish(keyed(type), { tenantId: TENANT, payload: { patientId: value } });
    await expect(published).rejects.toMatchObject({ code: "ENVELOPE.INVALID" });
    await expect(published).rejects.toThrow("payload.patientId cannot be a message key");
  });

  it("for a payload that is no object at all, by the codec", async () => {
    const { publisher } = setUp();
    const published = publisher.publish(created, request({ payload: null as unknown as CreatedInput }));
    await expect(published).rejects.toMatchObject({ code: "PAYLOAD.INVALID" });
  });

  it.each([0, 1.5, Number.NaN])("for a definition of version %d", async (version) => {
    const { publisher } = setUp();
    const published = publisher.publish({ ...created, version }, request());
    await expect(published).rejects.toThrow("the definition's version must be a whole number from 1");
  });
});

describe("a publish that the transport does not take", () => {
  it("rejects with the transport's fault", async () => {
    const { publisher, broker } = setUp();
    broker.faults.failSends({ when: "before" });
    await expect(publisher.publish(created, request())).rejects.toMatchObject({
      code: "TRANSPORT.UNAVAILABLE",
      retryable: true,
    });
  });

  it("rejects with the registry's fault, and sends nothing", async () => {
    const { publisher, registry, sent } = setUp();
    registry.available = false;
    await expect(publisher.publish(created, request())).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
    expect(sent()).toEqual([]);
  });
});

describe("a publisher that is closed", () => {
  it("has settled what was in hand, and takes no more", async () => {
    const { publisher, broker, clock, sent } = setUp();
    broker.faults.sendDelay = 100;
    const inHand = publisher.publish(created, request());
    let closed = false;
    const closing = publisher.close().then(() => {
      closed = true;
    });
    await expect(publisher.publish(created, request())).rejects.toMatchObject({ code: "EVENTS.CLOSED" });
    await clock.advance(99);
    expect(closed).toBe(false);
    await clock.advance(1);
    await Promise.all([inHand, closing]);
    expect(sent()).toHaveLength(1);
  });
});
