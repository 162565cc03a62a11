import type { JsonNode } from "../load/json-node.js";
import type { JsonValue } from "./catalog.js";

/** A JSON value without its places, frozen. */
export function jsonOfNode(node: JsonNode): JsonValue {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
    case "number":
    case "string":
      return node.value;
    case "array":
      return Object.freeze(node.items.map(jsonOfNode));
    case "object":
      return Object.freeze(
        Object.fromEntries([...node.members].map(([key, member]) => [key, jsonOfNode(member.value)])),
      );
  }
}
