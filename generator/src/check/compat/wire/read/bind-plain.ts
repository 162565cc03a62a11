import type { JsonObject } from "../../../../load/json-node.js";
import { quote } from "../../../../load/quote.js";
import type { SourceFile } from "../../../../load/source-tree.js";
import { branchName } from "../../../../resolve/bind-union.js";
import { attributesOf } from "../../../../resolve/binder.js";
import { logicalAttributes, logicalTypeOf } from "../../../../resolve/logical-types.js";
import { describe } from "../../../../resolve/members.js";
import { isPrimitive, qualify } from "../../../../resolve/names.js";
import type { Schema, UnionSchema } from "../../../../resolve/schema.js";
import type { SchemaGraph } from "../schema-graph.js";
import { bindPlainNamed } from "./bind-plain-named.js";
import { type PlainBinder, refuse, required, type Spot, spotsIn, stringIn } from "./plain-binder.js";
import { createFitting } from "./plain-default.js";

/** The schema of a whole file, bound by the rules of Java's parser. */
export function bindPlain(file: SourceFile, isText: boolean): SchemaGraph {
  const binder: PlainBinder = {
    file,
    isText,
    types: new Map(),
    references: [],
    defaults: [],
    schema: (at, namespace) => bind(at, namespace, binder),
  };
  const root = binder.schema({ node: file.root, pointer: "" }, "");
  const graph = { root, types: binder.types };
  for (const { reference, at } of binder.references) {
    if (binder.types.has(reference.fullName)) continue;
    throw refuse(binder, at, `There is no type ${quote(reference.fullName)}.`, "Define it, or correct the name.");
  }
  const fits = createFitting(graph);
  for (const { field, at } of binder.defaults) {
    if (field.default === undefined || fits(field.schema, field.default)) continue;
    const message = `The default of ${quote(field.name)}, ${describe(field.default)}, does not fit its type.`;
    throw refuse(binder, at, message, "Write a value of the type, or delete the default.");
  }
  return graph;
}

function bind(at: Spot, namespace: string, binder: PlainBinder): Schema {
  const { node } = at;
  switch (node.kind) {
    case "string":
      return bindName(node.value, at, namespace, binder);
    case "array":
      return bindUnion(at, namespace, binder);
    case "object":
      return bindObject({ node, pointer: at.pointer }, namespace, binder);
    default: {
      const message = `A schema is a name, an object or an array, and here is ${describe(node)}.`;
      throw refuse(binder, at, message, node.kind === "null" ? 'Write "null".' : "Write the type of the values.");
    }
  }
}

function bindObject(at: Spot<JsonObject>, namespace: string, binder: PlainBinder): Schema {
  const type = stringIn(binder, required(binder, at, "type", "A schema")).value;
  const { file } = binder;
  const { node } = at;
  switch (type) {
    case "record":
    case "error":
    case "enum":
    case "fixed":
      return bindPlainNamed(at, type, namespace, binder);
    case "array": {
      const items = binder.schema(required(binder, at, "items", "An array"), namespace);
      return { kind: "array", items, node, file, attributes: attributesOf(node, ["type", "items"]) };
    }
    case "map": {
      const values = binder.schema(required(binder, at, "values", "A map"), namespace);
      return { kind: "map", values, node, file, attributes: attributesOf(node, ["type", "values"]) };
    }
    default:
      return bindName(type, at, namespace, binder);
  }
}

function bindUnion(at: Spot, namespace: string, binder: PlainBinder): UnionSchema {
  const taken = new Set<string>();
  const branches = spotsIn(binder, at).map((spot) => {
    const branch = binder.schema(spot, namespace);
    if (branch.kind === "union") {
      throw refuse(
        binder,
        spot,
        "A union cannot be a branch of a union.",
        "Put its branches into the union around it.",
      );
    }
    const name = branchName(branch);
    if (taken.has(name)) {
      throw refuse(binder, spot, `The union has two branches of ${quote(name)}.`, "Delete one of them.");
    }
    taken.add(name);
    return branch;
  });
  return { kind: "union", branches, node: at.node, file: binder.file, attributes: attributesOf(at.node, []) };
}

function bindName(name: string, at: Spot, namespace: string, binder: PlainBinder): Schema {
  const { node } = at;
  const { file } = binder;
  if (isPrimitive(name)) {
    const logicalType = node.kind === "object" ? logicalTypeOf(node, name) : null;
    const attributes = attributesOf(node, ["type", ...logicalAttributes(logicalType)]);
    return { kind: "primitive", type: name, logicalType, node, file, attributes };
  }
  const fullName = known(name, namespace, binder);
  const reference = { kind: "reference", fullName, node, file, attributes: attributesOf(node, ["type"]) } as const;
  binder.references.push({ reference, at });
  return reference;
}

/** A name without a dot may also be one of the null namespace, but then only of what is defined already. */
function known(name: string, namespace: string, { types }: PlainBinder): string {
  const { fullName } = qualify(name, namespace);
  return !types.has(fullName) && types.has(name) ? name : fullName;
}
