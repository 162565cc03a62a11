import { describe, expect, it } from "vitest";
import { AvroCodec } from "../adapters/avro/avro-codec.js";
import { schemaIdOf } from "../adapters/avro/wire-format.js";
import { asyncCurrentEvent } from "../adapters/system/async-current-event.js";
import { defineEvent } from "../event/define-event.js";
import {
  type Created,
  type CreatedInput,
  created,
  keyed,
  keyless,
  PATIENT,
  request,
  setUp,
  TENANT,
  TRACE,
  text,
  UUID_V7,
} from "./__fixtures__/patients.js";

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
    const { publisher, sent, clock } = setUp();
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
    // An import of old events must not have them deleted as old.
    expect(sent()[0]?.timestamp).toEqual(new Date(clock.now()));
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
