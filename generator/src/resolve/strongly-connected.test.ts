import fc from "fast-check";
import { expect, test } from "vitest";
import { stronglyConnected } from "./strongly-connected.js";

const graphs = fc
  .array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((edges) => edges.map((targets) => targets.map((target) => target % edges.length)));

function reachable(graph: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(graph[from] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(graph[node] ?? []));
  }
  return seen;
}

test("groups exactly the nodes that reach each other, each group behind those it leads to", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const groups = stronglyConnected(graph.keys(), (node) => graph[node] ?? []);
      const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
      expect([...groupOf.keys()].sort((a, b) => a - b)).toEqual([...graph.keys()]);
      for (const from of graph.keys()) {
        for (const to of graph.keys()) {
          const mutual = from === to || (reachable(graph, from).has(to) && reachable(graph, to).has(from));
          expect(groupOf.get(from) === groupOf.get(to)).toBe(mutual);
        }
        for (const to of graph[from] ?? []) expect(groupOf.get(to)).toBeLessThanOrEqual(groupOf.get(from) ?? -1);
      }
    }),
  );
});

test("walks a chain of 50,000 nodes without running out of stack", () => {
  const length = 50_000;
  const nodes = Array.from({ length }, (_, index) => index);
  expect(stronglyConnected(nodes, (node) => (node + 1 < length ? [node + 1] : []))).toHaveLength(length);
});
