import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type AnyEvent, createEvents, type JsonValue, payloadFromJson, payloadToJson } from "@healthtech/event-runtime";
import { catalog, EventType } from "@healthtech/events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const schemas = fileURLToPath(new URL("../../schemas", import.meta.url));
const tenantId = "018f6a52-3c1e-7b40-9d2a-5b7f0c9e4a11";

interface SchemaFile {
  readonly eventType?: (typeof catalog.types)[number];
  readonly fields?: readonly { readonly name: string }[];
  readonly examples?: readonly JsonValue[];
}

const files = readdirSync(schemas, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".avsc"))
  .flatMap((path) => {
    const {
      eventType,
      fields = [],
      examples = [],
    } = JSON.parse(readFileSync(join(schemas, path), "utf8")) as SchemaFile;
    return eventType === undefined ? [] : [{ domain: path.split(sep)[0], eventType, fields, examples }];
  });

describe("the whole catalog", () => {
  const events = createEvents({ service: "whole-catalog", catalog, logger: silent() });
  const received = new Map<string, unknown>();
  beforeAll(async () => {
    const consumer = events.consumer();
    for (const type of catalog.types) consumer.registerHandler(type, (event) => received.set(event.id, event.payload));
    await consumer.start();
  });
  afterAll(() => events.close());

  it("is the enum, the schemas and the lazy catalog, one like the other", () => {
    const types = files.map(({ eventType }) => eventType).sort();
    expect(Object.values(EventType).sort()).toEqual(types);
    expect([...catalog.types].sort()).toEqual(types);
  });

  it("has the events that were promised, and says something particular in most of them", () => {
    const count = (domain: string) => files.filter((file) => file.domain === domain).length;
    const least = { patient: 4, practitioner: 2, consent: 3, appointment: 6, journey: 7, clinical: 220, rcm: 100 };
    for (const [domain, wanted] of Object.entries({ ...least, operations: 100 })) {
      expect(count(domain), domain).toBeGreaterThanOrEqual(wanted);
    }
    expect(files.length).toBeGreaterThanOrEqual(480);
    const own = files
      .map(({ fields }) => fields.filter(({ name }) => !/Ids?$/.test(name)).length)
      .sort((a, b) => a - b);
    expect(own[Math.floor(own.length / 2)]).toBeGreaterThanOrEqual(7);
    for (const promised of ["Vitals.Recorded", "LabResult.Finalized", "Medication.Administered"]) {
      expect(Object.values(EventType)).toContain(promised);
    }
  });

  it("carries the example of every event from publisher to handler unchanged", async () => {
    for (const { eventType, examples } of files) {
      expect(examples.length, eventType).toBeGreaterThan(0);
      const definition: AnyEvent = await catalog.load(eventType);
      for (const example of examples) {
        const payload = payloadFromJson(definition, example);
        const { eventId } = await events.publish(definition, { tenantId, payload });
        await expect.poll(() => received.has(eventId), { interval: 1, message: eventType }).toBe(true);
        expect(received.get(eventId), eventType).toEqual(payload);
        expect(payloadToJson(definition, received.get(eventId)), eventType).toMatchObject(example as object);
      }
    }
  });
});

function silent() {
  const log = () => {};
  return { debug: log, info: log, warn: log, error: log };
}
