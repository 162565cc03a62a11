import { quote } from "../load/quote.js";
import type { BoundTypes } from "./binder.js";
import type { Findings } from "./findings.js";
import type { FieldSchema, RecordSchema, Schema } from "./schema.js";

/**
 * Finds records that no finite value can fill, because a required field leads back to the record. A record can be
 * filled when each of its fields can; a union when one of its branches can; an array or a map may be empty.
 */
export function findEndlessRecords(bound: BoundTypes, findings: Findings): void {
  const endless = endlessRecords(bound);
  const settled = new Set<RecordSchema>();
  for (const start of endless) {
    const path: { readonly record: RecordSchema; readonly field: FieldSchema }[] = [];
    let record: RecordSchema | undefined = start;
    while (record !== undefined && !settled.has(record)) {
      settled.add(record);
      const field: FieldSchema | undefined = record.fields.find((each) => endlessTarget(each.schema) !== undefined);
      if (field === undefined) break;
      path.push({ record, field });
      record = endlessTarget(field.schema);
    }
    const cycle = path.slice(path.findIndex((step) => step.record === record));
    if (path.some((step) => step.record === record)) report(cycle, findings);
  }

  /** The endless record that a value of this schema cannot do without. */
  function endlessTarget(schema: Schema): RecordSchema | undefined {
    switch (schema.kind) {
      case "record":
        return endless.has(schema) ? schema : undefined;
      case "reference": {
        const target = bound.types.get(schema.fullName);
        return target?.kind === "record" && endless.has(target) ? target : undefined;
      }
      case "union": {
        const targets = schema.branches.map(endlessTarget);
        return targets.includes(undefined) ? undefined : targets[0];
      }
      default:
        return undefined;
    }
  }
}

function report(cycle: readonly { record: RecordSchema; field: FieldSchema }[], findings: Findings): void {
  const [first] = cycle;
  if (first === undefined) return;
  const steps = cycle.map(({ record, field }) => `${record.name}.${field.name}`);
  const shown = steps.length > 6 ? [...steps.slice(0, 5), "…"] : steps;
  const message = `The record ${quote(first.record.name)} requires itself without end: ${shown.join(" → ")} → ${first.record.name}.`;
  const fix = 'Make one of these fields a union with "null", an array or a map.';
  findings.report(first.field.file, first.field.node, "record-endless", message, fix);
}

/** Strikes off every record that can be filled, as the news spreads from the records that need no other. */
function endlessRecords(bound: BoundTypes): ReadonlySet<RecordSchema> {
  const endless = new Set<RecordSchema>();
  const waiting = new Map<RecordSchema, { readonly record: RecordSchema; readonly field: FieldSchema }[]>();
  const open = new Map<RecordSchema, Set<FieldSchema>>();
  const filled: RecordSchema[] = [];

  for (const record of bound.types.values()) {
    if (record.kind !== "record") continue;
    endless.add(record);
    const needs = new Set<FieldSchema>();
    open.set(record, needs);
    for (const field of record.fields) {
      const targets = neededRecords(field.schema, bound);
      if (targets.length > 0) needs.add(field);
      for (const target of targets) {
        const others = waiting.get(target) ?? [];
        waiting.set(target, others);
        others.push({ record, field });
      }
    }
    if (needs.size === 0) filled.push(record);
  }
  for (let record = filled.pop(); record !== undefined; record = filled.pop()) {
    endless.delete(record);
    for (const waiter of waiting.get(record) ?? []) {
      const needs = open.get(waiter.record);
      if (needs?.delete(waiter.field) === true && needs.size === 0) filled.push(waiter.record);
    }
  }
  return endless;
}

/** The records of which a value needs at least one; none where it can do without. */
function neededRecords(schema: Schema, bound: BoundTypes): readonly RecordSchema[] {
  switch (schema.kind) {
    case "record":
      return [schema];
    case "reference": {
      const target = bound.types.get(schema.fullName);
      return target?.kind === "record" ? [target] : [];
    }
    case "union": {
      const targets = schema.branches.map((branch) => neededRecords(branch, bound));
      return targets.some((needed) => needed.length === 0) ? [] : targets.flat();
    }
    default:
      return [];
  }
}
