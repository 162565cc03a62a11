import type { FieldSchema, NamedSchema, RecordSchema } from "../resolve/schema.js";
import { buildTypeRef } from "./build-type-ref.js";
import type { Field, NamedType, RecordType } from "./catalog.js";
import { defaultToJson } from "./default-to-json.js";
import { inputName, typeName } from "./identifiers.js";
import { mayBeLeftOut } from "./may-be-left-out.js";
import type { SchemaLookup } from "./schema-lookup.js";
import { fieldTags } from "./tags.js";

export interface TypeContext {
  readonly lookup: SchemaLookup;
  /** Full names of the records that have an input type of their own. */
  readonly withInput: ReadonlySet<string>;
}

/** One record, enum or fixed as emitters see it. */
export function buildNamedType(schema: NamedSchema, modulePath: string, context: TypeContext): NamedType {
  const { fullName, doc } = schema;
  const name = typeName(schema.name);
  switch (schema.kind) {
    case "record":
      return buildRecordType(schema, modulePath, context);
    case "enum":
      return Object.freeze({
        kind: "enum",
        fullName,
        name,
        modulePath,
        doc,
        symbols: Object.freeze([...schema.symbols]),
        default: schema.default,
      });
    case "fixed":
      return Object.freeze({
        kind: "fixed",
        fullName,
        name,
        modulePath,
        doc,
        size: schema.size,
        logicalType: schema.logicalType === null ? null : Object.freeze({ ...schema.logicalType }),
      });
  }
}

function buildRecordType(schema: RecordSchema, modulePath: string, context: TypeContext): RecordType {
  const name = typeName(schema.name);
  return Object.freeze({
    kind: "record",
    fullName: schema.fullName,
    name,
    inputName: context.withInput.has(schema.fullName) ? inputName(name) : name,
    modulePath,
    doc: schema.doc,
    fields: Object.freeze(schema.fields.map((field) => buildField(field, context))),
  });
}

function buildField(field: FieldSchema, { lookup }: TypeContext): Field {
  return Object.freeze({
    name: field.name,
    doc: field.doc,
    type: buildTypeRef(field.schema, lookup),
    optional: mayBeLeftOut(field),
    default: field.default === undefined ? undefined : defaultToJson(field.schema, field.default, lookup),
    tags: fieldTags(field),
  });
}
