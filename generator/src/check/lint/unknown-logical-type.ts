import type { JsonNode, JsonString } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import type { Schema } from "../../resolve/schema.js";
import { schemaRule } from "../lint-rule.js";
import { describeSchema, logicalName } from "../value-schema.js";

/** Logical types of Avro 1.12, and what they sit on. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["date", "int"],
  ["decimal", "bytes or fixed, with a precision of at least 1 that holds the scale and fits the size"],
  ["duration", "fixed of 12 bytes"],
  ["local-timestamp-micros", "long"],
  ["local-timestamp-millis", "long"],
  ["local-timestamp-nanos", "long"],
  ["time-micros", "long"],
  ["time-millis", "int"],
  ["timestamp-micros", "long"],
  ["timestamp-millis", "long"],
  ["timestamp-nanos", "long"],
  ["uuid", "string or fixed of 16 bytes"],
]);

export const unknownLogicalType = schemaRule({
  id: "unknown-logical-type",
  category: "types",
  severity: "warning",
  purpose:
    "Every logical type is one that Avro knows, on a type that can carry it, since any other is silently ignored.",
  fixable: false,
  scope: "every-tree",
  *check({ schemas, fields }) {
    for (const { schema, source } of schemas) {
      const written = writtenLogicalType(schema);
      if (written === null || logicalName(schema) !== null) continue;
      const base = KNOWN.get(written.value);
      yield {
        file: source,
        node: written,
        message:
          base === undefined
            ? `Avro has no logical type ${quote(written.value)}, so the values are plain ${describeSchema(schema)}.`
            : `The logical type ${quote(written.value)} cannot sit here, so the values are plain ${describeSchema(schema)}.`,
        fix:
          base === undefined
            ? didYouMean(written.value, [...KNOWN.keys()], "Delete it, or use one that Avro knows.")
            : `It sits on ${base}.`,
      };
    }
    for (const { field, source } of fields) {
      const written = asString(field.attributes.get("logicalType"));
      if (written === null) continue;
      yield {
        file: source,
        node: written,
        message: `The logical type ${quote(written.value)} stands beside the type of ${quote(field.name)}, where Avro ignores it.`,
        fix: `Write "type": { "type": ..., "logicalType": ${quote(written.value)} }.`,
      };
    }
  },
});

function writtenLogicalType({ node }: Schema): JsonString | null {
  return node.kind === "object" ? asString(node.members.get("logicalType")?.value) : null;
}

function asString(node: JsonNode | undefined): JsonString | null {
  return node?.kind === "string" ? node : null;
}
