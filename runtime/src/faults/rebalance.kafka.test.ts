import { expect, it } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { KafkaTransport } from "../adapters/kafka/kafka-transport.js";
import { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
import { createEvents } from "../create-events.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { createTopic } from "./__fixtures__/cluster-admin.js";
import { Gate } from "./__fixtures__/gate.js";
import { Ledger } from "./__fixtures__/ledger.js";
import { publishMany } from "./__fixtures__/publish-many.js";
import { readingTaken } from "./__fixtures__/readings.js";
import { scale } from "./__fixtures__/scale.js";

// The shortest session that brokers allow.
const SESSION = 6_000;

describeOnKafka("members of a group that come and go", ({ bootstrapServers, unique }) => {
  const definition = readingTaken();
  const registry = new InMemorySchemaRegistry();

  const member = (topicPrefix: string, rebalanceTimeout: number, open: { close(): Promise<void> }[]) => {
    const logger = new RecordingLogger();
    const transport = new KafkaTransport({
      bootstrapServers: bootstrapServers.split(","),
      clientId: "member",
      logger,
      sessionTimeout: SESSION,
      rebalanceTimeout,
    });
    const events: Events = createEvents({
      service: "billing",
      topicPrefix,
      transport,
      registry,
      logger,
      environment: {},
    });
    open.push(events, transport);
    return { events, logger };
  };

  const cases = { "which give way in time": 60_000, "whose partitions are taken from them": 4_000 };
  for (const [how, rebalanceTimeout] of Object.entries(cases)) {
    it.concurrent(
      `lose nothing and keep the order per key while handlers outlast their session, ${how}`,
      async ({ onTestFinished }) => {
        const open: { close(): Promise<void> }[] = [];
        onTestFinished(async () => {
          for (const each of open) await each.close();
        });
        const prefix = unique("rebalance");
        const group = `billing-${prefix}`;
        await createTopic(bootstrapServers, `${prefix}.reading.events`);
        const ledger = new Ledger();
        const gates = new Map([3, 6].map((number) => [number, new Gate()]));
        const join = async () => {
          const { events, logger } = member(prefix, rebalanceTimeout, open);
          const consumer = events.consumer({ group }).on(definition, async ({ id, payload }) => {
            await gates.get(payload.number)?.pass();
            ledger.handle(id, payload);
          });
          await consumer.start();
          return { consumer, logger };
        };
        const held = (number: number) => gates.get(number)?.held ?? 0;

        const first = await join();
        await publishMany(member(prefix, rebalanceTimeout, open).events, definition, ledger, 10 * scale.patients);
        await waitUntil("handlers are held", () => held(3) > 0, scale.patience);
        const since = performance.now();
        const joining = join();
        // Long enough for the brokers to give up a member that does not speak while its handlers run.
        await waitUntil("the session would be over", () => performance.now() - since > 1.5 * SESSION, scale.patience);
        gates.get(3)?.open();
        const second = await joining;

        await waitUntil("handlers are held again", () => held(6) > 0, scale.patience);
        const third = join();
        const leaving = first.consumer.stop();
        const again = performance.now();
        await waitUntil("the session would be over", () => performance.now() - again > 1.5 * SESSION, scale.patience);
        gates.get(6)?.open();
        await Promise.all([third, leaving]);

        await waitUntil("all is handled", () => ledger.isWhole, scale.patience);
        ledger.expectNothingLost();
        if (rebalanceTimeout > 2 * SESSION) expect(ledger.duplicates).toBe(0);
        else expect(ledger.duplicates).toBeGreaterThan(0);
        const members = [first, second, await third];
        const fallen = members.flatMap(({ logger }) =>
          logger.entries.filter(({ message }) => message.includes("fell out")),
        );
        if (rebalanceTimeout > 2 * SESSION) expect(fallen).toEqual([]);
        expect(members.reduce((sum, { consumer }) => sum + consumer.counts.deadLettered, 0)).toBe(0);
      },
      2 * scale.patience,
    );
  }
});
