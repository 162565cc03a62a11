import { describe, expect, it } from "vitest";
import { InMemoryBroker } from "../adapters/memory/in-memory-broker.js";
import { InMemoryOutbox, InMemoryTransaction } from "../adapters/memory/in-memory-outbox.js";
import { InMemoryTransport } from "../adapters/memory/in-memory-transport.js";
import { CircuitBreaker } from "../breaker/circuit-breaker.js";
import { EventError } from "../errors.js";
import type { OutgoingRecord } from "../ports/transport.js";
import { FakeClock } from "../testing/fake-clock.js";
import { eventIdOf, outboxRecord } from "../testing/outbox-contract.js";
import { GatedDelivery, type GatedDeliveryOptions } from "./gated-delivery.js";

const retry = { maxAttempts: 3, initialDelay: 100, factor: 2, maxDelay: 1000, jitter: 0 };
const DOWN = { when: "before" as const, times: Number.POSITIVE_INFINITY };

function setUp(more: Partial<GatedDeliveryOptions<InMemoryTransaction>> = {}) {
  const clock = new FakeClock();
  const broker = new InMemoryBroker({ clock, partitions: 1 });
  const outbox = new InMemoryOutbox(clock);
  const breaker = new CircuitBreaker({ threshold: 100, halfOpenAfter: 5000, clock });
  const transport = new InMemoryTransport(broker);
  const options = { transport, breaker, outbox, clock, retry, deadline: 10_000, ...more };
  const delivery = new GatedDelivery<InMemoryTransaction>(options);
  const deliver = (record: OutgoingRecord) => delivery.deliver(record, null);
  const log = () => broker.records().map(eventIdOf);
  const pending = async () => (await outbox.counts()).pending;
  const open = async () => {
    const down = new EventError("TRANSPORT.UNAVAILABLE", "down");
    while (options.breaker.state === "CLOSED") await options.breaker.run(() => Promise.reject(down)).catch(() => {});
  };
  return { clock, broker, outbox, breaker, delivery, deliver, log, pending, open };
}

