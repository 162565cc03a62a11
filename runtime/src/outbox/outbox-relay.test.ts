import { describe, expect, it } from "vitest";
import { InMemoryBroker } from "../adapters/memory/in-memory-broker.js";
import { InMemoryOutbox } from "../adapters/memory/in-memory-outbox.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { EventError } from "../errors.js";
import type { OutgoingRecord, Transport } from "../ports/transport.js";
import { FakeClock } from "../testing/fake-clock.js";
import { eventIdOf, outboxRecord } from "../testing/outbox-contract.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { OutboxRelay, type OutboxRelayOptions } from "./outbox-relay.js";

const retry = { maxAttempts: 3, initialDelay: 100, factor: 2, maxDelay: 10_000, jitter: 0 };

function setUp(more: Partial<OutboxRelayOptions> = {}) {
  const clock = new FakeClock();
  const broker = new InMemoryBroker({ clock, partitions: 1 });
  const outbox = new InMemoryOutbox(clock);
  const logger = new RecordingLogger();
  const breaker = new CircuitBreaker({ threshold: 3, halfOpenAfter: 5000, clock });
  const transport = new InMemoryTransport(broker);
  const options = { outbox, transport, breaker, clock, logger, retry, batchSize: 10, pollInterval: 50, ...more };
  const relay = new OutboxRelay(options);
  const log = () => broker.records().map(eventIdOf);
  const add = async (...records: OutgoingRecord[]) => outbox.add(records, null);
  return { clock, broker, outbox, logger, breaker, relay, log, add };
}

const tooLarge = (key: string) => ({ ...outboxRecord(key), value: new Uint8Array(2 ** 20 + 1) });

