import { Registry } from "prom-client";
import { expect, it } from "vitest";
import { describeOnOwnCluster } from "../../.config/test-kafka.js";
import { createEvents } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import { createTopic } from "./faults/__fixtures__/cluster-admin.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

const seen = defineEvent<"Patient.Seen", { readonly id: string }>({
  type: "Patient.Seen",
  version: 1,
  topic: "patient.events",
  aggregate: "Patient",
  key: "id",
  schema: JSON.stringify({ type: "record", name: "PatientSeen", fields: [{ name: "id", type: "string" }] }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const LONG = 90_000;

describeOnOwnCluster("the health of an instance on Kafka", { brokers: 1 }, (cluster) => {
  it("is bad from the death of the broker until the consumer is in its group again, in reports and metrics", async () => {
    const metrics = new Registry();
    const events = createEvents({
      service: "journeys",
      environment: {},
      kafka: { bootstrapServers: cluster().bootstrapServers },
      schemaRegistryUrl: cluster().registryUrl,
      registerSchemas: true,
      logger: new RecordingLogger(),
      metrics,
    });
    const sampleOf = async (name: string) =>
      Number(
        (await metrics.metrics())
          .split("\n")
          .find((line) => line.startsWith(name))
          ?.split(" ")
          .at(-1),
      );
    const handled = new Set<string>();
    const consumer = events.consumer().on(seen, ({ payload }) => handled.add(payload.id));
    await createTopic(cluster().bootstrapServers, "healthtech.patient.events", 1);
    await consumer.start();
    await events.publish(seen, { tenantId, payload: { id: "1" } });
    await waitUntil("it is handled", () => handled.has("1"));
    expect(await events.ready()).toMatchObject({ status: "up" });
    expect(await sampleOf('healthtech_consumer_joined{group="journeys"}')).toBe(1);
    expect(await sampleOf('healthtech_event_batch_size_count{kind="request"}')).toBe(1);
    await waitUntil("nothing is behind", async () => {
      const lag = 'healthtech_consumer_lag_records{group="journeys",topic="healthtech.patient.events"';
      return (await sampleOf(lag)) === 0;
    });

    await cluster().kill(1);
    await waitUntil("the consumer is out of its group", () => events.health().status === "down", LONG);
    expect(await sampleOf('healthtech_consumer_joined{group="journeys"}')).toBe(0);
    const report = await events.ready();
    expect(report.status).toBe("down");
    expect(report.checks.filter(({ status }) => status === "down").map(({ name }) => name)).toEqual([
      "brokers",
      "consumer journeys",
    ]);

    await cluster().start(1);
    await waitUntil("the consumer is in its group again", () => events.health().status !== "down", LONG);
    await waitUntil("it is ready", async () => (await events.ready()).status === "up", LONG);
    await events.publish(seen, { tenantId, payload: { id: "2" } });
    await waitUntil("what comes then is handled", () => handled.has("2"), LONG);
    expect(await sampleOf('healthtech_consumer_joined{group="journeys"}')).toBe(1);
    await events.close();
  }, 300_000);
});
