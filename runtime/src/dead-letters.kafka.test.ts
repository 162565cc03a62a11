import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnKafka } from "../../.config/test-kafka.js";
import { createEvents } from "./create-events.js";
import { EventError } from "./errors.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { RecordingLogger } from "./testing/recording-logger.js";
import { waitUntil } from "./testing/wait-until.js";

interface Rung {
  readonly bell: string;
  readonly nth: number;
}
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const retry = { maxAttempts: 2, initialDelay: 0, maxDelay: 0 };
const PATIENCE = 30_000;

describeOnKafka("dead letters on Kafka without a database", ({ bootstrapServers, brokers, registryUrl, unique }) => {
  const topicPrefix = unique("events");
  const topics = [`${topicPrefix}.bells.events`, `${topicPrefix}.bells.events.dlq`];
  const rung = defineEvent<"Bell.Rung", Rung>({
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
        { name: "nth", type: "int" },
      ],
    }),
  });
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  const open: Events[] = [];
  const broken = new Set<string>();
  const rings: string[] = [];

  const create = (service: string) => {
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      SCHEMA_REGISTRY_URL: registryUrl,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    const events = createEvents({ service, environment, logger: new RecordingLogger() });
    open.push(events);
    return events;
  };
  const consume = async (events: Events) => {
    const consumer = events.consumer({ retry }).on(rung, ({ payload: { bell, nth } }) => {
      if (broken.has(`${bell}${nth}`)) throw new EventError("HANDLER.REJECTED", "cracked");
      rings.push(`${bell}${nth}`);
    });
    await consumer.start();
    return consumer;
  };

  beforeAll(async () => {
    await admin.connect();
    await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions: 2 })), waitForLeaders: true });
  });
  afterAll(async () => {
    await Promise.all(open.map((events) => events.close()));
    await admin.deleteTopics({ topics });
    await admin.disconnect();
  });

  it("are replayed from their topic, in order, and resolved there for every process", async () => {
    const service = unique("tower");
    const tower = create(service);
    const consumer = await consume(tower);
    for (const name of ["a1", "a2", "b1"]) broken.add(name);
    for (const name of ["a1", "a2", "b1", "c1"]) {
      const payload = { bell: name[0] ?? "", nth: Number(name.slice(1)) };
      await tower.publish(rung, { tenantId, payload });
    }
    await waitUntil("three are dead letters", () => consumer.counts.deadLettered === 3, PATIENCE);

    // A process that has no consumer sees them, and can give them up.
    const operator = create(unique("operator"));
    const { deadLetters } = operator;
    expect(await deadLetters.preview()).toMatchObject({ count: 3, keys: 2, groups: { [service]: 3 } });
    await expect(deadLetters.replay(await deadLetters.preview())).rejects.toMatchObject({ code: "CONFIG.UNSUPPORTED" });
    expect(await deadLetters.discard(await deadLetters.preview({ key: "b" }))).toBe(1);

    broken.delete("a1");
    const fast = { eventsPerSecond: 1_000 };
    const first = await tower.deadLetters.replay(await tower.deadLetters.preview(), fast);
    expect(first.accepted).toBe(2);
    await waitUntil("that has ended", async () => (await tower.deadLetters.outstanding(first.id)) === 0, PATIENCE);
    expect(rings).toEqual(["c1", "a1"]);
    expect(await deadLetters.list()).toMatchObject([{ key: "a", attempts: 2, replays: 1 }]);

    broken.clear();
    const second = await tower.deadLetters.replay(await tower.deadLetters.preview(), fast);
    await waitUntil("that has ended too", async () => (await tower.deadLetters.outstanding(second.id)) === 0, PATIENCE);
    expect(rings).toEqual(["c1", "a1", "a2"]);
    expect(await deadLetters.list()).toEqual([]);
    expect(await tower.deadLetters.counts()).toEqual({ failed: 0, parked: 0, sequences: 0 });
    // Nothing went through the topic of the events, and no group of a reading stays behind.
    const offsets = await admin.fetchTopicOffsets(`${topicPrefix}.bells.events`);
    expect(offsets.reduce((sum, { offset }) => sum + Number(offset), 0)).toBe(4);
    const { groups } = await admin.listGroups();
    expect(groups.filter(({ groupId }) => groupId.includes(`${service}.reader.`))).toEqual([]);
  }, 180_000);

  it("cannot be waited for by others without a database", async () => {
    const consumer = create(unique("tower"))
      .consumer({ parking: "key" })
      .on(rung, () => undefined);
    await expect(consumer.start()).rejects.toMatchObject({ code: "CONFIG.INVALID" });
  });
});
