import { expect, it, vi } from "vitest";
import { createEvents } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import { RecordingLogger } from "./testing/recording-logger.js";

const loaded: string[] = [];
vi.mock("kafkajs", () => {
  loaded.push("kafkajs");
  return { default: {} };
});
vi.mock("./adapters/kafka/kafka-transport.js", () => {
  loaded.push("the Kafka transport");
  return { KafkaTransport: class {} };
});
vi.mock("./adapters/registry/confluent-schema-registry.js", () => {
  loaded.push("the registry");
  return { ConfluentSchemaRegistry: class {} };
});

it("publishing in memory loads neither kafkajs nor the registry's client, and on Kafka at the first use", async () => {
  const rung = defineEvent<"Bell.Rung", { readonly bell: string }>({
    type: "Bell.Rung",
    version: 1,
    topic: "bells.events",
    aggregate: "Bell",
    key: "bell",
    schema: JSON.stringify({ type: "record", name: "Rung", fields: [{ name: "bell", type: "string" }] }),
  });
  const request = { tenantId: "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000", payload: { bell: "b" } };
  const logger = new RecordingLogger();
  const inMemory = createEvents({ service: "tower", environment: {}, logger });
  await inMemory.publish(rung, request);
  await inMemory.close();
  const environment = { KAFKA_BOOTSTRAP_SERVERS: "127.0.0.1:1", SCHEMA_REGISTRY_URL: "http://127.0.0.1:1" };
  const onKafka = createEvents({ service: "tower", environment, logger });
  expect(loaded).toEqual([]);
  await onKafka.publish(rung, request).catch(() => undefined);
  expect(loaded).toEqual(["the registry"]);
});
