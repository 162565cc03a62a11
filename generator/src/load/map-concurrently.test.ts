import { expect, test } from "vitest";
import { mapConcurrently } from "./map-concurrently.js";

test("keeps the order of the items, whichever is done first", async () => {
  const waits = [5, 0, 3, 1];
  const results = await mapConcurrently(waits, 2, async (turns) => {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    return turns * 10;
  });
  expect(results).toEqual([50, 0, 30, 10]);
});

test("never has more under way than it may", async () => {
  let running = 0;
  let most = 0;
  await mapConcurrently(Array.from({ length: 20 }), 3, async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
  });
  expect(most).toBe(3);
});

test("rejects with the first failure", async () => {
  const failing = mapConcurrently([1, 2, 3], 2, (item) =>
    item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(),
  );
  await expect(failing).rejects.toThrow("two");
});

test("is done at once with nothing to do", async () => {
  expect(await mapConcurrently([], 4, () => Promise.reject(new Error("never called")))).toEqual([]);
});
