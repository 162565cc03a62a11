import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventError, type EventErrorCode } from "../errors.js";
import { FakeClock } from "../testing/fake-clock.js";
import { type BreakerState, CircuitBreaker } from "./circuit-breaker.js";

const down = new EventError("TRANSPORT.UNAVAILABLE", "down");
const failing = () => Promise.reject(down);
const fine = async () => "fine";

function setUp(options: { threshold?: number; halfOpenAfter?: number } = {}) {
  const clock = new FakeClock();
  const breaker = new CircuitBreaker({ threshold: 3, halfOpenAfter: 1000, clock, ...options });
  const states: BreakerState[] = [];
  breaker.onChange((state) => states.push(state));
  const fail = async (times = 1) => {
    for (let time = 0; time < times; time++) await expect(breaker.run(failing)).rejects.toBe(down);
  };
  return { clock, breaker, states, fail };
}

/** Work that ends when it is told to. */
function held() {
  let succeed = () => {};
  let fail = () => {};
  const work = new Promise<string>((resolve, reject) => {
    succeed = () => resolve("late");
    fail = () => reject(down);
  });
  return { work: () => work, succeed, fail };
}

describe("a circuit breaker", () => {
  it("is closed at first and passes on how work ends", async () => {
    const { breaker, states } = setUp();
    expect(breaker.state).toBe("CLOSED");
    expect(await breaker.run(fine)).toBe("fine");
    const own = new Error("own");
    await expect(breaker.run(() => Promise.reject(own))).rejects.toBe(own);
    expect(states).toEqual([]);
  });

  it("opens after as many faults in a row as its threshold, and then begins no work", async () => {
    const { breaker, states, fail } = setUp();
    await fail(2);
    expect(breaker.state).toBe("CLOSED");
    await fail();
    expect(breaker.state).toBe("OPEN");
    let begun = 0;
    const refused = breaker.run(async () => begun++);
    await expect(refused).rejects.toMatchObject({ code: "BREAKER.OPEN", retryable: true });
    expect(begun).toBe(0);
    expect(states).toEqual(["OPEN"]);
  });

  it("counts faults in a row only", async () => {
    const { breaker, fail } = setUp();
    await fail(2);
    await breaker.run(fine);
    await fail(2);
    expect(breaker.state).toBe("CLOSED");
  });

  it("finds the faults in results that are not thrown", async () => {
    const { breaker } = setUp({ threshold: 1 });
    expect(await breaker.run(async () => down, String)).toBe(down);
    expect(breaker.state).toBe("CLOSED");
    expect(
      await breaker.run(
        async () => down,
        (result) => result,
      ),
    ).toBe(down);
    expect(breaker.state).toBe("OPEN");
  });

  it.each<[EventErrorCode]>([
    ["PAYLOAD.INVALID"],
    ["ENVELOPE.INVALID"],
    ["CODEC.SCHEMA_MISMATCH"],
    ["REGISTRY.UNAVAILABLE"],
    ["REGISTRY.SCHEMA_UNKNOWN"],
    ["TRANSPORT.REJECTED"],
    ["TRANSPORT.RECORD_TOO_LARGE"],
    ["TRANSPORT.PARTITION_LOST"],
    ["DATABASE.UNAVAILABLE"],
    ["HANDLER.FAILED"],
  ])("never opens for %s", async (code) => {
    const { breaker } = setUp({ threshold: 1 });
    await expect(breaker.run(() => Promise.reject(new EventError(code, "x")))).rejects.toMatchObject({ code });
    expect(breaker.state).toBe("CLOSED");
  });

  it("tries one piece of work when its time is over, and refuses the rest meanwhile", async () => {
    const { breaker, clock, states, fail } = setUp();
    await fail(3);
    expect(breaker.opensIn).toBe(1000);
    await clock.advance(999);
    await expect(breaker.run(fine)).rejects.toMatchObject({ code: "BREAKER.OPEN" });
    await clock.advance(1);
    expect(breaker.opensIn).toBe(0);
    const probe = held();
    const probed = breaker.run(probe.work);
    expect(breaker.state).toBe("HALF_OPEN");
    expect(breaker.opensIn).toBe(1000);
    await expect(breaker.run(fine)).rejects.toMatchObject({ code: "BREAKER.OPEN" });
    probe.succeed();
    expect(await probed).toBe("late");
    expect(breaker.state).toBe("CLOSED");
    expect(await breaker.run(fine)).toBe("fine");
    expect(states).toEqual(["OPEN", "HALF_OPEN", "CLOSED"]);
  });

  it("opens for the whole time again when that one fails", async () => {
    const { breaker, clock, states, fail } = setUp();
    await fail(3);
    await clock.advance(1000);
    await fail();
    expect(breaker.opensIn).toBe(1000);
    expect(states).toEqual(["OPEN", "HALF_OPEN", "OPEN"]);
  });

  it("closes when that one is refused for what it is, because the transport has answered", async () => {
    const { breaker, clock, fail } = setUp();
    await fail(3);
    await clock.advance(1000);
    const tooLarge = new EventError("TRANSPORT.RECORD_TOO_LARGE", "large");
    await expect(breaker.run(() => Promise.reject(tooLarge))).rejects.toBe(tooLarge);
    expect(breaker.state).toBe("CLOSED");
  });

  it("is not closed by work that began before it opened", async () => {
    const { breaker, fail } = setUp();
    const early = held();
    const ended = breaker.run(early.work);
    await fail(3);
    early.succeed();
    await ended;
    expect(breaker.state).toBe("OPEN");
  });

  it("tells no listener that has been taken back", async () => {
    const { breaker, fail } = setUp();
    const told: BreakerState[] = [];
    const forget = breaker.onChange((state) => told.push(state));
    forget();
    await fail(3);
    expect(told).toEqual([]);
  });

  it("goes through no other change of state than the four that there are", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("work" as const), ok: fc.boolean() }),
      fc.record({ kind: fc.constant("wait" as const), time: fc.constantFrom(1, 500, 1000) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { breaker, clock, states } = setUp({ threshold: 2 });
        for (const each of steps) {
          if (each.kind === "wait") await clock.advance(each.time);
          else await breaker.run(each.ok ? fine : failing).catch(() => undefined);
        }
        const changes = states.map((state, index) => `${states[index - 1] ?? "CLOSED"} ${state}`);
        const allowed = ["CLOSED OPEN", "OPEN HALF_OPEN", "HALF_OPEN OPEN", "HALF_OPEN CLOSED"];
        expect(allowed).toEqual(expect.arrayContaining(changes));
      }),
      { numRuns: 50 },
    );
  });
});
