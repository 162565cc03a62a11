import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { createEvents } from "../create-events.js";
import { defineEvent } from "../event/define-event.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { BatchEventPublisher } from "./batch-event-publisher.js";

interface Rung {
  readonly bell: string;
  readonly times: number;
}
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

describeOnKafka("a batch publisher on Kafka", ({ bootstrapServers, brokers, registryUrl, unique }) => {
  const topicPrefix = unique("batches");
  const bells = defineEvent<"Bell.Rung", Rung>({
    type: "Bell.Rung",
    version: 1,
    topic: "bells.events",
    aggregate: "Bell",
    key: "bell",
    schema: JSON.stringify({
      type: "record",
      name: "Rung",
      namespace: unique("test").replaceAll("-", "_"),
      fields: [
        { name: "bell", type: "string" },
        { name: "times", type: "int" },
      ],
    }),
  });
  const smallest = defineEvent<"Bell.Tuned", { readonly bell: string; readonly notes: string }>({
    type: "Bell.Tuned",
    version: 1,
    topic: "smallest.events",
    aggregate: "Bell",
    key: "bell",
    schema: bells.schema
      .replace('"Rung"', '"Tuned"')
      .replace('{"name":"times","type":"int"}', '{"name":"notes","type":"string"}'),
  });
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  let events: Events;

  beforeAll(async () => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({
      topics: [
        { topic: `${topicPrefix}.bells.events`, numPartitions: 6 },
        // Its brokers refuse what its publisher still takes.
        {
          topic: `${topicPrefix}.smallest.events`,
          numPartitions: 1,
          configEntries: [{ name: "max.message.bytes", value: "2000" }],
        },
      ],
      waitForLeaders: true,
    });
    await admin.disconnect();
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      SCHEMA_REGISTRY_URL: registryUrl,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    events = createEvents({ service: "tower", environment, logger: new RecordingLogger() });
  });
  afterAll(async () => {
    await events.close();
  });

  /** Event ids by key, as a consumer gets them that reads what is committed, until it has seen the given ones. */
  const read = async (until: readonly string[]) => {
    const consumer = kafka.consumer({ groupId: unique("reader"), readUncommitted: false });
    const ids = new Map<string, string[]>();
    await consumer.connect();
    await consumer.subscribe({ topics: [`${topicPrefix}.bells.events`], fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message: { key, headers } }) => {
        const name = String(key);
        ids.set(name, [...(ids.get(name) ?? []), String(headers?.ce_id)]);
      },
    });
    const seen = () => new Set([...ids.values()].flat());
    await waitUntil("the events are read", () => until.every((id) => seen().has(id)), 60_000);
    await consumer.disconnect();
    return ids;
  };

  it("stores every event once, the events of a key in the order in which they were added", async () => {
    const batch = new BatchEventPublisher({ events, batchSize: 100 });
    const added = new Map<string, string[]>();
    for (let times = 0; times < 2_000; times++) {
      const bell = `bell ${times % 7}`;
      const { eventId } = await batch.add(bells, { tenantId, payload: { bell, times } });
      added.set(bell, [...(added.get(bell) ?? []), eventId]);
    }
    const last = await batch.add(bells, { tenantId, payload: { bell: "last", times: 0 } });
    await batch.close();
    expect((await last.result).storedIn).toBe("transport");
    const ids = await read([...added.values(), last.eventId].flat());
    for (const [bell, expected] of added) expect(ids.get(bell)).toEqual(expected);
  });

  it("shows all of a transactional batch or nothing of it", async () => {
    const batch = events.batchPublisher({ transactional: true });
    const publish = async (prefix: string, count: number) => {
      const added = [];
      for (let times = 0; times < count; times++) {
        added.push(await batch.add(bells, { tenantId, payload: { bell: `${prefix} ${times}`, times } }));
      }
      return added;
    };
    const whole = await publish("whole", 20);
    await batch.flush();
    expect(
      (await Promise.all(whole.map(({ result }) => result))).every(({ storedIn }) => storedIn === "transport"),
    ).toBe(true);
    const torn = await publish("torn", 20);
    const refused = await batch.add(smallest, { tenantId, payload: { bell: "torn", notes: randomText(8_000) } });
    const outcomes = Promise.allSettled([...torn, refused].map(({ result }) => result));
    await batch.flush();
    expect(new Set((await outcomes).map(({ status }) => status))).toEqual(new Set(["rejected"]));
    await expect(refused.result).rejects.toMatchObject({ code: "TRANSPORT.RECORD_TOO_LARGE" });
    // So many that there are some behind the torn ones in every partition.
    const after = await publish("after", 60);
    await batch.close();
    const visible = [...whole, ...after].map(({ eventId }) => eventId);
    const ids = [...(await read(visible)).values()].flat();
    expect(visible.filter((id) => !ids.includes(id))).toEqual([]);
    expect(torn.filter(({ eventId }) => ids.includes(eventId))).toEqual([]);
  });
});

/** Incompressible, so that it is as large on the wire. */
function randomText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = Math.imul(state, 48_271) % 0x7fffffff;
    return String.fromCharCode(33 + (Math.abs(state) % 90));
  }).join("");
}
