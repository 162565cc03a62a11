import type { JsonObject } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import type { SourceFile } from "../../load/source-tree.js";
import { nearestWord } from "../../nearest-name.js";
import type { Attributes, Schema } from "../../resolve/schema.js";
import type { Finding } from "../lint-rule.js";
import { schemaRule } from "../lint-rule.js";
import { SUPPRESSION_ATTRIBUTE } from "../suppressions.js";
import { TAGS_ATTRIBUTE } from "../tags.js";

const OF_EVENTS = [
  "eventType",
  "aggregate",
  "schemaVersion",
  "status",
  "since",
  "standards",
  "producers",
  "consumers",
  "examples",
];

/** What Avro reads on a field; on the type inside, only tools that guess would. */
const OF_FIELDS = [TAGS_ATTRIBUTE, "default", "doc", "order", "aliases"];

const AVRO = [
  "type",
  "name",
  "namespace",
  "doc",
  "aliases",
  "fields",
  "symbols",
  "default",
  "items",
  "values",
  "size",
  "order",
  "logicalType",
  "precision",
  "scale",
];

const ALL = [...new Set([...OF_EVENTS, ...OF_FIELDS, ...AVRO, SUPPRESSION_ATTRIBUTE])];

const SUBJECT: Readonly<Record<Schema["kind"], string>> = {
  primitive: "a type",
  reference: "a type",
  array: "an array",
  map: "a map",
  union: "a union",
  record: "a record",
  enum: "an enum",
  fixed: "a fixed",
};

export const attributeHasEffect = schemaRule({
  id: "attribute-has-effect",
  category: "safety",
  severity: "error",
  purpose:
    "No attribute is misspelt or stands where nothing reads it, because Avro ignores such an attribute in silence.",
  fixable: false,
  scope: "house",
  *check({ schemas, fields, events }) {
    const eventRecords = new Set<Schema>(events.map(({ event }) => event.record));
    for (const { schema, source } of schemas) {
      if (schema.node.kind !== "object") continue;
      const known = [SUPPRESSION_ATTRIBUTE, ...(eventRecords.has(schema) ? OF_EVENTS : [])];
      yield* misplaced(source, schema.node, schema.attributes, known, SUBJECT[schema.kind]);
    }
    for (const { field, source } of fields) {
      // A logical type beside a field's type is the finding of another rule.
      const known = [SUPPRESSION_ATTRIBUTE, TAGS_ATTRIBUTE, "logicalType", "precision", "scale"];
      yield* misplaced(source, field.node, field.attributes, known, "a field");
    }
  },
});

function* misplaced(
  file: SourceFile,
  object: JsonObject,
  attributes: Attributes,
  known: readonly string[],
  subject: string,
): Iterable<Finding> {
  for (const name of attributes.keys()) {
    if (known.includes(name)) continue;
    const node = object.members.get(name)?.key ?? object;
    if (OF_EVENTS.includes(name)) {
      const message = `${quote(name)} has no effect here: it belongs to the record of an event outside \`shared/\`.`;
      yield { file, node, message, fix: "Move it there, or delete it." };
    } else if (OF_FIELDS.includes(name)) {
      const message = `${quote(name)} has no effect on ${subject}: it belongs to the field.`;
      yield { file, node, message, fix: "Move it out of the type, to the field." };
    } else if (!AVRO.includes(name) && !/[:.-]/.test(name.replace(TAGS_ATTRIBUTE, ""))) {
      const near = nearestWord(name, ALL);
      if (near === null) continue;
      yield { file, node, message: `Nothing reads the attribute ${quote(name)}.`, fix: `Did you mean ${quote(near)}?` };
    }
  }
}
