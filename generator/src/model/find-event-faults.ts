import type { Diagnostic } from "../diagnostics.js";
import { diagnosticAt } from "../load/diagnostic-at.js";
import { quote } from "../load/quote.js";
import type { ResolvedFile } from "../resolve/resolved-tree.js";
import type { ModelFault } from "./faults.js";

/** Columns that a PostgreSQL view can have (1,600, some of them smaller), less those that every view has. */
const MAX_FIELDS = 1500;

/** What makes an event impossible to generate, beside its names. `unreachable` comes from writing its schema. */
export function findEventFaults(file: ResolvedFile, unreachable: readonly string[]): readonly Diagnostic[] {
  const { event, source } = file;
  if (event === null) return [];
  const { record, aggregate } = event;
  const diagnostics: Diagnostic[] = [];
  const nameNode = record.node.members.get("name")?.value ?? record.node;

  if (record.fields.length > MAX_FIELDS) {
    const message = `The event has ${record.fields.length} fields, and a view in PostgreSQL holds ${MAX_FIELDS}.`;
    report(nameNode, "too-many-fields", message, "Group fields that belong together into records.");
  }
  const key = aggregate?.id ?? null;
  if (key !== null && !record.fields.some((field) => field.name === key)) {
    const place = aggregate?.node.kind === "object" ? aggregate.node.members.get("id")?.value : undefined;
    const message = `The aggregate's id is ${quote(key)}, and ${quote(record.name)} has no such field.`;
    report(place ?? nameNode, "key-field-missing", message, "Name a field of the record.");
  }
  for (const name of new Set(unreachable)) {
    const message = `The type ${quote(name)} has no namespace, and is used a second time where one holds.`;
    report(nameNode, "namespace-missing", message, `Give ${quote(name)} a namespace.`);
  }
  return diagnostics;

  function report(place: { readonly start: number }, rule: ModelFault, message: string, fix: string): void {
    diagnostics.push(diagnosticAt(source, place, { rule, message, fix }));
  }
}
