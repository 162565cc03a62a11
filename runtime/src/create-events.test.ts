import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { systemClock } from "./adapters/system/system-clock.js";
import { createEvents } from "./create-events.js";
import { bindPublishEvent } from "./event/bind-publish-event.js";
import { defineCatalog } from "./event/define-catalog.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { FakeClock } from "./testing/fake-clock.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

interface Rung {
  readonly bell: string;
}
const rung = defineEvent<"Bell.Rung", Rung>({
  type: "Bell.Rung",
  version: 1,
  topic: "bells.events",
  aggregate: "Bell",
  key: "bell",
  schema: JSON.stringify({ type: "record", name: "Rung", fields: [{ name: "bell", type: "string" }] }),
});
interface Definitions {
  "Bell.Rung": typeof rung;
}
const catalog = defineCatalog<Definitions>({ "Bell.Rung": async () => rung });
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const request = { tenantId, payload: { bell: "b" } };

const open: Events[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((events) => events.close()));
});
const opened = <Instance extends { close(): Promise<void> }>(events: Instance): Instance => {
  open.push(events as unknown as Events);
  return events;
};
const create = (options: Partial<Parameters<typeof createEvents>[0]> = {}) => {
  const logger = new RecordingLogger();
  return { logger, events: opened(createEvents({ service: "tower", environment: {}, logger, ...options })) };
};

describe("createEvents with nothing configured", () => {
  it("carries events in memory, and says so once", async () => {
    const { events, logger } = create();
    await events.publish(rung, request);
    await events.publish(rung, request);
    expect(logger.entries).toEqual([
      {
        level: "info",
        fields: { service: "tower" },
        message: "Events are carried in memory, within this process. Set KAFKA_BOOTSTRAP_SERVERS to use Kafka.",
      },
    ]);
  });

  it("lets services in one process hear each other", async () => {
    const { events: publishing } = create();
    const { events: listening } = create({ service: "ringer" });
    const heard: string[] = [];
    const consumer = listening.consumer({ group: "hears-the-other" }).on(rung, ({ payload, source }) => {
      heard.push(`${source} ${payload.bell}`);
    });
    await consumer.start();
    await publishing.publish(rung, { tenantId, payload: { bell: "great" } });
    await waitUntil("it is heard", () => heard.includes("tower great"));
  });

  it("is found by publishEvent of any SDK until it is closed", async () => {
    const publishEvent = bindPublishEvent(catalog);
    const { events } = create();
    const { eventId } = await publishEvent({ eventType: "Bell.Rung", ...request, sourceService: "sexton" });
    expect(eventId).toMatch(/^[0-9a-f-]{36}$/);
    await events.close();
    await expect(publishEvent({ eventType: "Bell.Rung", ...request })).rejects.toMatchObject({
      code: "EVENTS.NOT_STARTED",
    });
  });
});

