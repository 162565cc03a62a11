import type { JsonNode, JsonObject, JsonString } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { SourceFile } from "../load/source-tree.js";
import type { ResolveFault } from "./faults.js";
import type { Findings } from "./findings.js";

/** What the readers below need: where to look, where to report, and as which fault. */
export interface Reading {
  readonly file: SourceFile;
  readonly findings: Findings;
  readonly rule: ResolveFault;
}

/** A member's value, or undefined where the object has none. */
export function memberOf(object: JsonObject, key: string): JsonNode | undefined {
  return object.members.get(key)?.value;
}

/** A string member. Undefined where it is missing; reported, and undefined, where it is something else. */
export function stringOf(object: JsonObject, key: string, reading: Reading): JsonString | undefined {
  const node = memberOf(object, key);
  if (node === undefined || node.kind === "string") return node;
  wrongKind(node, key, "a string", reading);
  return undefined;
}

/** As `stringOf`, for a member that other tools write as null where there is nothing to say. */
export function optionalStringOf(object: JsonObject, key: string, reading: Reading): JsonString | undefined {
  return memberOf(object, key)?.kind === "null" ? undefined : stringOf(object, key, reading);
}

/** A member that is an array of strings, by its nodes; likewise undefined. */
export function stringsOf(object: JsonObject, key: string, reading: Reading): readonly JsonString[] | undefined {
  const node = memberOf(object, key);
  if (node === undefined) return undefined;
  if (node.kind !== "array") {
    wrongKind(node, key, "an array of strings", reading);
    return undefined;
  }
  return node.items.filter((item): item is JsonString => {
    if (item.kind === "string") return true;
    wrongKind(item, key, "an array of strings", reading);
    return false;
  });
}

/** A member that is a whole number of at least `least`; likewise undefined. */
export function countOf(object: JsonObject, key: string, least: number, reading: Reading): number | undefined {
  const node = memberOf(object, key);
  if (node === undefined) return undefined;
  if (node.kind === "number" && Number.isSafeInteger(node.value) && node.value >= least) return node.value;
  wrongKind(node, key, `a whole number from ${least}`, reading);
  return undefined;
}

/** Reports that a member is not of the kind that it must be. */
export function wrongKind(node: JsonNode, key: string, kind: string, { file, findings, rule }: Reading): void {
  findings.report(file, node, rule, `${quote(key)} must be ${kind}, and here is ${describe(node)}.`, null);
}

/** A node in a message: strings and numbers as written, the rest by kind. */
export function describe(node: JsonNode): string {
  switch (node.kind) {
    case "string":
      return quote(node.value);
    case "number":
      return node.text.length > 40 ? `a number of ${node.text.length} digits` : node.text;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "array":
      return "an array";
    case "object":
      return "an object";
  }
}
