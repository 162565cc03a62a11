import { describe, expect, test } from "vitest";
import { findingsIn, rulesIn } from "./__fixtures__/findings-in.js";

const record = (name: string, ...types: readonly unknown[]) => ({
  type: "record",
  name,
  namespace: "n",
  fields: types.map((type, index) => ({ name: `f${index}`, type })),
});

describe("a record that requires itself", () => {
  test("directly is found at the field", () => {
    expect(findingsIn({ "d/a.avsc": JSON.stringify(record("A", "int", "A")) })).toEqual([
      'd/a.avsc:1:82 [record-endless] The record "A" requires itself without end: A.f1 → A. | Make one of these fields a union with "null", an array or a map.',
    ]);
  });

  test("is found although another of its fields can be filled", () => {
    const contents = { "d/a.avsc": record("A", "B", "A"), "d/b.avsc": record("B", "int") };
    expect(findingsIn(contents)).toEqual([expect.stringContaining("without end: A.f1 → A.")]);
  });

  test("through others is found once, with the way that leads back", () => {
    const contents = {
      "d/a.avsc": record("A", "B"),
      "d/b.avsc": record("B", "int", "C"),
      "d/c.avsc": record("C", "A"),
    };
    expect(findingsIn(contents)).toEqual([expect.stringContaining("without end: A.f0 → B.f1 → C.f0 → A.")]);
  });

  test("through a union of which every branch leads back is found", () => {
    expect(rulesIn({ "d/a.avsc": record("A", ["A", "B"]), "d/b.avsc": record("B", ["A"]) })).toEqual([
      "record-endless",
    ]);
  });

  test("is not blamed on those who only use it", () => {
    const contents = { "d/a.avsc": record("A", "A"), "d/b.avsc": record("B", "A"), "d/c.avsc": record("C", "B") };
    expect(findingsIn(contents)).toEqual([expect.stringMatching(/^d\/a\.avsc/)]);
  });

  test("in two rings is two findings", () => {
    const contents = { "d/a.avsc": record("A", "A"), "d/b.avsc": record("B", "C"), "d/c.avsc": record("C", "B") };
    expect(rulesIn(contents)).toEqual(["record-endless", "record-endless"]);
  });

  test("in a long ring is said in a sentence that is not", () => {
    const contents = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`d/r${index}.avsc`, record(`R${index}`, `R${(index + 1) % 100}`)]),
    );
    const [finding] = findingsIn(contents);
    expect(finding).toContain("…");
    expect(finding?.length).toBeLessThan(300);
  });
});

test.each([
  ["a null branch", ["null", "A"]],
  ["a branch that ends", ["A", "int"]],
  ["an array", { type: "array", items: "A" }],
  ["a map", { type: "map", values: "A" }],
  ["a record whose own field may be null", "B"],
])("recursion through %s can end", (_, type) => {
  expect(rulesIn({ "d/a.avsc": record("A", type), "d/b.avsc": record("B", ["null", "A"]) })).toEqual([]);
});
