import type { JsonNode } from "../load/json-node.js";
import type { NamedSchema, Schema } from "../resolve/schema.js";
import { logicalName } from "./value-schema.js";

/** How a value of a union shows its branch; see generator/DECISIONS.md, "One form of a union". */
export type UnionForm =
  | { readonly kind: "plain"; readonly branchOf: (node: JsonNode) => Schema | undefined }
  | { readonly kind: "tagged" };

/** The form for the branches of a union, null left out. */
export function unionForm(branches: readonly Schema[], types: ReadonlyMap<string, NamedSchema>): UnionForm {
  if (branches.length < 2) return { kind: "plain", branchOf: () => branches[0] };
  const resolved = branches.map((branch) => ({ branch, looks: looksOf(branch, types) }));
  const typescript = resolved.map(({ looks }) => looks.typescript);
  const json = resolved.flatMap(({ looks }) => looks.json);
  const plain = new Set(typescript).size === typescript.length && new Set(json).size === json.length;
  if (!plain) return { kind: "tagged" };
  return { kind: "plain", branchOf: (node) => resolved.find(({ looks }) => looks.json.includes(node.kind))?.branch };
}

/** Avro's own name of a branch: the full name of a named type, else the name of its kind. */
export function branchName(schema: Schema, types: ReadonlyMap<string, NamedSchema>): string {
  switch (schema.kind) {
    case "primitive":
      return schema.type;
    case "reference":
      return types.get(schema.fullName)?.fullName ?? schema.fullName;
    case "record":
    case "enum":
    case "fixed":
      return schema.fullName;
    case "array":
    case "map":
    case "union":
      return schema.kind;
  }
}

interface Looks {
  readonly typescript: "number" | "bigint" | "string" | "bytes" | "Date" | "boolean" | "array" | "object";
  /** Kinds of JSON node that a value can be; a float may be the string "NaN". */
  readonly json: readonly JsonNode["kind"][];
}

function looksOf(schema: Schema, types: ReadonlyMap<string, NamedSchema>): Looks {
  switch (schema.kind) {
    case "array":
      return { typescript: "array", json: ["array"] };
    case "map":
    case "record":
      return { typescript: "object", json: ["object"] };
    case "enum":
      return { typescript: "string", json: ["string"] };
    case "reference": {
      const type = types.get(schema.fullName);
      return type === undefined ? { typescript: "object", json: ["object"] } : looksOf(type, types);
    }
    case "fixed":
      if (logicalName(schema) === "duration") return { typescript: "object", json: ["object"] };
      return { typescript: logicalName(schema) === null ? "bytes" : "string", json: ["string"] };
    case "union":
      throw new Error("A union never lies directly in a union.");
    case "primitive":
      return primitiveLooks(schema.type, logicalName(schema));
  }
}

function primitiveLooks(type: string, logical: string | null): Looks {
  switch (logical ?? type) {
    case "boolean":
      return { typescript: "boolean", json: ["boolean"] };
    case "int":
    case "time-millis":
      return { typescript: "number", json: ["number"] };
    case "float":
    case "double":
      return { typescript: "number", json: ["number", "string"] };
    case "timestamp-millis":
      return { typescript: "Date", json: ["string"] };
    case "bytes":
      return { typescript: "bytes", json: ["string"] };
    case "string":
    case "uuid":
    case "date":
    case "decimal":
    case "local-timestamp-millis":
      return { typescript: "string", json: ["string"] };
    default:
      // long, and every other logical type of 64 bits
      return { typescript: "bigint", json: ["string"] };
  }
}
