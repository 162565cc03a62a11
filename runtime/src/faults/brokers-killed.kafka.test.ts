import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { describeOnOwnCluster } from "../../../.config/test-kafka.js";
import { KafkaTransport } from "../adapters/kafka/kafka-transport.js";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { ConfluentSchemaRegistry } from "../adapters/registry/confluent-schema-registry.js";
import { systemClock } from "../adapters/system/system-clock.js";
import { createEvents } from "../create-events.js";
import type { Events } from "../events.js";
import type { Transport } from "../ports/transport.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { coordinatorOf, createTopic } from "./__fixtures__/cluster-admin.js";
import { Ledger } from "./__fixtures__/ledger.js";
import { publishMany } from "./__fixtures__/publish-many.js";
import { readingTaken } from "./__fixtures__/readings.js";
import { scale } from "./__fixtures__/scale.js";

const definition = readingTaken();

describeOnOwnCluster("on three brokers", {}, (cluster) =>
  describeOnPostgres("and PostgreSQL", (database) => {
    const open: { close(): Promise<void> }[] = [];
    beforeAll(async () => {
      await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((each) => each.close()));
    });

    const environment = (topicPrefix: string) => ({
      KAFKA_BOOTSTRAP_SERVERS: cluster().bootstrapServers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      SCHEMA_REGISTRY_URL: cluster().registryUrl,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
      DATABASE_URL: database.url,
    });
    const create = (service: string, topicPrefix: string, transport?: Transport): Events => {
      const registry = new ConfluentSchemaRegistry({
        url: cluster().registryUrl,
        autoRegister: true,
        clock: systemClock,
      });
      const own = transport === undefined ? {} : { transport, registry };
      const logger = new RecordingLogger();
      const events = createEvents({ service, environment: environment(topicPrefix), logger, ...own });
      open.push(events);
      return events;
    };
    const consume = async (events: Events, ledger: Ledger) => {
      const consumer = events.consumer().on(definition, async ({ id, payload }) => ledger.handle(id, payload));
      await consumer.start();
      return consumer;
    };
    const allHandled = (ledger: Ledger) =>
      waitUntil("all that was acknowledged is handled", () => ledger.isWhole, scale.patience);

    describe("of which one is killed", () => {
      const overAKill = async (prefix: string, count: number, leaders: (victim: number) => readonly number[]) => {
        const ledger = new Ledger();
        const ward = create("ward", prefix);
        const billing = `billing-${prefix}`;
        const victim = await coordinatorOf(cluster().bootstrapServers, billing);
        await createTopic(cluster().bootstrapServers, `${prefix}.reading.events`, leaders(victim));
        const consumer = await consume(create(billing, prefix), ledger);
        expect(await coordinatorOf(cluster().bootstrapServers, billing)).toBe(victim);
        const published = publishMany(ward, definition, ledger, count);
        const struck = (async () => {
          await waitUntil("a part is published", () => ledger.safe >= count / 5, scale.patience);
          await cluster().kill(victim);
          await waitUntil("most is published", () => ledger.safe >= (count * 4) / 5, scale.patience);
          await cluster().start(victim);
        })();
        await Promise.all([published, struck]);
        expect(ledger.safe).toBe(count);
        await allHandled(ledger);
        ledger.expectNothingLost();
        expect(consumer.counts.deadLettered).toBe(0);
        await cluster().whole();
      };

      it(
        "loses none of many events, keeps the order per key, and repeats only under the same event id",
        () => overAKill("one", scale.eventsOverAKilledBroker, () => [1, 2, 3, 1, 2, 3]),
        2 * scale.patience,
      );

      it(
        "loses none where it led most partitions and coordinated the consumer's group",
        () => overAKill("leader", scale.eventsOverAKilledLeader, (victim) => [victim, victim, 1, victim, victim, 2]),
        2 * scale.patience,
      );
    });

    it(
      "of which two are killed, takes events into the outbox, and has them in order once the brokers are back",
      async () => {
        const prefix = "two";
        const topic = `${prefix}.reading.events`;
        await createTopic(cluster().bootstrapServers, topic);
        const transport = new KafkaTransport({
          bootstrapServers: cluster().bootstrapServers.split(","),
          clientId: "ward",
          logger: new RecordingLogger(),
          sendTimeout: 4_000,
          requestTimeout: 2_000,
        });
        open.push(transport);
        const ward = create("ward", prefix, transport);
        const ledger = new Ledger();
        await consume(create("billing-two", prefix), ledger);
        await publishMany(ward, definition, ledger, scale.eventsOfAPhase);
        expect(ledger.storedIn("outbox")).toBe(0);

        await Promise.all([cluster().kill(2), cluster().kill(3)]);
        await publishMany(ward, definition, ledger, scale.eventsOfAPhase);
        expect(ledger.storedIn("outbox")).toBe(scale.eventsOfAPhase);

        const back = (async () => {
          await cluster().start(2);
          await cluster().start(3);
          await cluster().whole();
        })();
        await publishMany(ward, definition, ledger, scale.eventsOfAPhase);
        await back;
        const direct = ledger.storedIn("transport");
        await waitUntil(
          "events go directly again",
          async () => {
            await publishMany(ward, definition, ledger, scale.patients);
            return ledger.storedIn("transport") >= direct + scale.patients;
          },
          scale.patience,
        );
        await allHandled(ledger);
        ledger.expectNothingLost();
        expect(await database.knex("event_outbox")).toEqual([]);
      },
      2 * scale.patience,
    );
  }),
);
