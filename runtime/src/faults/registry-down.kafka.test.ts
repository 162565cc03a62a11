import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { createEvents } from "../create-events.js";
import { defineEvent } from "../event/define-event.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { createTopic } from "./__fixtures__/cluster-admin.js";
import { Ledger } from "./__fixtures__/ledger.js";
import { publishMany } from "./__fixtures__/publish-many.js";
import { readTopic } from "./__fixtures__/read-topic.js";
import { type Reading, type ReadingTaken, readingTaken, tenantId } from "./__fixtures__/readings.js";
import { type RegistryFront, startRegistryFront } from "./__fixtures__/registry-front.js";
import { scale } from "./__fixtures__/scale.js";

const retry = { maxAttempts: 10, initialDelay: 20, factor: 2, maxDelay: 500, jitter: 0.2 };

describeOnKafka("while the registry is down", ({ bootstrapServers, registryUrl, unique }) =>
  describeOnPostgres("and PostgreSQL is there", (database) => {
    const open: { close(): Promise<void> }[] = [];
    let front: RegistryFront;
    let prefix: string;
    let topic: string;
    let definition: ReadingTaken;
    beforeAll(async () => {
      await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    });
    beforeEach(async () => {
      prefix = unique("registry");
      topic = `${prefix}.reading.events`;
      definition = readingTaken(unique("test").replaceAll("-", "_"));
      front = await startRegistryFront(registryUrl);
      await createTopic(bootstrapServers, topic);
    });
    afterEach(async () => {
      front.answer();
      await Promise.all(open.splice(0).map((each) => each.close()));
      await front.close();
    });

    const create = (service: string, databaseUrl?: string): Events => {
      const environment = {
        KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
        KAFKA_TOPIC_PREFIX: prefix,
        SCHEMA_REGISTRY_URL: front.url,
        SCHEMA_REGISTRY_AUTO_REGISTER: "true",
        DATABASE_URL: databaseUrl,
      };
      const logger = new RecordingLogger();
      const events = createEvents({ service, environment, logger, fallback: { relayRetry: retry } });
      open.push(events);
      return events;
    };
    const consume = async (ledger: Ledger) => {
      const consumer = create(unique("billing"))
        .consumer({ retry })
        .on(definition, async ({ id, payload }) => ledger.handle(id, payload));
      await consumer.start();
      return consumer;
    };
    const outboxIsEmpty = async () => (await database.knex("event_outbox")).length === 0;

    it.skipIf(registryUrl === "").each([
      ["refuses", () => front.refuse()],
      ["is silent", () => front.fallSilent()],
    ])(
      "an instance starts, and what it publishes follows in order when the registry, which %s, is back",
      async (_, takeAway) => {
        takeAway();
        const ledger = new Ledger();
        const consumer = await consume(ledger);
        const ward = create("ward", database.url);
        await publishMany(ward, definition, ledger, scale.eventsOfAPhase);
        expect(ledger.storedIn("outbox")).toBe(scale.eventsOfAPhase);
        const broken = { patient: "p", number: "one" as unknown as number };
        await expect(ward.publish(definition, { tenantId, payload: broken })).rejects.toMatchObject({
          code: "PAYLOAD.INVALID",
        });

        front.answer();
        await publishMany(ward, definition, ledger, scale.eventsOfAPhase);
        await waitUntil("all is handled", () => ledger.isWhole, scale.patience);
        ledger.expectNothingLost();
        await waitUntil("the outbox is empty", outboxIsEmpty);
        await publishMany(ward, definition, ledger, scale.patients);
        expect(ledger.storedIn("transport")).toBeGreaterThanOrEqual(scale.patients);
        await waitUntil("the rest is handled", () => ledger.isWhole, scale.patience);
        expect(consumer.counts.deadLettered).toBe(0);
        // Nobody sees in the topic which of them went round.
        const messages = await readTopic(bootstrapServers, topic, ledger.safe);
        const forms = new Set(
          messages.map(({ value, headers }) => `${value?.[0]} ${Object.keys(headers ?? {}).sort()}`),
        );
        expect([...forms]).toEqual([
          "0 ce_correlationid,ce_id,ce_schemaversion,ce_source,ce_specversion,ce_subject,ce_tenantid,ce_time,ce_type,content-type",
        ]);
      },
      2 * scale.patience,
    );

    it.skipIf(registryUrl === "")(
      "known events go on, without a question; a new one waits, and holds up those of its key alone",
      async () => {
        const corrected = defineEvent<"Reading.Corrected", Reading>({
          ...definition,
          type: "Reading.Corrected",
          schema: definition.schema.replace("ReadingTaken", "ReadingCorrected"),
        } as Parameters<typeof defineEvent<"Reading.Corrected", Reading>>[0]);
        const ward = create("ward", database.url);
        const publish = async (event: typeof definition | typeof corrected, patient: string, number: number) => {
          const request = { tenantId, payload: { patient, number } };
          // Either of the two takes the same payload.
          return (await ward.publish(event as ReadingTaken, request)).storedIn;
        };
        expect(await publish(definition, "one", 0)).toBe("transport");
        front.refuse();
        const asked = front.questions();
        expect(await publish(definition, "one", 1)).toBe("transport");
        expect(front.questions()).toBe(asked);
        expect(await publish(corrected, "one", 2)).toBe("outbox");
        expect(await publish(definition, "one", 3)).toBe("outbox");
        expect(await publish(definition, "other", 4)).toBe("transport");
        const inTransaction = await database.knex.transaction((transaction) =>
          ward.publish(corrected, { tenantId, payload: { patient: "one", number: 5 } }, { transaction }),
        );
        expect(inTransaction.storedIn).toBe("outbox");
        front.answer();
        await waitUntil("the outbox is empty", outboxIsEmpty, 30_000);
        const seen: number[] = [];
        const billing = create(unique("billing"));
        const take = async ({ payload }: { readonly payload: Reading }) => {
          if (payload.patient === "one") seen.push(payload.number);
        };
        await billing.consumer().on(definition, take).on(corrected, take).start();
        await waitUntil("all are handled", () => seen.length === 5, 30_000);
        expect(seen).toEqual([0, 1, 2, 3, 5]);
      },
    );

    it.skipIf(registryUrl === "")("a new event is refused for now where there is no outbox", async () => {
      front.refuse();
      const request = { tenantId, payload: { patient: "p", number: 0 } };
      const fault = { code: "REGISTRY.UNAVAILABLE", retryable: true };
      await expect(create("ward").publish(definition, request)).rejects.toMatchObject(fault);
    });
  }),
);
