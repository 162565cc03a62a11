import type { JsonNode } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { BoundTypes } from "./binder.js";
import { misfitOf } from "./default-value.js";
import type { Findings } from "./findings.js";
import type { FieldSchema } from "./schema.js";
import { stronglyConnected } from "./strongly-connected.js";

/** Defaults lean on other defaults, and so grow like 2^depth; the codec and the docs write them out in full. */
const MOST_VALUES = 10_000;

/** Compares every default with its type, and makes sure that each can be written out in full. */
export function proveDefaults(bound: BoundTypes, findings: Findings): void {
  const omittedBy = new Map<FieldSchema, FieldSchema[]>();
  for (const type of bound.types.values()) {
    if (type.kind !== "record") continue;
    for (const field of type.fields) {
      if (field.default === undefined) continue;
      const omitted: FieldSchema[] = [];
      const misfit = misfitOf(field.schema, field.default, bound, (other) => omitted.push(other));
      if (misfit === null) omittedBy.set(field, omitted);
      else findings.report(field.file, misfit.node, "default-mismatch", misfit.message, misfit.fix);
    }
  }
  measure(omittedBy, findings);
}

function measure(omittedBy: ReadonlyMap<FieldSchema, readonly FieldSchema[]>, findings: Findings): void {
  const sizes = new Map<FieldSchema, number>();
  for (const group of stronglyConnected(omittedBy.keys(), (field) => omittedBy.get(field) ?? [])) {
    const [field] = group;
    if (field?.default === undefined) continue;
    const omitted = omittedBy.get(field) ?? [];
    if (group.length > 1 || omitted.includes(field)) {
      const message = `The default of ${quote(field.name)} leaves out a field whose default needs this one again, without end.`;
      findings.report(field.file, field.default, "default-endless", message, "Write the inner field into the default.");
      continue;
    }
    const size = omitted.reduce((sum, other) => sum + (sizes.get(other) ?? 0), valuesIn(field.default));
    // A default that is too large counts as nothing further up, so that only the first one is reported.
    sizes.set(field, size > MOST_VALUES ? 0 : size);
    if (size <= MOST_VALUES) continue;
    const message = `The default of ${quote(field.name)} has more than ${MOST_VALUES} values when it is written out.`;
    findings.report(field.file, field.default, "default-endless", message, "Use a smaller default, or none.");
  }
}

function valuesIn(node: JsonNode): number {
  switch (node.kind) {
    case "array":
      return node.items.reduce((sum, item) => sum + valuesIn(item), 1);
    case "object":
      return [...node.members.values()].reduce((sum, member) => sum + valuesIn(member.value), 1);
    default:
      return 1;
  }
}