describe("a record", () => {
  it("goes to the transport while that is well", async () => {
    const { deliver, log, pending } = setUp();
    const record = outboxRecord("a");
    expect(await deliver(record)).toBe("transport");
    expect(await deliver(outboxRecord(null))).toBe("transport");
    expect(log()).toHaveLength(2);
    expect(await pending()).toBe(0);
  });

  it("is tried again with growing delays, and holds back what follows it under its key", async () => {
    const { deliver, log, clock, broker } = setUp();
    const [a, b, other] = [outboxRecord("a"), outboxRecord("a"), outboxRecord("other")];
    broker.faults.failSends({ when: "before", times: 2, matching: (record) => eventIdOf(record) === eventIdOf(a) });
    const delivered = [a, b, other].map(deliver);
    await clock.advance(299);
    expect(log()).toEqual([eventIdOf(other)]);
    await clock.advance(1);
    expect(await Promise.all(delivered)).toEqual(["transport", "transport", "transport"]);
    expect(log()).toEqual([other, a, b].map(eventIdOf));
  });

  it("goes to the outbox after the last attempt, and what follows it under its key behind it", async () => {
    let stored = 0;
    const { deliver, log, clock, broker, pending } = setUp({ onStored: () => stored++ });
    broker.faults.failSends(DOWN);
    const delivered = [outboxRecord("a"), outboxRecord("a")].map(deliver);
    await clock.advance(300);
    expect(await Promise.all(delivered)).toEqual(["outbox", "outbox"]);
    expect(stored).toBeGreaterThan(0);
    broker.faults.clear();
    expect(await deliver(outboxRecord("a"))).toBe("outbox");
    expect(await deliver(outboxRecord("b"))).toBe("transport");
    expect(await pending()).toBe(3);
    expect(log()).toHaveLength(1);
  });

  it("is not tried beyond the deadline", async () => {
    const { deliver, clock, broker } = setUp({ deadline: 150 });
    broker.faults.failSends(DOWN);
    const delivered = deliver(outboxRecord("a"));
    await clock.advance(100);
    expect(await delivered).toBe("outbox");
  });

  it("goes to the outbox at once while the breaker is not closed", async () => {
    const { deliver, clock, log, open } = setUp();
    await open();
    expect(await deliver(outboxRecord("a"))).toBe("outbox");
    expect(await deliver(outboxRecord(null))).toBe("outbox");
    await clock.advance(5000);
    expect(await deliver(outboxRecord("b"))).toBe("outbox");
    expect(log()).toEqual([]);
  });

  it("finds out itself whether the transport is back where no relay does", async () => {
    const { deliver, clock, breaker, open } = setUp({ isRelaying: () => false });
    await open();
    expect(await deliver(outboxRecord("a"))).toBe("outbox");
    await clock.advance(5000);
    expect(await deliver(outboxRecord("b"))).toBe("transport");
    expect(breaker.state).toBe("CLOSED");
  });

  it("that the transport refuses as it is is refused at once, and what follows goes on", async () => {
    const { deliver, log, clock, broker, breaker, pending } = setUp({
      breaker: new CircuitBreaker({ threshold: 1, clock: new FakeClock() }),
    });
    broker.faults.sendDelay = 10;
    const [first, good] = [outboxRecord("a"), outboxRecord("a")];
    const large = { ...outboxRecord("a"), value: new Uint8Array(2 ** 20 + 1) };
    const delivered = [first, large, good].map(deliver);
    const refused = expect(delivered[1]).rejects.toMatchObject({ code: "TRANSPORT.RECORD_TOO_LARGE" });
    await clock.advance(40);
    await refused;
    expect(await Promise.all([delivered[0], delivered[2]])).toEqual(["transport", "transport"]);
    expect(log()).toEqual([first, good].map(eventIdOf));
    expect(breaker.state).toBe("CLOSED");
    expect(await pending()).toBe(0);
  });

  it("of a caller's transaction waits in the outbox once that commits", async () => {
    const { delivery, deliver, pending, log } = setUp();
    const transaction = new InMemoryTransaction();
    expect(await delivery.deliver(outboxRecord("a"), transaction)).toBe("outbox");
    expect(await pending()).toBe(0);
    transaction.commit();
    expect(await pending()).toBe(1);
    expect(await deliver(outboxRecord("a"))).toBe("outbox");
    expect(log()).toEqual([]);
  });

  it("is refused with a retryable error where neither transport nor database takes it", async () => {
    const { deliver, clock, outbox, open } = setUp();
    outbox.add = () => Promise.reject(new EventError("DATABASE.UNAVAILABLE", "gone"));
    await open();
    await expect(deliver(outboxRecord("a"))).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE", retryable: true });
    await clock.advance(0);
  });

  it("is not sent while nobody knows whether it would overtake, but tried again until the database answers", async () => {
    const { deliver, clock, outbox, log } = setUp();
    const waiting = outbox.waiting.bind(outbox);
    outbox.waiting = () => Promise.reject(new EventError("DATABASE.UNAVAILABLE", "gone"));
    const failed = expect(deliver(outboxRecord("a"))).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE" });
    await clock.advance(300);
    await failed;
    expect(log()).toEqual([]);
    const delivered = deliver(outboxRecord("b"));
    await clock.advance(50);
    outbox.waiting = waiting;
    await clock.advance(50);
    expect(await delivered).toBe("transport");
  });

  it("is not taken any more once closed, and what was in hand has settled", async () => {
    const { delivery, deliver, clock, broker } = setUp();
    broker.faults.sendDelay = 100;
    const inHand = deliver(outboxRecord("a"));
    let closed = false;
    const closing = delivery.close().then(() => {
      closed = true;
    });
    await expect(deliver(outboxRecord("a"))).rejects.toMatchObject({ code: "EVENTS.CLOSED" });
    await clock.advance(99);
    expect(closed).toBe(false);
    await clock.advance(1);
    await closing;
    expect(await inHand).toBe("transport");
  });
});

describe("without a database", () => {
  it("a record is refused with the transport's retryable error after the last attempt", async () => {
    const { deliver, clock, broker } = setUp({ outbox: null });
    broker.faults.failSends(DOWN);
    const refused = expect(deliver(outboxRecord("a"))).rejects.toMatchObject({
      code: "TRANSPORT.UNAVAILABLE",
      retryable: true,
    });
    await clock.advance(300);
    await refused;
  });

  it("a record is refused with a retryable error while the breaker is open, and is what tries the transport then", async () => {
    const { deliver, clock, breaker, open } = setUp({ outbox: null });
    await open();
    await expect(deliver(outboxRecord("a"))).rejects.toMatchObject({ code: "BREAKER.OPEN", retryable: true });
    await clock.advance(5000);
    expect(await deliver(outboxRecord("a"))).toBe("transport");
    expect(breaker.state).toBe("CLOSED");
  });

  it("a publish in a transaction is refused", async () => {
    const { delivery } = setUp({ outbox: null });
    await expect(delivery.deliver(outboxRecord("a"), new InMemoryTransaction())).rejects.toMatchObject({
      code: "CONFIG.INVALID",
    });
  });
});

