import { expect, test } from "vitest";
import { findingsIn, rulesIn } from "./__fixtures__/findings-in.js";

const chain = (length: number, type: (next: string) => unknown) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const fields = index + 1 < length ? [{ name: "next", type: type(`T${index + 1}`) }] : [];
      return [`d/t${String(index).padStart(4, "0")}.avsc`, { type: "record", name: `T${index}`, fields }];
    }),
  );

test("a chain of types is refused where it would nest more than 1000 levels deep when written out", () => {
  expect(rulesIn(chain(333, (next) => next))).toEqual([]);
  expect(findingsIn(chain(335, (next) => next))).toEqual([
    expect.stringMatching(/^d\/t0000\.avsc:3:11 \[nesting-too-deep\] The type "T0"/),
  ]);
});

test("arrays, maps and unions count as levels", () => {
  expect(rulesIn(chain(240, (next) => ["null", next]))).toEqual([]);
  expect(rulesIn(chain(260, (next) => ["null", next]))).toEqual(["nesting-too-deep"]);
  expect(rulesIn(chain(210, (next) => ({ type: "array", items: ["null", next] })))).toEqual(["nesting-too-deep"]);
  expect(rulesIn(chain(210, (next) => ({ type: "map", values: ["null", next] })))).toEqual(["nesting-too-deep"]);
});

test("a chain that is far too long is one finding, not one for each step", () => {
  expect(rulesIn(chain(3000, (next) => ["null", next]))).toEqual(["nesting-too-deep"]);
});

test("types that refer to each other are written out once, so a small ring is fine and a huge one is not", () => {
  const ring = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => {
        const fields = [{ name: "next", type: ["null", `T${(index + 1) % length}`] }];
        return [`d/t${index}.avsc`, { type: "record", name: `T${index}`, fields }];
      }),
    );
  expect(rulesIn(ring(100))).toEqual([]);
  expect(rulesIn(ring(1000))).toEqual(["nesting-too-deep"]);
});

test("a tree that is wide and shared is not deep", () => {
  const contents = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const fields = Array.from({ length: index }, (_, other) => ({ name: `f${other}`, type: `T${other}` }));
      return [`d/t${index}.avsc`, { type: "record", name: `T${index}`, fields }];
    }),
  );
  expect(rulesIn(contents)).toEqual([]);
});
