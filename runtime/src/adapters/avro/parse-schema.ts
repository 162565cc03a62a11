import { EventError } from "../../errors.js";
import { leafFormOf } from "./leaf-form-of.js";
import { logicalTypeOf } from "./logical-type.js";
import type { BaseType, FieldSchema, LeafSchema, RecordSchema, Schema, TypeName, UnionBranch } from "./schema.js";
import { parseSchemaText } from "./schema-text.js";
import { unionFormOf } from "./union-form.js";

/**
 * Reads the schema of an event or of a registry: Avro 1.12, a record at the top, each named type defined before it is
 * referred to. Throws `CODEC.SCHEMA_INVALID` for everything else.
 */
export function parseSchema(text: string): RecordSchema {
  let json: unknown;
  try {
    json = parseSchemaText(text);
  } catch {
    throw invalid("it is not JSON");
  }
  let schema: Schema;
  try {
    schema = new Parser().schema(json, "");
  } catch (error) {
    if (error instanceof RangeError) throw invalid("it is nested too deeply");
    throw error;
  }
  if (schema.kind !== "record") throw invalid("an event is a record");
  return schema;
}

const PRIMITIVES: ReadonlySet<unknown> = new Set<BaseType>([
  "null",
  "boolean",
  "int",
  "long",
  "float",
  "double",
  "bytes",
  "string",
]);
const NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;
const SIMPLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MAX_FIXED_SIZE = 1 << 24;

type JsonObject = Readonly<Record<string, unknown>>;

class Parser {
  readonly #named = new Map<string, LeafSchema | RecordSchema>();

  /** @param namespace - of the enclosing named type, "" for none */
  schema(json: unknown, namespace: string): Schema {
    if (typeof json === "string") return this.#reference(json, namespace);
    if (Array.isArray(json)) return this.#union(json, namespace);
    if (!isObject(json)) throw invalid("a schema is a string, an array or an object");
    const { type } = json;
    switch (type) {
      case "array":
        return { kind: "array", items: this.schema(json.items, namespace) };
      case "map":
        return { kind: "map", values: this.schema(json.values, namespace) };
      case "record":
      case "error":
        return this.#record(json, namespace);
      case "enum":
        return this.#enum(json, namespace);
      case "fixed":
        return this.#fixed(json, namespace);
      default:
        return PRIMITIVES.has(type) ? leaf({ type: type as BaseType, json }) : this.schema(type, namespace);
    }
  }

  #reference(name: string, namespace: string): Schema {
    if (PRIMITIVES.has(name)) return leaf({ type: name as BaseType, json: {} });
    const schema = this.#named.get(qualify(name, namespace)) ?? this.#named.get(name);
    if (schema === undefined) throw invalid("it refers to a type that it does not define before");
    return schema;
  }

  #union(json: readonly unknown[], namespace: string): Schema {
    const schemas = json.map((branch) => this.schema(branch, namespace));
    const all = schemas.map((schema): UnionBranch => {
      if (schema.kind === "union") throw invalid("a union holds a union");
      return { name: branchNameOf(schema), schema };
    });
    if (all.length === 0) throw invalid("a union is empty");
    if (new Set(all.map(({ name }) => name)).size !== all.length) throw invalid("a union has a branch twice");
    const branches = all.filter(({ name }) => name !== "null");
    const nullIndex = all.findIndex(({ name }) => name === "null");
    return { kind: "union", nullIndex, branches, form: unionFormOf(branches) };
  }

  #record(json: JsonObject, namespace: string): RecordSchema {
    const name = nameOf(json, namespace);
    const fields: FieldSchema[] = [];
    const schema: RecordSchema = { kind: "record", name, fields };
    this.#define(name, schema);
    if (!Array.isArray(json.fields)) throw invalid("a record has no fields");
    const seen = new Set<string>();
    for (const field of json.fields as readonly unknown[]) {
      if (!isObject(field) || typeof field.name !== "string" || !SIMPLE_NAME.test(field.name)) {
        throw invalid("a field has no valid name");
      }
      if (seen.has(field.name)) throw invalid("a record has a field twice");
      seen.add(field.name);
      fields.push({
        name: field.name,
        aliases: stringsOf(field.aliases),
        schema: this.schema(field.type, namespaceOf(name.fullName)),
        default: Object.hasOwn(field, "default") ? field.default : undefined,
      });
    }
    return schema;
  }

  #enum(json: JsonObject, namespace: string): LeafSchema {
    const symbols = stringsOf(json.symbols);
    if (
      symbols.length === 0 ||
      new Set(symbols).size !== symbols.length ||
      !symbols.every((s) => SIMPLE_NAME.test(s))
    ) {
      throw invalid("an enum has no symbols, or one that is invalid or there twice");
    }
    const name = nameOf(json, namespace);
    const enumDefault = json.default;
    const schema = leaf({
      type: "enum",
      json,
      name,
      symbols,
      enumDefault: typeof enumDefault === "string" && symbols.includes(enumDefault) ? enumDefault : null,
    });
    this.#define(name, schema);
    return schema;
  }

  #fixed(json: JsonObject, namespace: string): LeafSchema {
    const size = json.size;
    if (typeof size !== "number" || !Number.isInteger(size) || size < 0 || size > MAX_FIXED_SIZE) {
      throw invalid("a fixed has no valid size");
    }
    const name = nameOf(json, namespace);
    const schema = leaf({ type: "fixed", json, name, size });
    this.#define(name, schema);
    return schema;
  }

  #define(name: TypeName, schema: LeafSchema | RecordSchema): void {
    if (this.#named.has(name.fullName)) throw invalid("it defines a type twice");
    this.#named.set(name.fullName, schema);
  }
}

function leaf(parts: {
  readonly type: BaseType;
  readonly json: JsonObject;
  readonly name?: TypeName;
  readonly symbols?: readonly string[];
  readonly enumDefault?: string | null;
  readonly size?: number;
}): LeafSchema {
  const { type, json, name = null, symbols = [], enumDefault = null, size = 0 } = parts;
  const logicalType = logicalTypeOf(json, type, size);
  const form = leafFormOf({ type, logicalType, symbols, size });
  return { kind: "leaf", type, logicalType, name, symbols, enumDefault, size, form };
}

function branchNameOf(schema: Exclude<Schema, { kind: "union" }>): string {
  if (schema.kind === "record") return schema.name.fullName;
  return schema.kind === "leaf" ? (schema.name?.fullName ?? schema.type) : schema.kind;
}

function nameOf(json: JsonObject, enclosing: string): TypeName {
  const { name, namespace, aliases } = json;
  if (typeof name !== "string" || !NAME.test(name)) throw invalid("a type has no valid name");
  const fullName = qualify(name, typeof namespace === "string" ? namespace : enclosing);
  const own = namespaceOf(fullName);
  return { fullName, aliases: stringsOf(aliases).map((alias) => qualify(alias, own)) };
}

function qualify(name: string, namespace: string): string {
  return name.includes(".") || namespace === "" ? name : `${namespace}.${name}`;
}

function namespaceOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf(".")));
}

function stringsOf(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.filter((item): item is string => typeof item === "string") : [];
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function invalid(problem: string): EventError {
  return new EventError("CODEC.SCHEMA_INVALID", `The Avro schema is invalid: ${problem}.`);
}
