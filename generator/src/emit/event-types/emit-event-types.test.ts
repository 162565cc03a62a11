import type { EventCatalog, EventDefinition } from "@healthtech/event-runtime/event";
import { describe, expect, it } from "vitest";
import { writeSdk } from "../../testing/run-sdk.js";
import { sdkOf } from "../../testing/sdk-of.js";
import { catalogOf } from "../../testing/tree-of.js";

const event = (name: string, eventType: string, more: object = {}) => ({
  type: "record",
  name,
  namespace: `acme.${eventType.split(".")[0]}`,
  eventType,
  aggregate: { type: "A", id: "id" },
  fields: [{ name: "id", type: "string" }],
  ...more,
});

const catalog = catalogOf({
  "a/created.avsc": event("Created", "Z.Created", { schemaVersion: 4 }),
  "b/created.avsc": event("Created", "B.Created"),
  "b/then.avsc": event("then", "constructor"),
});
const sdk = sdkOf(catalog);

type Running = {
  catalog: EventCatalog<Record<string, EventDefinition>>;
  EventType: Record<string, string>;
  publishEvent: unknown;
  createConsumerForService: unknown;
};
const running = async (written: ReturnType<typeof writeSdk>) => (await written.import("index")) as unknown as Running;

describe("the main module, when it runs,", () => {
  it("names every event type by its key", async () => {
    const { EventType } = await running(writeSdk(sdk));
    expect(EventType).toEqual({ B_CREATED: "B.Created", CONSTRUCTOR: "constructor", Z_CREATED: "Z.Created" });
  });

  it("loads each event under its own type, with what its schema says", async () => {
    const { catalog: loaded } = await running(writeSdk(sdk));
    expect(loaded.types).toEqual(["B.Created", "Z.Created", "constructor"]);
    for (const { eventType, schemaJson, schemaVersion, keyField, topic, aggregateType } of catalog.events) {
      expect(await loaded.load(eventType)).toEqual({
        type: eventType,
        version: schemaVersion,
        topic,
        key: keyField,
        aggregate: aggregateType,
        schema: schemaJson,
      });
    }
  });

  it("loads no event before it is asked for", async () => {
    const written = writeSdk(sdk);
    for (const { modulePath } of catalog.events) written.remove(modulePath);
    const { catalog: loaded, publishEvent, createConsumerForService } = await running(written);
    expect(publishEvent).toBeTypeOf("function");
    expect(createConsumerForService).toBeTypeOf("function");
    await expect(loaded.load("B.Created")).rejects.toThrow();
  });

  it("refuses a type that it does not have", async () => {
    const { catalog: loaded } = await running(writeSdk(sdk));
    await expect(loaded.load("toString")).rejects.toMatchObject({ code: "CATALOG.UNKNOWN_EVENT" });
  });
});

describe("a domain's module, when it runs,", () => {
  it("has the descriptors of its events, each the one of its own module", async () => {
    const written = writeSdk(sdk);
    const domain = await written.import("b/index");
    expect(Object.keys(domain).sort()).toEqual(["Created", "then_"]);
    expect(domain.Created).toBe((await written.import("b/created")).Created);
  });
});

describe("what is generated", () => {
  it("is the same whatever the order of the files", () => {
    const files = { "a/x.avsc": event("X", "A.X"), "a/y.avsc": event("Y", "A.Y"), "b/z.avsc": event("Z", "B.Z") };
    const shuffled = Object.fromEntries(Object.entries(files).reverse());
    expect([...sdkOf(catalogOf(shuffled))]).toEqual([...sdkOf(catalogOf(files))]);
  });
});
