import type { JsonNode, JsonObject, JsonString } from "../../../../load/json-node.js";
import type { SourceFile } from "../../../../load/source-tree.js";
import { describe, memberOf } from "../../../../resolve/members.js";
import type { FieldSchema, NamedSchema, ReferenceSchema, Schema } from "../../../../resolve/schema.js";
import { InvalidSchemaError } from "./invalid-schema-error.js";
import { pointerToken } from "./node-of-value.js";

/** What the reading of one schema works with. The first fault ends it. */
export interface PlainBinder {
  readonly file: SourceFile;
  /** False for a schema that came as a value, whose nodes have no places. */
  readonly isText: boolean;
  /** What has been defined so far, by full name. */
  readonly types: Map<string, NamedSchema>;
  /** To be proven when every type is known: a name may be used before its definition. */
  readonly references: { readonly reference: ReferenceSchema; readonly at: Spot }[];
  readonly defaults: { readonly field: FieldSchema; readonly at: Spot }[];
  readonly schema: (at: Spot, namespace: string) => Schema;
}

/** A node, and the pointer that leads to it. */
export interface Spot<Node extends JsonNode = JsonNode> {
  readonly node: Node;
  readonly pointer: string;
}

export function refuse(binder: PlainBinder, at: Spot, message: string, remedy: string): InvalidSchemaError {
  const fault = { pointer: at.pointer, start: at.node.start, message, remedy };
  return new InvalidSchemaError(fault, binder.isText ? binder.file.text : null);
}

export function inside(at: Spot<JsonObject>, key: string): Spot | undefined {
  const node = memberOf(at.node, key);
  return node && { node, pointer: `${at.pointer}/${pointerToken(key)}` };
}

/** A member that has to be there. `what` begins the sentence: "A record". */
export function required(binder: PlainBinder, at: Spot<JsonObject>, key: string, what: string): Spot {
  const member = inside(at, key);
  if (member === undefined) throw refuse(binder, at, `${what} needs ${JSON.stringify(key)}.`, `Add it.`);
  return member;
}

/** Like Java, takes what is no string for absent. */
export function optionalText(at: Spot<JsonObject>, key: string): string | undefined {
  const node = memberOf(at.node, key);
  return node?.kind === "string" ? node.value : undefined;
}

export function stringIn(binder: PlainBinder, at: Spot): JsonString {
  if (at.node.kind === "string") return at.node;
  throw refuse(binder, at, `Here must be a string, and is ${describe(at.node)}.`, "Write a string.");
}

export function spotsIn(binder: PlainBinder, at: Spot): readonly Spot[] {
  if (at.node.kind !== "array") {
    throw refuse(binder, at, `Here must be an array, and is ${describe(at.node)}.`, "Write an array.");
  }
  return at.node.items.map((node, index) => ({ node, pointer: `${at.pointer}/${index}` }));
}
