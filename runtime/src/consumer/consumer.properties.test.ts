import fc from "fast-check";
import { describe, it } from "vitest";
import { Chaos, type Conduct, type Step } from "./__fixtures__/chaos.js";

const times = fc.integer({ min: 1, max: 4 });
const conduct: fc.Arbitrary<Conduct> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Conduct>({ kind: "at-once" }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("after" as const), turns: fc.integer({ min: 0, max: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("throws" as const, "rejects" as const), times }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hangs" as const), times }) },
);
const member = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ kind: fc.constant("publish" as const), key: fc.nat(5), conduct }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("advance" as const), milliseconds: fc.integer({ min: 0, max: 5_000 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "rebalance" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "join" }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), member }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("fail-commits" as const), times }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("pause" as const, "resume" as const), member }) },
);
const options = fc.record({
  concurrency: fc.integer({ min: 1, max: 6 }),
  maxBatchSize: fc.integer({ min: 1, max: 8 }),
  maxInHand: fc.integer({ min: 1, max: 20 }),
  batches: fc.option(
    fc.record({
      maxSize: fc.integer({ min: 1, max: 5 }),
      maxWait: fc.constantFrom(0, 500),
      says: fc.boolean(),
    }),
    { nil: null },
  ),
});

describe("whatever handlers, members and commits do", () => {
  it("every event is done with, each key in order, and nothing is committed above what is not done", async () => {
    await fc.assert(
      fc.asyncProperty(options, fc.array(step, { minLength: 10, maxLength: 60 }), (given, steps) =>
        new Chaos(given).run(steps),
      ),
      { numRuns: 150 },
    );
  });
});
