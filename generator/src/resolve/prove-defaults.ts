import { quote } from "../load/quote.js";
import type { BoundTypes } from "./binder.js";
import { type FittedDefault, fitDefault, MOST_VALUES } from "./default-value.js";
import type { Findings } from "./findings.js";
import type { FieldSchema } from "./schema.js";
import { stronglyConnected } from "./strongly-connected.js";

/** Compares every default with its type, and makes sure that each can be written out in full. */
export function proveDefaults(bound: BoundTypes, findings: Findings): void {
  const fitted = new Map<FieldSchema, FittedDefault>();
  for (const type of bound.types.values()) {
    for (const field of type.kind === "record" ? type.fields : []) {
      if (field.default === undefined) continue;
      const result = fitDefault(field.schema, field.default, bound);
      const { misfit } = result;
      if (misfit === null) fitted.set(field, result);
      else findings.report(field.file, misfit.node, "default-mismatch", misfit.message, misfit.fix);
    }
  }
  measure(fitted, findings);
}

/** A default that leans on other defaults can need itself again, or double at each step. */
function measure(fitted: ReadonlyMap<FieldSchema, FittedDefault>, findings: Findings): void {
  const sizes = new Map<FieldSchema, number>();
  const omittedBy = (field: FieldSchema): readonly FieldSchema[] => fitted.get(field)?.omitted ?? [];
  for (const group of stronglyConnected(fitted.keys(), omittedBy)) {
    const [field] = group;
    if (field?.default === undefined) continue;
    if (group.length > 1 || omittedBy(field).includes(field)) {
      const message = `The default of ${quote(field.name)} leaves out a field whose default needs this one again, without end.`;
      findings.report(field.file, field.default, "default-endless", message, "Write the inner field into the default.");
      continue;
    }
    const own = fitted.get(field)?.values ?? 0;
    const size = omittedBy(field).reduce((sum, other) => sum + (sizes.get(other) ?? 0), own);
    // One that is too large counts as nothing further up, so that only the first is reported.
    sizes.set(field, size > MOST_VALUES ? 0 : size);
    if (size <= MOST_VALUES) continue;
    const message = `The default of ${quote(field.name)} has more than ${MOST_VALUES} values when it is written out.`;
    findings.report(field.file, field.default, "default-endless", message, "Use a smaller default, or none.");
  }
}