describe("createEvents", () => {
  it("refuses a wrong setting by its name", () => {
    expect(() => create({ environment: { KAFKA_SSL: "maybe" } })).toThrow(/KAFKA_SSL must be true or false/);
  });

  it.each([
    { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092" },
    { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092", KAFKA_ENABLED: "true" },
  ])("never runs in memory where Kafka is asked for, which needs a registry: %o", (environment) => {
    expect(() => create({ environment })).toThrow(expect.objectContaining({ code: "CONFIG.INVALID" }));
    expect(() => create({ environment })).toThrow(/SCHEMA_REGISTRY_URL must be set to use Kafka/);
    const environmentWithRegistry = { ...environment, SCHEMA_REGISTRY_URL: "http://localhost:8081" };
    expect(create({ environment: environmentWithRegistry }).logger.entries).toMatchObject([
      { level: "warn", message: expect.stringContaining("There is no fallback") },
    ]);
  });

  it("starts while brokers and registry are down, and says that a publish may be tried again", async () => {
    const environment = { KAFKA_BOOTSTRAP_SERVERS: "127.0.0.1:1", SCHEMA_REGISTRY_URL: "http://127.0.0.1:1" };
    const { events } = create({ environment });
    await expect(events.publish(rung, request)).rejects.toMatchObject({
      code: "REGISTRY.UNAVAILABLE",
      retryable: true,
    });
    const { events: known } = create({ environment, registry: new InMemorySchemaRegistry() });
    await expect(known.publish(rung, request)).rejects.toMatchObject({
      code: "TRANSPORT.UNAVAILABLE",
      retryable: true,
    });
  });

  it("runs in memory where Kafka is denied", () => {
    const environment = { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092", KAFKA_ENABLED: "false" };
    expect(create({ environment }).logger.entries).toHaveLength(1);
  });

  it("takes a transport of the caller, whatever is configured, and leaves it open", async () => {
    const transport = new InMemoryTransport(new InMemoryBroker());
    const { events, logger } = create({ transport, environment: { KAFKA_BOOTSTRAP_SERVERS: "localhost:9092" } });
    await events.publish(rung, request);
    expect(transport.broker.records("healthtech.bells.events")).toHaveLength(1);
    expect(logger.entries).toEqual([]);
    await events.close();
    expect(await transport.send([])).toEqual([]);
    await expect(
      transport.subscribe({ group: "g", topics: [], from: "latest", maxBatchSize: 1, onBatch: async () => {} }),
    ).resolves.toBeDefined();
    await transport.close();
  });

  it("puts the prefix in front of every topic", async () => {
    const transport = new InMemoryTransport();
    const { events } = create({ transport, topicPrefix: "staging" });
    await events.publish(rung, request);
    expect(transport.broker.records("staging.bells.events")).toHaveLength(1);
  });

  it("publishes by name through the instance's own catalog", async () => {
    const transport = new InMemoryTransport();
    const events = opened(createEvents({ service: "tower", environment: {}, transport, catalog }));
    create();
    await events.publishEvent({ eventType: "Bell.Rung", ...request });
    expect(transport.broker.records()).toHaveLength(1);
    const { events: without } = create();
    await expect(
      without.publishEvent({ eventType: "Bell.Rung" as never, ...(request as never as object) } as never),
    ).rejects.toMatchObject({
      code: "CATALOG.UNKNOWN_EVENT",
    });
  });

  it("is typed by the event", () => {
    const never = async ({ events }: ReturnType<typeof create>) => {
      // @ts-expect-error a field is missing
      await events.publish(rung, { tenantId, payload: {} });
      // @ts-expect-error a misspelt field
      await events.publish(rung, { tenantId, payload: { bell: "b", bel: "b" } });
      // @ts-expect-error no tenant
      await events.publish(rung, { payload: { bell: "b" } });
      expectTypeOf(await events.publish(rung, request)).toEqualTypeOf<{
        readonly eventId: string;
        readonly storedIn: "transport" | "outbox";
      }>();
    };
    expect(never).toBeTypeOf("function");
  });
});

describe("an instance that is closed", () => {
  it("stops its consumers, and lets a handler that runs publish to its end", async () => {
    const transport = new InMemoryTransport();
    const { events } = create({ transport });
    let running = false;
    let go = () => {};
    const consumer = events.consumer().on(rung, async ({ payload }) => {
      if (payload.bell !== "first") return;
      running = true;
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await events.publish(rung, { tenantId, payload: { bell: "echo" } });
    });
    await consumer.start();
    await events.publish(rung, { tenantId, payload: { bell: "first" } });
    await waitUntil("the handler runs", () => running);
    const closing = events.close();
    go();
    await closing;
    expect(transport.broker.records()).toHaveLength(2);
    await expect(events.publish(rung, request)).rejects.toMatchObject({ code: "EVENTS.CLOSED" });
    expect(() => events.consumer()).toThrow(expect.objectContaining({ code: "EVENTS.CLOSED" }));
  });

  it("may be closed twice", async () => {
    const { events } = create();
    expect(events.close()).toBe(events.close());
  });

  it("does not wait for ever for a handler that hangs, and says so", async () => {
    const clock = new FakeClock();
    const { events, logger } = create({ clock });
    let running = false;
    const consumer = events.consumer({ group: "hangs", from: "latest" }).on(rung, () => {
      running = true;
      return new Promise(() => {});
    });
    await consumer.start();
    await events.publish(rung, request);
    await waitUntil("the handler runs", () => running);
    const closing = events.close({ timeout: 1_000 });
    await clock.advance(3_000);
    await closing;
    expect(logger.entries.filter(({ level }) => level === "warn")).toHaveLength(2);
  });
});

describe("the system's clock", () => {
  it("wakes a sleeper in time, or when the signal aborts", async () => {
    const before = systemClock.now();
    await systemClock.sleep(5);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
    const stop = new AbortController();
    const sleeping = systemClock.sleep(1_000_000, stop.signal);
    stop.abort();
    await sleeping;
    await systemClock.sleep(1_000_000, AbortSignal.abort());
  });
});
