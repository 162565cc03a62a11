import { describe, expect, it } from "vitest";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { defineEvent } from "./event/define-event.js";
import type { SubscribeOptions, Subscription } from "./ports/transport.js";
import { TestEvents } from "./testing/test-events.js";

const seen = defineEvent<"Patient.Seen", { readonly id: string }>({
  type: "Patient.Seen",
  version: 1,
  topic: "patient.events",
  aggregate: "Patient",
  key: "id",
  schema: JSON.stringify({ type: "record", name: "PatientSeen", fields: [{ name: "id", type: "string" }] }),
});

describe("the health of an instance", () => {
  it("is good from the start, and it is ready once every consumer is in its group", async () => {
    const test = new TestEvents();
    const { events } = test;
    expect(events.health().status).toBe("up");
    expect((await events.ready()).status).toBe("up");
    const consumer = events.consumer({ group: "journeys" }).on(seen, () => undefined);
    expect(events.health().status).toBe("up");
    expect(await events.ready()).toMatchObject({
      status: "down",
      checks: expect.arrayContaining([
        { name: "consumer journeys", status: "down", reason: expect.stringContaining("not been started") },
      ]),
    });
    const started = consumer.start();
    expect(consumer.membership).toBe("starting");
    await started;
    expect((await events.ready()).status).toBe("up");
    await test.close();
    expect(events.health().status).toBe("down");
    expect((await events.ready()).status).toBe("down");
  });

  it("is bad from the moment when a consumer fell out of its group, until it is in it again", async () => {
    const test = new TestEvents();
    const transport = new InMemoryTransport(test.broker);
    const join = transport.subscribe.bind(transport);
    let out = false;
    const subscribe = async (options: SubscribeOptions): Promise<Subscription> => {
      const member = await join(options);
      return new Proxy(member, {
        get: (target, name) => {
          const value: unknown = name === "joined" ? !out : Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    };
    const events = test.open("journeys", { transport: Object.assign(transport, { subscribe }) });
    const consumer = events.consumer().on(seen, () => undefined);
    await consumer.start();
    expect(consumer.membership).toBe("joined");
    out = true;
    expect(consumer.membership).toBe("out");
    expect(events.health()).toMatchObject({ status: "down" });
    expect((await events.ready()).status).toBe("down");
    out = false;
    expect(events.health().status).toBe("up");
    await transport.close();
    await test.close();
  });
});
