import { describe, expect, it } from "vitest";
import { systemClock } from "../adapters/system/system-clock.js";
import { waitUntil } from "../testing/wait-until.js";
import { moved, settled, setUp } from "./__fixtures__/things.js";

describe("nothing is acknowledged before it is safe:", () => {
  it("a dead letter that cannot be sent is sent again until it can", async () => {
    const { consumer, publish, clock, test } = setUp();
    const handled: number[] = [];
    const started = consumer({ retry: { maxAttempts: 1, jitter: 0 } }).on(moved, ({ payload }) => {
      if (payload.step === 1) throw new Error("always");
      handled.push(payload.step);
    });
    await started.start();
    test.broker.faults.failSends({ when: "before", times: 20, matching: ({ topic }) => topic.endsWith(".dlq") });
    await publish("a", 1);
    await publish("a", 2);
    await clock.advance(10_000);
    expect(handled).toEqual([]);
    await clock.advance(600_000);
    await settled(started, 2);
    expect(handled).toEqual([2]);
    expect(test.deadLetters(moved)).toHaveLength(1);
  });

  it("an event whose dead letter cannot be sent before the stop is delivered again", async () => {
    const { consumer, publish, test } = setUp();
    let calls = 0;
    const started = consumer({ retry: { maxAttempts: 1 } }).on(moved, () => {
      calls += 1;
      if (calls === 1) throw new Error("once");
    });
    await started.start();
    test.broker.faults.failSends({ when: "before", times: 99, matching: ({ topic }) => topic.endsWith(".dlq") });
    await publish("a", 1);
    await waitUntil("the dead letter was tried", () => started.counts.retried > 0);
    await started.stop();
    expect(started.counts).toMatchObject({ handled: 0, deadLettered: 0 });
    await started.start();
    await settled(started, 1);
    expect(started.counts).toMatchObject({ handled: 1, deadLettered: 0 });
  });

  it("an event whose handler runs at the stop is finished and not delivered again", async () => {
    const { consumer, publish, clock } = setUp();
    let finish = () => {};
    const calls: number[] = [];
    const started = consumer().on(moved, async ({ payload }, { signal }) => {
      calls.push(payload.step);
      if (payload.step > 1) return;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      expect(signal.aborted).toBe(true);
    });
    await started.start();
    await Promise.all([publish("a", 1), publish("a", 2)]);
    await waitUntil("the handler runs", () => calls.length === 1);
    const stopping = started.stop();
    await clock.advance(10);
    finish();
    await stopping;
    expect(calls).toEqual([1]);
    await started.start();
    await settled(started, 2);
    expect(calls).toEqual([1, 2]);
  });

  it("an event that waits for its next try at the stop is delivered again", async () => {
    const { consumer, publish, clock, test } = setUp();
    const attempts: number[] = [];
    const started = consumer({ retry: { initialDelay: 60_000, maxDelay: 60_000, jitter: 0 } }).on(
      moved,
      (_event, { attempt }) => {
        attempts.push(attempt);
        if (attempts.length === 1) throw new Error("no");
      },
    );
    await started.start();
    await publish("a", 1);
    await waitUntil("it waits", () => clock.sleeping > 0 && attempts.length === 1);
    await started.stop();
    expect(test.deadLetters(moved)).toEqual([]);
    await started.start();
    await settled(started, 1);
    expect(attempts).toEqual([1, 1]);
  });

  it("a handler that does not end in the time to stop is left, and its event delivered to another", async () => {
    const { consumer, publish, clock, warnings, test } = setUp();
    let finish: (() => void) | undefined;
    const started = consumer().on(
      moved,
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await started.start();
    await publish("a", 1);
    await waitUntil("the handler runs", () => finish !== undefined);
    const stopping = started.stop({ timeout: 5_000 });
    await clock.advance(5_000);
    await stopping;
    expect(warnings()).toMatchObject([{ level: "warn", fields: { timeout: 5_000 } }]);
    const seen: number[] = [];
    const other = test
      .open("test-service")
      .consumer()
      .on(moved, ({ payload }) => seen.push(payload.step));
    const starting = other.start();
    await clock.advance(60_000);
    await starting;
    await settled(other, 1);
    expect(seen).toEqual([1]);
    finish?.();
  });

  it("a commit that fails is tried again, and the event comes again where it never succeeds", async () => {
    const { consumer, publish, clock, test, warnings } = setUp();
    const seen: number[] = [];
    test.broker.faults.failCommits(2);
    const started = consumer().on(moved, ({ payload }) => seen.push(payload.step));
    await started.start();
    await publish("a", 1);
    await settled(started, 1);
    await clock.advance(10_000);
    await started.stop();
    expect(warnings()).toMatchObject([1, 2].map(() => ({ level: "warn", fields: { code: "TRANSPORT.UNAVAILABLE" } })));
    await started.start();
    test.broker.faults.failCommits(99);
    await publish("a", 2);
    await settled(started, 2);
    await started.stop();
    expect(seen).toEqual([1, 2]);
    test.broker.faults.clear();
    await started.start();
    await settled(started, 3);
    expect(seen).toEqual([1, 2, 2]);
  });

  it("with members that come and go, commits that fail and handlers that throw, every event is handled", async () => {
    const { publish, test } = setUp();
    const handled = new Set<string>();
    let calls = 0;
    const member = async () => {
      const consumer = test.open("test-service", { clock: systemClock }).consumer({
        maxBatchSize: 5,
        retry: { initialDelay: 0, maxDelay: 0, maxAttempts: 1_000 },
      });
      consumer.on(moved, ({ payload }) => {
        calls += 1;
        if (calls % 7 === 0) throw new Error("no");
        handled.add(`${payload.id} ${payload.step}`);
      });
      await consumer.start();
      return consumer;
    };
    const first = await member();
    for (let step = 0; step < 60; step++) {
      await publish(`id-${step % 6}`, step);
      if (step === 10) test.broker.faults.failCommits(3);
      if (step === 20) await member();
      if (step === 30) await test.broker.rebalance("test-service");
      if (step === 40) await first.stop();
    }
    await waitUntil("every event is handled", () => handled.size === 60);
    expect(test.deadLetters(moved)).toEqual([]);
  });
});
