import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AvroCodec } from "../adapters/avro/avro-codec.js";
import { InMemoryBroker } from "../adapters/memory/in-memory-broker.js";
import { InMemoryOutbox } from "../adapters/memory/in-memory-outbox.js";
import { InMemorySchemaRegistry } from "../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { asyncCurrentEvent } from "../adapters/system/async-current-event.js";
import { systemClock } from "../adapters/system/system-clock.js";
import { uuidV7Generator } from "../adapters/system/uuid-v7-generator.js";
import { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { isEventError } from "../errors.js";
import { GatedDelivery } from "../outbox/gated-delivery.js";
import { OutboxRelay } from "../outbox/outbox-relay.js";
import { eventIdOf } from "../testing/outbox-contract.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { waitUntil } from "../testing/wait-until.js";
import { keyed, request, text } from "./__fixtures__/patients.js";
import type { AddedEvent } from "./batch-publisher.js";
import { batchSettings } from "./batch-publisher.js";
import { EventBatcher } from "./event-batcher.js";
import { EventPreparer } from "./event-preparer.js";

const named = keyed("string");
const retry = { maxAttempts: 2, initialDelay: 1, factor: 2, maxDelay: 4, jitter: 0.5 };

/** A batch publisher over a transport that fails as it is told, with or without an outbox behind it. */
function setUp(options: Parameters<typeof batchSettings>[0], withOutbox: boolean) {
  const clock = systemClock;
  const broker = new InMemoryBroker({ partitions: 2 });
  const transport = new InMemoryTransport(broker);
  const breaker = new CircuitBreaker({ threshold: 3, halfOpenAfter: 5, clock });
  const outbox = withOutbox ? new InMemoryOutbox() : null;
  const relay =
    outbox === null
      ? null
      : new OutboxRelay({
          ...{ outbox, transport, breaker, clock, retry, batchSize: 5, pollInterval: 2 },
          logger: new RecordingLogger(),
        });
  relay?.start();
  const onStored = () => relay?.wake();
  const delivery = new GatedDelivery({ transport, breaker, outbox, clock, retry, deadline: 1000, onStored });
  const load = { taken: 0, most: 0 };
  const preparer = new EventPreparer({
    service: "s",
    topicPrefix: "healthtech",
    codec: new AvroCodec(new InMemorySchemaRegistry()),
    clock,
    ids: uuidV7Generator,
    currentEvent: asyncCurrentEvent,
  });
  const counted = {
    prepare: ((definition, about) => {
      load.taken += 1;
      load.most = Math.max(load.most, load.taken);
      const prepared = preparer.prepare(definition, about);
      const record = prepared.record.catch((error: unknown) => {
        load.taken -= 1;
        throw error;
      });
      return { ...prepared, record };
    }) as EventPreparer["prepare"],
  } as EventPreparer;
  const deliverAll: typeof delivery.deliverAll = async (records, how) => {
    const outcomes = await delivery.deliverAll(records, how);
    load.taken -= records.length;
    return outcomes;
  };
  const settings = batchSettings(options);
  const batcher = new EventBatcher(settings, { preparer: counted, delivery: { deliverAll }, clock });
  return { broker, batcher, outbox, relay, load, settings, delivery };
}

const fault = fc.record({
  when: fc.constantFrom("before" as const, "after" as const),
  times: fc.integer({ min: 1, max: 8 }),
  at: fc.integer({ min: 0, max: 60 }),
});

describe("a batch publisher over a transport that fails", () => {
  it.each([
    ["without an outbox", false],
    ["with an outbox", true],
  ])("%s: one result each, nothing safe is missing, the order of a key, bounded memory", async (_name, withOutbox) => {
    const seen = { safe: 0, failed: 0, duplicates: 0, outbox: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          batchSize: fc.integer({ min: 1, max: 7 }),
          maxInFlight: fc.integer({ min: 1, max: 3 }),
          flushIntervalMs: fc.integer({ min: 0, max: 3 }),
          maxBytes: fc.constantFrom(1, 800, 900_000),
          transactional: fc.boolean(),
        }),
        fc.array(fc.constantFrom("a", "b", "c", "bad"), { minLength: 1, maxLength: 60, size: "max" }),
        fc.array(fault, { maxLength: 6, size: "max" }),
        fc.boolean(),
        async (options, keys, faults, inTurn) => {
          const { broker, batcher, outbox, relay, load, settings, delivery } = setUp(options, withOutbox);
          const added: { readonly key: string; readonly event: AddedEvent }[] = [];
          const refused: unknown[] = [];
          const results: Promise<readonly [string, "transport" | "outbox" | "failed"]>[] = [];
          const adding = keys.map((key, index) => async () => {
            for (const { when, times } of faults.filter(({ at }) => at === index)) {
              broker.faults.failSends({ when, times });
            }
            const payload = { patientId: key === "bad" ? 7 : key };
            const event = await batcher.add(named, request({ payload: payload as never }) as never);
            added.push({ key, event });
            results.push(
              event.result.then(
                ({ eventId, storedIn }) => [eventId, storedIn] as const,
                () => [event.eventId, "failed"] as const,
              ),
            );
          });
          const note = (error: unknown) => refused.push(error);
          if (inTurn) for (const add of adding) await add().catch(note);
          else await Promise.all(adding.map((add) => add().catch(note)));
          await batcher.close();
          const outcomes = await Promise.all(results);
          broker.faults.clear();
          if (outbox !== null)
            await waitUntil("the outbox is empty", async () => (await outbox.counts()).pending === 0);
          await delivery.close();
          await relay?.stop();

          const bad = keys.filter((key) => key === "bad").length;
          expect(refused).toHaveLength(bad);
          expect(refused.every((error) => isEventError(error, "PAYLOAD.INVALID"))).toBe(true);
          expect(outcomes).toHaveLength(keys.length - bad);
          expect(load.most).toBeLessThanOrEqual(settings.batchSize * (settings.maxInFlight + 1));

          const log = broker.records().map((record) => [eventIdOf(record), text(record.key)] as const);
          const first = new Map<string, number>();
          log.forEach(([id], place) => {
            if (!first.has(id)) first.set(id, place);
          });
          const known = new Set(added.map(({ event }) => event.eventId));
          expect(log.every(([id]) => known.has(id))).toBe(true);
          const safe = new Set(outcomes.filter(([, where]) => where !== "failed").map(([id]) => id));
          expect([...safe].filter((id) => !first.has(id))).toEqual([]);
          for (const key of ["a", "b", "c"]) {
            const places = added
              .filter(({ event, key: own }) => own === key && safe.has(event.eventId))
              .map(({ event }) => first.get(event.eventId) ?? Number.NaN);
            expect(places).toEqual([...places].sort((one, other) => one - other));
          }
          seen.safe += safe.size;
          seen.failed += outcomes.length - safe.size;
          seen.duplicates += log.length - first.size;
          seen.outbox += outcomes.filter(([, where]) => where === "outbox").length;
        },
      ),
      { numRuns: 150 },
    );
    // The faults did strike.
    expect(seen.safe).toBeGreaterThan(1000);
    expect(seen.duplicates).toBeGreaterThan(0);
    if (withOutbox) expect(seen.outbox).toBeGreaterThan(0);
    else expect(seen.failed).toBeGreaterThan(0);
  });
});
