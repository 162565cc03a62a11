import type { JsonNode, JsonObject } from "../load/json-node.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import { bindNamed } from "./bind-named.js";
import { bindReference } from "./bind-reference.js";
import { bindUnion } from "./bind-union.js";
import { attributesOf, type Binder, type BoundTypes, bindLogicalType, reportMissing } from "./binder.js";
import type { Definitions } from "./collect-definitions.js";
import type { Findings } from "./findings.js";
import { logicalAttributes } from "./logical-types.js";
import { describe, memberOf } from "./members.js";
import { isPrimitive } from "./names.js";
import type { Schema } from "./schema.js";

export interface Bound extends BoundTypes {
  readonly files: readonly SourceFile[];
  /** What each file holds; a file whose schema has a fault at its root is missing. */
  readonly roots: ReadonlyMap<SourceFile, Schema>;
}

/** Second pass: every schema with its names bound. Goes on behind each fault, so that all are found at once. */
export function bind(tree: SourceTree, definitions: Definitions, findings: Findings): Bound {
  const roots = new Map<SourceFile, Schema>();
  const bound: BoundTypes = { types: new Map(), incomplete: new Set(), usedBy: new Map() };
  for (const file of tree.files) {
    const binder: Binder = {
      file,
      findings,
      definitions,
      bound,
      reading: { file, findings, rule: "schema-shape" },
      schema: (node, namespace) => bindSchema(node, namespace, binder),
    };
    const root = binder.schema(file.root, "");
    if (root !== null) roots.set(file, root);
  }
  return { ...bound, files: tree.files, roots };
}

function bindSchema(node: JsonNode, namespace: string, binder: Binder): Schema | null {
  switch (node.kind) {
    case "string":
      return bindName(node.value, node, namespace, binder);
    case "array":
      return bindUnion(node, namespace, binder);
    case "object":
      return bindObject(node, namespace, binder);
    default: {
      const message = `A schema is a name, an object or an array, and here is ${describe(node)}.`;
      const fix = node.kind === "null" ? 'Write "null".' : null;
      binder.findings.report(binder.file, node, "schema-shape", message, fix);
      return null;
    }
  }
}

function bindObject(node: JsonObject, namespace: string, binder: Binder): Schema | null {
  const type = memberOf(node, "type");
  if (type === undefined) {
    reportMissing(binder, node, "A schema", "type");
    return null;
  }
  if (type.kind !== "string") {
    const message = `The "type" of a schema is a name, and here is ${describe(type)}.`;
    binder.findings.report(
      binder.file,
      type,
      "schema-shape",
      message,
      `Put what stands here in place of the object around it.`,
    );
    return null;
  }
  switch (type.value) {
    case "record":
    case "error":
    case "enum":
    case "fixed":
      return bindNamed(node, type.value, namespace, binder);
    case "array": {
      const items = bindInner(node, "items", namespace, binder);
      return (
        items && { kind: "array", items, node, file: binder.file, attributes: attributesOf(node, ["type", "items"]) }
      );
    }
    case "map": {
      const values = bindInner(node, "values", namespace, binder);
      return (
        values && { kind: "map", values, node, file: binder.file, attributes: attributesOf(node, ["type", "values"]) }
      );
    }
    default:
      return bindName(type.value, node, namespace, binder);
  }
}

function bindInner(node: JsonObject, key: string, namespace: string, binder: Binder): Schema | null {
  const inner = memberOf(node, key);
  if (inner !== undefined) return binder.schema(inner, namespace);
  reportMissing(binder, node, key === "items" ? "An array" : "A map", key);
  return null;
}

/** A primitive or a reference, whether it is written as a string or as `{"type": ...}`. */
function bindName(name: string, node: JsonNode, namespace: string, binder: Binder): Schema | null {
  if (!isPrimitive(name)) return bindReference(name, node, namespace, binder);
  const logicalType = node.kind === "object" ? bindLogicalType(binder, node, name) : null;
  const attributes = attributesOf(node, ["type", ...logicalAttributes(logicalType)]);
  return { kind: "primitive", type: name, logicalType, node, file: binder.file, attributes };
}
