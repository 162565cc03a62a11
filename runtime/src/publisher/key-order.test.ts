import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyOrder } from "./key-order.js";

describe("work in the order of its keys", () => {
  it("begins in that order, however long each takes to get ready", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom("a", "b", null), ready: fc.nat(5) })),
        async (list) => {
          const order = new KeyOrder();
          const begun: number[] = [];
          const turns = (count: number) =>
            Array.from({ length: count }).reduce<Promise<void>>(
              (before) => before.then(() => undefined),
              Promise.resolve(),
            );
          await Promise.all(
            list.map(({ key, ready }, index) =>
              order.run(
                key,
                turns(ready).then(() => index),
                async (input) => begun.push(input),
              ),
            ),
          );
          for (const key of ["a", "b"]) {
            const ofKey = begun.filter((index) => list[index]?.key === key);
            expect(ofKey).toEqual(ofKey.toSorted((left, right) => left - right));
          }
          expect(begun).toHaveLength(list.length);
        },
      ),
    );
  });
});
