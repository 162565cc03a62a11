import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import { FakeClock } from "../testing/fake-clock.js";
import { delayAfter, type RetryPolicy } from "./retry-policy.js";
import { withRetry } from "./with-retry.js";
import { within } from "./within.js";

const policy: RetryPolicy = { maxAttempts: 4, initialDelay: 100, factor: 2, maxDelay: 300, jitter: 0 };
const none = new AbortController().signal;

describe("the delay before the next try", () => {
  it("grows by the factor up to the maximum", () => {
    expect([1, 2, 3, 4, 5000].map((failures) => delayAfter(failures, policy, 0))).toEqual([100, 200, 300, 300, 300]);
  });

  it("is shortened by chance, by at most the jitter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const delay = delayAfter(failures, { ...policy, jitter: 0.5 }, random);
        const full = delayAfter(failures, policy, random);
        expect(delay).toBeGreaterThanOrEqual(full / 2 - 1);
        expect(delay).toBeLessThanOrEqual(full);
      }),
    );
  });
});

describe("work that is tried again", () => {
  it("ends with the first success, after the delays between", async () => {
    const clock = new FakeClock(0);
    const tried: [number, number][] = [];
    const retried: unknown[] = [];
    const result = withRetry(
      async (attempt) => {
        tried.push([attempt, clock.now()]);
        if (attempt < 3) throw new Error(`no ${attempt}`);
        return "done";
      },
      policy,
      { clock, signal: none, random: () => 0, onRetry: (_error, attempt, delay) => retried.push([attempt, delay]) },
    );
    await clock.advance(1_000);
    expect(await result).toEqual({ status: "succeeded", value: "done", attempts: 3 });
    expect(tried).toEqual([
      [1, 0],
      [2, 100],
      [3, 300],
    ]);
    expect(retried).toEqual([
      [1, 100],
      [2, 200],
    ]);
  });

  it("fails for good after the last try that is allowed", async () => {
    const clock = new FakeClock();
    const error = new Error("always");
    const result = withRetry(() => Promise.reject(error), policy, { clock, signal: none });
    await clock.advance(10_000);
    expect(await result).toEqual({ status: "failed", error, attempts: 4 });
  });

  it("fails at once with an error that no retry can help", async () => {
    const error = new EventError("PAYLOAD.INVALID", "wrong");
    const result = await withRetry(() => Promise.reject(error), policy, { clock: new FakeClock(), signal: none });
    expect(result).toEqual({ status: "failed", error, attempts: 1 });
  });

  it("goes on with an error of ours that a retry may help", async () => {
    const clock = new FakeClock();
    const error = new EventError("TRANSPORT.UNAVAILABLE", "down");
    const result = withRetry(() => Promise.reject(error), policy, { clock, signal: none });
    await clock.advance(10_000);
    expect(await result).toMatchObject({ status: "failed", attempts: 4 });
  });

  it("ends between two tries when the signal aborts, and then not by a dead end", async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    const result = withRetry(() => Promise.reject(new Error("no")), policy, { clock, signal: stop.signal });
    await clock.advance(50);
    expect(clock.sleeping).toBe(1);
    stop.abort();
    expect(await result).toMatchObject({ status: "aborted", attempts: 1 });
    expect(clock.sleeping).toBe(0);
  });

  it("does not wait at all when the signal has aborted before", async () => {
    const clock = new FakeClock();
    const result = await withRetry(() => Promise.reject(new Error("no")), policy, {
      clock,
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ status: "aborted", attempts: 1 });
  });
});

describe("work within a time", () => {
  it("has ended, well or badly, or has not", async () => {
    const clock = new FakeClock();
    expect(await within(Promise.resolve(), 10, clock)).toBe(true);
    expect(await within(Promise.reject(new Error("no")), 10, clock)).toBe(true);
    expect(clock.sleeping).toBe(0);
    const late = within(new Promise(() => {}), 10, clock);
    await clock.advance(10);
    expect(await late).toBe(false);
  });
});
