import type { JsonNode } from "../load/json-node.js";
import { jsonOfNode } from "../model/json-of-node.js";
import type { FieldSchema, RecordSchema } from "../resolve/schema.js";
import type { Change, ChangeKind } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import { CODE_SYSTEM, type MeaningSource, replacedTerms, UNIT } from "./doc-terms.js";
import { memberPlace, type Place } from "./place.js";

/** A unit or a code system that was replaced, in an attribute of the field or of its type, or in the field's doc. */
export function compareTerms(
  before: FieldSchema,
  after: FieldSchema,
  record: RecordSchema,
  context: ComparisonContext,
): readonly Change[] {
  if (!context.knowsAll) return [];
  const compareOne = (kind: ChangeKind, source: MeaningSource): readonly Change[] => {
    const difference = attributeDifference(before, after, source) ?? docDifference(before, after, source);
    return difference === null ? [] : [context.change(kind, { type: record, path: after.name, ...difference })];
  };
  return [...compareOne("unit-changed", UNIT), ...compareOne("code-system-changed", CODE_SYSTEM)];
}

interface Difference {
  readonly before: string | null;
  readonly after: string | null;
  readonly place: Place;
}

function attributeDifference(
  before: FieldSchema,
  after: FieldSchema,
  { attributes }: MeaningSource,
): Difference | null {
  for (const name of attributes) {
    const was = attributeOf(before, name);
    if (was === undefined) continue;
    const is = attributeOf(after, name);
    const [textBefore, textAfter] = [textOf(was), is === undefined ? null : textOf(is)];
    if (textBefore === textAfter) continue;
    const place = is === undefined ? memberPlace(after.file, after.node, "name") : { file: after.file, node: is };
    return { before: textBefore, after: textAfter, place };
  }
  return null;
}

function docDifference(before: FieldSchema, after: FieldSchema, { termsOf }: MeaningSource): Difference | null {
  if (before.doc === after.doc) return null;
  const replaced = replacedTerms(termsOf(before.doc), termsOf(after.doc));
  return replaced === null ? null : { ...replaced, place: memberPlace(after.file, after.node, "doc", "name") };
}

function attributeOf(field: FieldSchema, name: string): JsonNode | undefined {
  return field.attributes.get(name) ?? field.schema.attributes.get(name);
}

function textOf(node: JsonNode): string {
  return node.kind === "string" ? node.value : JSON.stringify(jsonOfNode(node));
}
