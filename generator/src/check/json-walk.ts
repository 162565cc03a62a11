import type { JsonNode, JsonObject, JsonString } from "../load/json-node.js";

/** Every object within a node, the node itself included, outer ones first. */
export function objectsIn(root: JsonNode): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (node: JsonNode): void => {
    if (node.kind === "array") for (const item of node.items) visit(item);
    if (node.kind !== "object") return;
    found.push(node);
    for (const { value } of node.members.values()) visit(value);
  };
  visit(root);
  return found;
}

/** A node that is no array and no object, with its path. */
export interface Leaf {
  readonly path: string;
  readonly node: Exclude<JsonNode, { kind: "array" } | { kind: "object" }>;
}

/** Every leaf, in order; array indexes are part of the path. */
export function leavesOf(root: JsonNode): readonly Leaf[] {
  const found: Leaf[] = [];
  const visit = (node: JsonNode, path: string): void => {
    if (node.kind === "array") for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`);
    else if (node.kind === "object")
      for (const { key, value } of node.members.values()) visit(value, `${path}.${key.value}`);
    else found.push({ path, node });
  };
  visit(root, "");
  return found;
}

/** Every string of a node, keys included, in order. */
export function stringsIn(root: JsonNode): readonly JsonString[] {
  const found: JsonString[] = [];
  const visit = (node: JsonNode): void => {
    if (node.kind === "string") found.push(node);
    else if (node.kind === "array") for (const item of node.items) visit(item);
    else if (node.kind === "object") {
      for (const { key, value } of node.members.values()) {
        found.push(key);
        visit(value);
      }
    }
  };
  visit(root);
  return found;
}