describe("a relay", () => {
  it("brings what waits to the transport in order, and what comes later when it looks again", async () => {
    const { relay, add, log, clock, outbox } = setUp();
    const [a, b, c] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("a")];
    await add(a, b);
    relay.start();
    relay.start();
    await clock.advance(0);
    expect(log()).toEqual([a, b].map(eventIdOf));
    await add(c);
    await clock.advance(49);
    expect(log()).toHaveLength(2);
    await clock.advance(1);
    expect(log()).toEqual([a, b, c].map(eventIdOf));
    expect(await outbox.counts()).toMatchObject({ pending: 0 });
    await relay.stop();
  });

  it("tells of what it brings once that is written down, and of what it cannot write down", async () => {
    const told: (readonly string[])[] = [];
    const telemetry: OutboxRelayOptions["telemetry"] = {
      relaying: (records) => ({
        settled: (settlements) => told.push([String(records.length), ...settlements.map(({ status }) => status)]),
        failed: () => told.push([String(records.length), "failed"]),
      }),
    };
    const { relay, add, clock, outbox } = setUp({ telemetry });
    await add(outboxRecord("a"), tooLarge("b"));
    const claim = outbox.claim.bind(outbox);
    outbox.claim = async (limit, work) => {
      outbox.claim = claim;
      await claim(limit, async (records) => {
        await work(records);
        return [];
      });
      throw new EventError("DATABASE.UNAVAILABLE", "made to fail");
    };
    relay.start();
    await clock.advance(100);
    expect(told).toEqual([
      ["2", "failed"],
      ["2", "stored", "postponed"],
    ]);
    await relay.stop();
  });

  it("sends as of now, since brokers delete what is old, and an event may have been parked for long", async () => {
    const { relay, add, broker, clock } = setUp();
    await add(outboxRecord("a"));
    await clock.advance(90 * 24 * 3_600_000);
    relay.start();
    await clock.advance(0);
    expect(broker.records().map(({ timestamp }) => timestamp)).toEqual([new Date(clock.now())]);
    await relay.stop();
  });

  it("goes on with other keys while one waits for the registry, and parks what that does not know", async () => {
    const broker = new InMemoryBroker({ partitions: 1 });
    let code: "REGISTRY.UNAVAILABLE" | "REGISTRY.SCHEMA_UNKNOWN" = "REGISTRY.UNAVAILABLE";
    const transport: Pick<Transport, "send"> = {
      send: async (records) =>
        Promise.all(
          records.map(async (record) => {
            const fault = { status: "failed", error: new EventError(code, ""), maybeStored: false } as const;
            if (String(record.key) === "waits") return fault;
            const [outcome = fault] = await broker.append([record]);
            return outcome;
          }),
        ),
    };
    const { relay, add, clock, outbox, breaker } = setUp({ transport });
    await add(outboxRecord("waits"));
    relay.start();
    await clock.advance(3_600_000);
    await add(outboxRecord("goes"));
    await clock.advance(50);
    expect(broker.records()).toHaveLength(1);
    expect(breaker.state).toBe("CLOSED");
    expect(await outbox.counts()).toMatchObject({ pending: 1, parked: 0 });
    code = "REGISTRY.SCHEMA_UNKNOWN";
    await clock.advance(3_600_000);
    expect(await outbox.counts()).toMatchObject({ pending: 0, parked: 1 });
    await relay.stop();
  });

  it("looks at once when it is woken", async () => {
    const { relay, add, log, clock } = setUp({ pollInterval: 3_600_000 });
    relay.start();
    await clock.advance(0);
    await add(outboxRecord("a"));
    relay.wake();
    await clock.advance(0);
    expect(log()).toHaveLength(1);
    await relay.stop();
  });

  it("tries again with growing delays while the transport is down, and counts no attempts", async () => {
    const { relay, add, log, clock, broker, outbox, breaker } = setUp();
    broker.faults.failSends({ when: "before", times: 2 });
    await add(outboxRecord("a"));
    relay.start();
    await clock.advance(299);
    expect(log()).toEqual([]);
    await clock.advance(1);
    expect(log()).toHaveLength(1);
    expect(breaker.state).toBe("CLOSED");
    expect(await outbox.counts()).toMatchObject({ pending: 0, parked: 0 });
    await relay.stop();
  });

  it("parks nothing however long the transport is down, asks it once in a while, and goes on when it is back", async () => {
    const { relay, add, log, clock, broker, breaker, outbox } = setUp();
    let asked = 0;
    const down = { when: "before" as const, times: Number.POSITIVE_INFINITY, matching: () => asked++ >= 0 };
    broker.faults.failSends(down);
    const records = [outboxRecord("a"), outboxRecord("a")];
    await add(...records);
    relay.start();
    await clock.advance(3_600_000);
    expect(breaker.state).toBe("OPEN");
    // Each time that the breaker lets one batch through, and not more.
    expect(asked).toBeGreaterThan(100);
    expect(asked).toBeLessThan(3_600_000 / 5000 + 10);
    expect(await outbox.counts()).toMatchObject({ pending: 2, parked: 0 });
    broker.faults.clear();
    await clock.advance(20_000);
    expect(log()).toEqual(records.map(eventIdOf));
    expect(breaker.state).toBe("CLOSED");
    await relay.stop();
  });

  it("parks what the transport refuses as it is after the last attempt, which holds back its key and no other", async () => {
    const { relay, add, log, clock, outbox, logger, breaker } = setUp();
    const [poison, behind, other] = [tooLarge("a"), outboxRecord("a"), outboxRecord("b")];
    await add(poison, behind, other);
    relay.start();
    await clock.advance(299);
    expect(await outbox.counts()).toMatchObject({ pending: 2, parked: 0 });
    await clock.advance(51);
    expect(await outbox.counts()).toMatchObject({ pending: 1, parked: 1 });
    expect(log()).toEqual([eventIdOf(other)]);
    expect(breaker.state).toBe("CLOSED");
    expect(logger.entries.filter(({ level }) => level === "error")).toMatchObject([
      { fields: { attempts: 3, reason: "TRANSPORT.RECORD_TOO_LARGE" } },
    ]);
    expect(await outbox.discard("0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000", eventIdOf(poison))).toBe(true);
    await clock.advance(50);
    expect(log()).toEqual([other, behind].map(eventIdOf));
    await relay.stop();
  });

  it("finishes what it sends when it is stopped, and takes nothing more", async () => {
    const { relay, add, log, clock, broker, outbox } = setUp({ batchSize: 1 });
    broker.faults.sendDelay = 100;
    await add(outboxRecord("a"), outboxRecord("a"));
    relay.start();
    await clock.advance(0);
    let stopped = false;
    const stopping = relay.stop().then(() => {
      stopped = true;
    });
    await clock.advance(99);
    expect(stopped).toBe(false);
    await clock.advance(1);
    await stopping;
    expect(log()).toHaveLength(1);
    expect(await outbox.counts()).toMatchObject({ pending: 1 });
    expect(relay.relaying).toBe(false);
  });

  it("parks nothing and opens no breaker however long the brokers do not let it in, and goes on when they do", async () => {
    const fault = new EventError("TRANSPORT.UNAUTHORIZED", "The password is wrong.");
    let allowed = false;
    let tries = 0;
    const made = setUp();
    const { clock, outbox, logger, breaker, broker } = made;
    const inside = new InMemoryTransport(broker);
    const transport: OutboxRelayOptions["transport"] = {
      send: async (records) => {
        tries += 1;
        if (allowed) return inside.send(records);
        return records.map(() => ({ status: "failed", error: fault, maybeStored: false }));
      },
    };
    const relay = new OutboxRelay({
      outbox,
      transport,
      breaker,
      clock,
      logger,
      retry,
      batchSize: 10,
      pollInterval: 50,
    });
    await made.add(outboxRecord("a"), outboxRecord("a"));
    relay.start();
    await clock.advance(600_000);
    expect(tries).toBeGreaterThan(10 * retry.maxAttempts);
    expect(breaker.state).toBe("CLOSED");
    expect(await outbox.counts()).toMatchObject({ pending: 2, parked: 0 });
    allowed = true;
    await clock.advance(2 * retry.maxDelay);
    expect(made.log()).toHaveLength(2);
    await relay.stop();
  });

  it("stops with its signal, also before it has begun", async () => {
    const stop = new AbortController();
    const { relay, add, log, clock } = setUp({ signal: stop.signal });
    relay.start();
    await clock.advance(0);
    stop.abort();
    await add(outboxRecord("a"));
    await clock.advance(1000);
    expect(log()).toEqual([]);
    const late = setUp({ signal: AbortSignal.abort() });
    await late.add(outboxRecord("a"));
    late.relay.start();
    await late.clock.advance(1000);
    expect(late.log()).toEqual([]);
    await Promise.all([relay.stop(), late.relay.stop()]);
  });

  it("waits for a database that is not there, and says so by its code alone", async () => {
    const { relay, add, log, clock, outbox, logger } = setUp();
    const ready = outbox.ready.bind(outbox);
    const faults: unknown[] = [new EventError("DATABASE.UNAVAILABLE", "gone"), new Error("secret")];
    outbox.ready = async () => {
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      await ready();
    };
    await add(outboxRecord("a"));
    relay.start();
    await clock.advance(299);
    expect(relay.relaying).toBe(false);
    await clock.advance(1);
    expect(relay.relaying).toBe(true);
    expect(log()).toHaveLength(1);
    expect(logger.entries.map(({ fields }) => fields.code)).toEqual(["DATABASE.UNAVAILABLE", "UNKNOWN"]);
    expect(JSON.stringify(logger.entries)).not.toContain("secret");
    await relay.stop();
  });

  it("survives a transport that rejects or answers too little", async () => {
    let calls = 0;
    const send: Transport["send"] = async (records) => {
      calls++;
      if (calls === 1) throw new Error("must not happen");
      if (calls === 2) return [];
      return records.map(() => ({ status: "stored", partition: 0, offset: 0n }));
    };
    const transport = { send, subscribe: () => Promise.reject(new Error("unused")), close: async () => {} };
    const { relay, add, clock, outbox } = setUp({ transport });
    await add(outboxRecord("a"));
    relay.start();
    await clock.advance(5000);
    expect(await outbox.counts()).toMatchObject({ pending: 0 });
    expect(calls).toBe(3);
    await relay.stop();
  });
});
