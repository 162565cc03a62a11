import { expect, it } from "vitest";
import { atLeast, below } from "../measure.mjs";
import { percentilesOf } from "./percentiles.mjs";
import { samplePayloads } from "./sample-events.mjs";
import { takeTurns } from "./take-turns.mjs";

it("takes the smallest value below which so many of a hundred lie", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentilesOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
  expect(percentilesOf([7])).toEqual({ p50: 7, p95: 7, p99: 7, max: 7 });
});

it("lets another piece begin each round, and does not count the first", async () => {
  const order: string[] = [];
  const piece = (name: string) => async () => order.push(name);
  const surroundings = { signal: new AbortController().signal, progress: () => {} };
  const results = await takeTurns(2, { a: piece("a"), b: piece("b") }, surroundings);
  expect(order).toEqual(["a", "b", "b", "a", "a", "b"]);
  expect(results).toEqual({ a: [4, 5], b: [3, 6] });
});

it("ends between two pieces when it is interrupted", async () => {
  const interrupt = new AbortController();
  const stop = async () => {
    interrupt.abort(new Error("enough"));
    return 1;
  };
  const pieces = { a: stop, b: async () => expect.unreachable() };
  await expect(takeTurns(2, pieces, { signal: interrupt.signal, progress: () => {} })).rejects.toThrow("enough");
});

it("judges by medians", () => {
  expect(atLeast(0.9, [1, 90, 1000], [100])).toEqual({ ratio: 0.9, target: ">= 0.9x", met: true });
  expect(atLeast(0.9, [1, 89, 1000], [100])).toMatchObject({ met: false });
  expect(below(10, [1, 10, 11], "ms")).toEqual({ target: "< 10 ms", met: false });
});

it("gives payloads that differ, the same ones each time", () => {
  const [first, second] = samplePayloads(2);
  expect(first).not.toEqual(second);
  expect(samplePayloads(2)).toEqual([first, second]);
});
