import type { JsonNode, JsonObject } from "../../../../load/json-node.js";

/** Whether two values are the same but for their places, the order of members, and the members that are `left` out. */
export function isSameJson(a: JsonNode, b: JsonNode, left: ReadonlySet<string>): boolean {
  switch (a.kind) {
    case "null":
      return b.kind === "null";
    case "boolean":
    case "string":
      return b.kind === a.kind && b.value === a.value;
    case "number":
      return b.kind === "number" && b.text === a.text;
    case "array":
      return (
        b.kind === "array" &&
        a.items.length === b.items.length &&
        a.items.every((item, index) => {
          const other = b.items[index];
          return other !== undefined && isSameJson(item, other, left);
        })
      );
    case "object":
      return b.kind === "object" && hasSameMembers(a, b, left);
  }
}

function hasSameMembers(a: JsonObject, b: JsonObject, left: ReadonlySet<string>): boolean {
  const keys = [...a.members.keys()].filter((key) => !left.has(key));
  if (keys.length !== [...b.members.keys()].filter((key) => !left.has(key)).length) return false;
  return keys.every((key) => {
    const [ours, theirs] = [a.members.get(key)?.value, b.members.get(key)?.value];
    return ours !== undefined && theirs !== undefined && isSameJson(ours, theirs, left);
  });
}
