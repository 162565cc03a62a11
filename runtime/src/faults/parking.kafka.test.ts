import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { createEvents } from "../create-events.js";
import { defineEvent } from "../event/define-event.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";

interface Rung {
  readonly bell: string;
  readonly nth: number;
}
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const BELLS = ["a", "b", "c", "d"];
const RINGS = 20;
const PATIENCE = 60_000;

describeOnPostgres("parking on PostgreSQL", (database) => {
  describeOnKafka("with events on Kafka", ({ bootstrapServers, brokers, registryUrl, unique }) => {
    const topicPrefix = unique("events");
    const topics = [`${topicPrefix}.bells.events`, `${topicPrefix}.bells.events.dlq`];
    const service = unique("tower");
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
    const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
    const open: Events[] = [];
    const broken = new Set(["a5", "c1", "c7"]);
    /** As an inbox would have it: each event once, in the order of the first time. */
    const rings = new Set<string>();

    const create = () => {
      const environment = {
        KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
        KAFKA_TOPIC_PREFIX: topicPrefix,
        SCHEMA_REGISTRY_URL: registryUrl,
        SCHEMA_REGISTRY_AUTO_REGISTER: "true",
        DATABASE_URL: database.url,
      };
      const logger = new RecordingLogger();
      const events = createEvents({ service, environment, logger, deadLetters: { pollInterval: 20 } });
      open.push(events);
      return events;
    };
    const consume = async (events: Events) => {
      const consumer = events
        .consumer({ parking: "key", retry: { maxAttempts: 2, initialDelay: 0, maxDelay: 0 } })
        .on(rung, ({ payload: { bell, nth } }) => {
          if (broken.has(`${bell}${nth}`)) throw new Error("cracked");
          rings.add(`${bell}${nth}`);
        });
      await consumer.start();
      return consumer;
    };

    beforeAll(async () => {
      await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
      await admin.connect();
      await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions: 3 })), waitForLeaders: true });
    });
    afterAll(async () => {
      await Promise.all(open.map((events) => events.close()));
      await admin.deleteTopics({ topics });
      await admin.disconnect();
    });

    it("keeps the order of every key while members come and go, and after the replay nothing is missing", async () => {
      const [first, second] = [create(), create()];
      const consumer = await consume(first);
      const publish = async (from: number, to: number) => {
        for (let nth = from; nth < to; nth++) {
          await Promise.all(BELLS.map((bell) => first.publish(rung, { tenantId, payload: { bell, nth } })));
        }
      };
      await publish(0, RINGS / 2);
      await consume(second);
      await publish(RINGS / 2, RINGS);
      // It takes its partitions from one that may be in the middle of something.
      await consumer.stop();
      const { deadLetters } = second;
      // Before the fifth of a there are five, before the first of c there is one.
      const waiting = RINGS - 5 + (RINGS - 1);
      const arrived = async () => {
        const { failed, parked } = await deadLetters.counts(service);
        return failed + parked === waiting && rings.size === BELLS.length * RINGS - waiting;
      };
      await waitUntil("all have rung or wait", arrived, PATIENCE);
      expect(await deadLetters.counts(service)).toEqual({ failed: 2, parked: waiting - 2, sequences: 2 });

      broken.delete("a5");
      broken.delete("c1");
      const replay = async () => deadLetters.replay(await deadLetters.preview(), { eventsPerSecond: 10_000 });
      await replay();
      const halfway = async () => (await deadLetters.counts(service)).sequences === 1;
      await waitUntil("only one bell waits, for another ring", halfway, PATIENCE);
      await waitUntil("that has failed", async () => (await deadLetters.counts(service)).failed === 1, PATIENCE);
      broken.clear();
      await replay();
      await waitUntil("nothing waits", async () => (await deadLetters.counts(service)).sequences === 0, PATIENCE);
      for (const bell of BELLS) {
        const expected = Array.from({ length: RINGS }, (_, nth) => `${bell}${nth}`);
        expect([...rings].filter((ring) => ring.startsWith(bell))).toEqual(expected);
      }
    }, 240_000);
  });
});