describe("the gate", () => {
  it("asks once for all that came while it was asking, and never answers from before", async () => {
    const { deliver, outbox, clock } = setUp();
    const asked: number[] = [];
    const waiting = outbox.waiting.bind(outbox);
    outbox.waiting = async (lanes) => {
      asked.push(lanes.length);
      await clock.sleep(10);
      return waiting(lanes);
    };
    const delivered = ["a", "b", "c", "d"].map((key) => deliver(outboxRecord(key)));
    await clock.advance(20);
    expect(await Promise.all(delivered)).toHaveLength(4);
    expect(asked).toEqual([1, 3]);
  });
});

describe("records that are delivered together", () => {
  const safe = (storedIn: "transport" | "outbox") => ({ status: "safe", storedIn });

  it("share one send, and get an outcome each", async () => {
    const { delivery, log } = setUp();
    const records = ["a", "b", "a", null].map((key) => outboxRecord(key));
    expect(await delivery.deliverAll(records)).toEqual(records.map(() => safe("transport")));
    expect(log()).toEqual(records.map(eventIdOf));
    expect(await delivery.deliverAll([])).toEqual([]);
  });

  it("go to the outbox where their key waits there, and the others to the transport", async () => {
    const { delivery, outbox, pending } = setUp();
    await outbox.add([outboxRecord("a")], null);
    const outcomes = await delivery.deliverAll(["a", "b", "a"].map((key) => outboxRecord(key)));
    expect(outcomes).toEqual([safe("outbox"), safe("transport"), safe("outbox")]);
    expect(await pending()).toBe(3);
  });

  it("go to the outbox all where they belong together and the key of one waits there", async () => {
    const { delivery, outbox, log } = setUp();
    await outbox.add([outboxRecord("a")], null);
    const outcomes = await delivery.deliverAll(
      ["b", "a"].map((key) => outboxRecord(key)),
      { atomic: true },
    );
    expect(outcomes).toEqual([safe("outbox"), safe("outbox")]);
    expect(log()).toEqual([]);
  });

  it("fail all where they belong together and one is refused, and nobody sees any", async () => {
    const { delivery, log, pending } = setUp();
    const huge = { ...outboxRecord("b"), value: new Uint8Array(2_000_000) };
    const outcomes = await delivery.deliverAll([outboxRecord("a"), huge], { atomic: true });
    expect(outcomes).toMatchObject([
      { status: "failed", error: { code: "TRANSPORT.RECORD_TOO_LARGE" } },
      { status: "failed", error: { code: "TRANSPORT.RECORD_TOO_LARGE" } },
    ]);
    expect([log(), await pending()]).toEqual([[], 0]);
  });

  it("do not wait for what has to be tried again, and what follows that under its key does", async () => {
    const { delivery, deliver, log, clock, broker } = setUp();
    const [a, b, later, other] = ["a", "b", "a", "b"].map((key) => outboxRecord(key)) as [
      OutgoingRecord,
      OutgoingRecord,
      OutgoingRecord,
      OutgoingRecord,
    ];
    broker.faults.failSends({ when: "before", times: 2, matching: (record) => eventIdOf(record) === eventIdOf(a) });
    const together = delivery.deliverAll([a, b]);
    const alone = [later, other].map(deliver);
    await clock.advance(299);
    expect(log()).toEqual([b, other].map(eventIdOf));
    await clock.advance(1);
    expect(await together).toEqual([safe("transport"), safe("transport")]);
    expect(await Promise.all(alone)).toEqual(["transport", "transport"]);
    expect(log()).toEqual([b, other, a, later].map(eventIdOf));
  });

  it("go to the outbox as one after the last attempt, and at once while the breaker is open", async () => {
    const { delivery, clock, broker, log, open } = setUp();
    broker.faults.failSends(DOWN);
    const records = ["a", "b"].map((key) => outboxRecord(key));
    const first = delivery.deliverAll(records, { atomic: true });
    await clock.advance(300);
    expect(await first).toEqual([safe("outbox"), safe("outbox")]);
    await open();
    const [c, d] = ["c", "d"].map((key) => outboxRecord(key)) as [OutgoingRecord, OutgoingRecord];
    expect(await delivery.deliverAll([c, d])).toEqual([safe("outbox"), safe("outbox")]);
    expect(log()).toEqual([]);
  });

  it("are tried no more after their deadline, which begins with the call", async () => {
    const { delivery, clock, broker, pending } = setUp({ deadline: 250 });
    broker.faults.failSends(DOWN);
    const delivered = delivery.deliverAll([outboxRecord("a")]);
    await clock.advance(100);
    expect(await pending()).toBe(1);
    expect(await delivered).toEqual([safe("outbox")]);
  });

  it("are refused when it is closed", async () => {
    const { delivery } = setUp();
    await delivery.close();
    for (const atomic of [true, false]) {
      const outcomes = await delivery.deliverAll([outboxRecord("a")], { atomic });
      expect(outcomes).toMatchObject([{ status: "failed", error: { code: "EVENTS.CLOSED" } }]);
    }
  });
});
