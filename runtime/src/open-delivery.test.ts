import { describe, expect, it } from "vitest";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { openDelivery } from "./open-delivery.js";
import { FakeClock } from "./testing/fake-clock.js";
import { outboxRecord } from "./testing/outbox-contract.js";
import { RecordingLogger } from "./testing/recording-logger.js";

describe("the way round on Kafka without a database", () => {
  it("is not there, is said not to be once at the start, and leaves the caller with a retryable error", async () => {
    const clock = new FakeClock();
    const broker = new InMemoryBroker({ clock });
    const logger = new RecordingLogger();
    const kafka = { bootstrapServers: ["localhost:9092"], ssl: false, sasl: null };
    const config = { service: "tower", topicPrefix: "healthtech", kafka, schemaRegistryUrl: null, databaseUrl: null };
    const opened = openDelivery({
      config: { ...config, schemaRegistryCa: null, registerSchemas: false, redisUrl: null },
      transport: new InMemoryTransport(broker),
      ownTransport: true,
      registry: new InMemorySchemaRegistry(),
      clock,
      logger,
    });
    expect(logger.entries).toMatchObject([{ level: "warn", message: expect.stringContaining("There is no fallback") }]);
    broker.faults.failSends({ when: "before", times: Number.POSITIVE_INFINITY });
    const faults: unknown[] = [];
    for (let publish = 0; publish < 3; publish++) {
      void opened?.delivery.deliver(outboxRecord("a"), null).catch((error: unknown) => faults.push(error));
      await clock.advance(2000);
    }
    // The first ends with its last try, the second with the breaker that it opens, the third finds it open.
    expect(faults).toMatchObject([
      { code: "TRANSPORT.UNAVAILABLE", retryable: true },
      { code: "BREAKER.OPEN", retryable: true },
      { code: "BREAKER.OPEN", retryable: true },
    ]);
    broker.faults.clear();
    await clock.advance(10_000);
    expect(await opened?.delivery.deliver(outboxRecord("a"), null)).toBe("transport");
    const states = logger.entries.flatMap(({ fields }) => ("state" in fields ? [fields.state] : []));
    expect(states).toEqual(["OPEN", "HALF_OPEN", "CLOSED"]);
    expect(logger.entries.filter(({ message }) => message.includes("no fallback"))).toHaveLength(1);
    await opened?.close();
  });
});
