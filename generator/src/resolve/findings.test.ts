import { expect, test } from "vitest";
import { treeOf } from "../load/__fixtures__/tree-of.js";
import { rulesIn } from "./__fixtures__/findings-in.js";
import { resolveFaults } from "./faults.js";
import { createFindings } from "./findings.js";

test("a file with thousands of faults shows the first ones and counts the rest", () => {
  const symbols = Array.from({ length: 5000 }, (_, index) => `no symbol ${index}`);
  const rules = rulesIn({ "d/e.avsc": { type: "enum", name: "E", symbols } });
  expect(rules).toHaveLength(201);
  expect(rules.at(-1)).toBe("more-findings");
});

test("faults are counted by file, and a file may be faulty without one of its own", () => {
  const [a, b, c] = treeOf({ "a.avsc": "1", "b.avsc": "1", "c.avsc": "1" }).files;
  if (a === undefined || b === undefined || c === undefined) throw new Error("the tree has three files");
  const findings = createFindings();
  findings.markFaulty(b);
  findings.report(a, { start: 0 }, "schema-shape", "Wrong.", null);
  expect([a, b, c].map((file) => findings.isFaulty(file))).toEqual([true, true, false]);
  expect([a, b].map((file) => findings.isFull(file))).toEqual([false, false]);
  expect(findings.list()).toHaveLength(1);
});

test("every fault has an id of its own and says what it guards", () => {
  expect(new Set(resolveFaults.map((fault) => fault.id)).size).toBe(resolveFaults.length);
  for (const { id, purpose } of resolveFaults) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(purpose).toMatch(/^[A-Z].*\.$/);
  }
});
