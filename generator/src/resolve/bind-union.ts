import type { JsonArray } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import { attributesOf, type Binder } from "./binder.js";
import type { Schema, UnionSchema } from "./schema.js";

/** Binds a union (specification, "Unions": no union inside, no two branches of one kind or one name). */
export function bindUnion(node: JsonArray, namespace: string, binder: Binder): UnionSchema | null {
  const { file, findings } = binder;
  if (node.items.length === 0) {
    findings.report(
      file,
      node,
      "union-invalid",
      "A union needs at least one branch.",
      'Write the branches, such as ["null", "string"].',
    );
    return null;
  }
  const branches: Schema[] = [];
  const taken = new Set<string>();
  for (const item of node.items) {
    if (item.kind === "array") {
      const fix = "Put its branches into the union around it.";
      findings.report(file, item, "union-invalid", "A union cannot be a branch of a union.", fix);
      continue;
    }
    const branch = binder.schema(item, namespace);
    if (branch === null) continue;
    const name = branchName(branch);
    if (taken.has(name)) {
      const message = `The union has two branches of ${quote(name)}, and a reader could not tell them apart.`;
      findings.report(file, item, "union-invalid", message, "Delete one, or wrap one in a record of its own.");
      continue;
    }
    taken.add(name);
    branches.push(branch);
  }
  if (branches.length < node.items.length) return null;
  return { kind: "union", branches, node, file, attributes: attributesOf(node, []) };
}

/** What Avro tells branches apart by: the full name of a named type, else the kind, whatever its logical type. */
export function branchName(branch: Schema): string {
  switch (branch.kind) {
    case "primitive":
      return branch.type;
    case "record":
    case "enum":
    case "fixed":
    case "reference":
      return branch.fullName;
    case "array":
    case "map":
    case "union":
      return branch.kind;
  }
}
