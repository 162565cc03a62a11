import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { elsewhere, type Moved, moved, settled, sold, tenantId } from "./consumer/__fixtures__/things.js";
import { createConsumerForService } from "./create-consumer.js";
import { createEvents } from "./create-events.js";
import { bindCreateConsumer } from "./event/bind-create-consumer.js";
import { currentEvents } from "./event/current-events.js";
import { defineCatalog } from "./event/define-catalog.js";
import type { Events } from "./events.js";
import { RecordingLogger } from "./testing/recording-logger.js";

interface Definitions {
  readonly "Thing.Moved": typeof moved;
  readonly "Thing.Sold": typeof sold;
}
const catalog = defineCatalog<Definitions>({ "Thing.Moved": async () => moved, "Thing.Sold": async () => sold });

const open: Events[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((events) => events.close()));
});
const openEvents = () => {
  const events = createEvents({
    service: "other-service",
    environment: {},
    transport: new InMemoryTransport(),
    logger: new RecordingLogger(),
  });
  open.push(events);
  return events;
};
const payload = { id: "a", step: 1 };

describe("createConsumerForService", () => {
  it("of the SDK makes a consumer of the current instance, typed by its catalog", async () => {
    const events = openEvents();
    const createConsumer = bindCreateConsumer(catalog);
    const seen: Moved[] = [];
    const consumer = createConsumer({
      serviceName: "care-journey-service",
      topics: ["things.events", "others.events"],
    });
    consumer.registerHandler("Thing.Moved", (event) => {
      expectTypeOf(event.payload).toEqualTypeOf<Moved>();
      expectTypeOf(event.type).toEqualTypeOf<"Thing.Moved">();
      seen.push(event.payload);
    });
    consumer.on(elsewhere, (event) => seen.push(event.payload));
    // @ts-expect-error an event that the catalog does not have
    const wrong = () => consumer.registerHandler("Thing.Lost", () => undefined);
    expect(wrong).toBeTypeOf("function");
    await consumer.start();
    await events.publish(moved, { tenantId, payload });
    await events.publish(elsewhere, { tenantId, payload });
    await settled(consumer, 2);
    expect(seen).toEqual([payload, payload]);
  });

  it("of the SDK needs an instance, and one that can consume", () => {
    const createConsumer = bindCreateConsumer(catalog);
    expect(() => createConsumer({ serviceName: "care" })).toThrow("createEvents");
    const publishing = bindCreateConsumer(catalog, () => ({ publish: () => Promise.reject(new Error("none")) }));
    expect(() => publishing({ serviceName: "care" })).toThrow(expect.objectContaining({ code: "EVENTS.NOT_STARTED" }));
  });

  it("makes groups of the services' names, so that two services each get the event", async () => {
    const events = openEvents();
    const consumers = ["one", "two"].map((serviceName) =>
      createConsumerForService({ serviceName, catalog }).registerHandler("Thing.Moved", () => undefined),
    );
    await Promise.all(consumers.map((consumer) => consumer.start()));
    await events.publish(moved, { tenantId, payload });
    for (const consumer of consumers) await settled(consumer, 1);
  });

  it("opens an instance where there is none, and closes it with the last consumer", async () => {
    const first = createConsumerForService({ serviceName: "one", catalog });
    const second = createConsumerForService({ serviceName: "two", catalog });
    for (const consumer of [first, second]) {
      consumer.on(moved, () => undefined).onBatch(sold, () => undefined, { maxSize: 2 });
      consumer.pause();
      consumer.resume();
      await consumer.start();
    }
    await currentEvents().publish(moved, { tenantId, payload });
    await currentEvents().publish(sold, { tenantId, payload });
    await settled(first, 2);
    await Promise.all([first.stop(), first.stop()]);
    await currentEvents().publish(moved, { tenantId, payload });
    await settled(second, 3);
    await second.stop();
    expect(() => currentEvents()).toThrow(expect.objectContaining({ code: "EVENTS.NOT_STARTED" }));
  });
});
