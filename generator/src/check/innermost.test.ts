import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonNode } from "../load/json-node.js";
import { parseJson } from "../load/parse-json.js";
import { innermostOf } from "./innermost.js";

it("finds the smallest span around every value of any JSON", () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 4 }), fc.func(fc.boolean()), (value, isPicked) => {
      const { root } = parseJson(JSON.stringify(value));
      const nodes: JsonNode[] = [];
      const collect = (node: JsonNode): void => {
        nodes.push(node);
        if (node.kind === "array") node.items.forEach(collect);
        if (node.kind === "object") for (const member of node.members.values()) collect(member.value);
      };
      if (root !== null) collect(root);
      const picked = nodes.filter((node) => isPicked(node.start));
      const innermost = innermostOf(picked, (node) => node);
      for (const node of nodes) {
        const around = picked.filter(({ start, end }) => start <= node.start && node.end <= end);
        const smallest = around.reduce<JsonNode | null>(
          (best, next) => (best === null || next.end - next.start < best.end - best.start ? next : best),
          null,
        );
        expect(innermost(node)).toBe(smallest);
      }
    }),
  );
});
