import type { JsonNode, JsonObject } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";
import type { Definitions } from "./collect-definitions.js";
import type { Findings } from "./findings.js";
import { logicalTypeLimit, logicalTypeOf } from "./logical-types.js";
import { memberOf, type Reading } from "./members.js";
import type { Attributes, LogicalType, NamedSchema, PrimitiveName, Schema } from "./schema.js";

/** What the binding of one file's schema works with. */
export interface Binder {
  readonly file: SourceFile;
  readonly findings: Findings;
  readonly definitions: Definitions;
  readonly bound: BoundTypes;
  /** For reading the members that Avro defines. */
  readonly reading: Reading;
  /** Binds what stands at a node; null where that has a fault, which is then reported. */
  readonly schema: (node: JsonNode, namespace: string) => Schema | null;
}

/** What the second pass gathers over all files. */
export interface BoundTypes {
  /** Every named type that could be bound, by full name. */
  readonly types: Map<string, NamedSchema>;
  /** Records of which a field could not be bound: what is said of them may be untrue of what was meant. */
  readonly incomplete: Set<string>;
  /** Files that use a name, by that full name. */
  readonly usedBy: Map<string, Set<SourceFile>>;
}

const none: Attributes = new Map();

/** What an object holds beside the keys that Avro, or a valid logical type, has taken up. */
export function attributesOf(node: JsonNode, taken: readonly string[]): Attributes {
  if (node.kind !== "object") return none;
  let attributes: Map<string, JsonNode> | undefined;
  for (const [key, member] of node.members) {
    if (taken.includes(key)) continue;
    attributes ??= new Map();
    attributes.set(key, member.value);
  }
  return attributes ?? none;
}

/** The logical type of an object; reported where it goes beyond what can be generated. */
export function bindLogicalType(
  binder: Binder,
  node: JsonObject,
  base: PrimitiveName | "fixed",
  size?: number,
): LogicalType | null {
  const logicalType = logicalTypeOf(node, base, size);
  const message = logicalTypeLimit(logicalType);
  if (message !== null) {
    const place = memberOf(node, "precision") ?? node;
    binder.findings.report(binder.file, place, "decimal-too-long", message, "Lower the precision.");
  }
  return logicalType;
}

/** Reports that an object lacks a member that it cannot do without. */
export function reportMissing(binder: Binder, node: JsonObject, what: string, key: string): void {
  if (node.members.has(key)) return;
  const message = `${what} needs ${JSON.stringify(key)}.`;
  binder.findings.report(binder.file, node, "schema-shape", message, `Add ${JSON.stringify(key)}.`);
}
