import { jsonOfNode } from "../model/json-of-node.js";
import { mayBeLeftOut } from "../model/may-be-left-out.js";
import { fieldTags } from "../model/tags.js";
import type { FieldSchema, RecordSchema } from "../resolve/schema.js";
import type { Change, ChangeKind } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import { compareMeaning } from "./compare-meaning.js";
import { compareTerms } from "./compare-terms.js";
import { describeSchema } from "./describe-schema.js";
import { memberPlace, type Place } from "./place.js";
import { typeScriptForm } from "./typescript-form.js";

/** What differs in the fields of one record. A field that today's calls by another name is found by its alias. */
export function compareFields(
  before: RecordSchema,
  after: RecordSchema,
  context: ComparisonContext,
): readonly Change[] {
  const today = new Map(after.fields.map((field) => [field.name, field]));
  for (const field of after.fields) for (const alias of field.aliases) if (!today.has(alias)) today.set(alias, field);
  const earlier = new Set(before.fields.map((field) => today.get(field.name)));
  return [
    ...before.fields.flatMap((field) => {
      const successor = today.get(field.name);
      return successor === undefined
        ? [removed(field, after, context)]
        : compareField(field, successor, after, context);
    }),
    ...after.fields.filter((field) => !earlier.has(field)).map((field) => added(field, after, context)),
  ];
}

function removed(field: FieldSchema, record: RecordSchema, context: ComparisonContext): Change {
  return context.change("field-removed", {
    type: record,
    path: field.name,
    before: describeSchema(field.schema),
    after: null,
    place: memberPlace(record.file, record.node, "fields"),
  });
}

function added(field: FieldSchema, record: RecordSchema, context: ComparisonContext): Change {
  return context.change(mayBeLeftOut(field) ? "field-added" : "required-field-added", {
    type: record,
    path: field.name,
    before: null,
    after: describeSchema(field.schema),
    place: namePlace(field),
  });
}

function compareField(
  before: FieldSchema,
  after: FieldSchema,
  record: RecordSchema,
  context: ComparisonContext,
): readonly Change[] {
  const changes: Change[] = [];
  const differs = (kind: ChangeKind, was: string | null, is: string | null, place: Place): void => {
    changes.push(context.change(kind, { type: record, path: after.name, before: was, after: is, place }));
  };
  const { lookups, types } = context;
  if (before.name !== after.name) differs("field-removed", before.name, after.name, namePlace(after));

  const formBefore = typeScriptForm(before.schema, { lookup: lookups.before, nameOf: types.nameToday });
  const formAfter = typeScriptForm(after.schema, { lookup: lookups.after, nameOf: (name) => name });
  const typePlace = memberPlace(after.file, after.node, "type");
  const described = [describeSchema(before.schema), describeSchema(after.schema)] as const;
  const meaning = compareMeaning(
    { before: before.schema, after: after.schema, type: record, path: after.name },
    context,
  );
  if (formBefore !== formAfter) differs("field-type-changed", ...described, typePlace);
  else if (describeSchema(before.schema, types.nameToday) !== described[1] && meaning.length === 0)
    differs("field-encoding-changed", ...described, typePlace);
  changes.push(...meaning, ...compareTerms(before, after, record, context));

  const tags = { before: fieldTags(before), after: fieldTags(after) };
  const gone = tags.before.filter((tag) => !tags.after.includes(tag));
  const come = tags.after.filter((tag) => !tags.before.includes(tag));
  const tagPlace = memberPlace(after.file, after.node, "confluent:tags", "name");
  if (gone.length > 0) differs("tag-removed", tags.before.join(", "), tags.after.join(", ") || null, tagPlace);
  if (come.length > 0) differs("tag-added", tags.before.join(", ") || null, tags.after.join(", "), tagPlace);

  const defaults = { before: defaultText(before), after: defaultText(after) };
  if (defaults.before !== defaults.after) {
    const kind =
      defaults.before === null ? "default-added" : defaults.after === null ? "default-removed" : "default-changed";
    differs(kind, defaults.before, defaults.after, memberPlace(after.file, after.node, "default", "name"));
  }
  if (context.knowsAll && before.doc !== after.doc) {
    differs("doc-changed", before.doc || null, after.doc || null, memberPlace(after.file, after.node, "doc", "name"));
  }
  return changes;
}

function namePlace(field: FieldSchema): Place {
  return memberPlace(field.file, field.node, "name");
}

function defaultText(field: FieldSchema): string | null {
  return field.default === undefined ? null : JSON.stringify(jsonOfNode(field.default));
}
