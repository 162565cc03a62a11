import { branchName, isNull } from "../model/build-type-ref.js";
import type { SchemaLookup } from "../model/schema-lookup.js";
import { unionForm } from "../model/union-form.js";
import type { LogicalType, PrimitiveName, Schema } from "../resolve/schema.js";

/** What a text of a TypeScript type depends on beside the schema. */
export interface TypeScriptContext {
  readonly lookup: SchemaLookup;
  /** The name under which a record or an enum is known on both sides, so that a renamed type is still the same. */
  readonly nameOf: (fullName: string) => string;
}

/**
 * A text that is the same for two schemas exactly if code that uses the one compiles with the other, what lies inside
 * records and enums apart. `emit/sdk/type-text.ts` prints the type itself; a test holds the two to each other.
 */
export function typeScriptForm(schema: Schema, context: TypeScriptContext): string {
  switch (schema.kind) {
    case "primitive":
      return schema.logicalType === null ? PRIMITIVES[schema.type] : logicalForm(schema.logicalType);
    case "fixed":
      return schema.logicalType === null ? PRIMITIVES.bytes : logicalForm(schema.logicalType);
    case "array":
      return `(${typeScriptForm(schema.items, context)})[]`;
    case "map":
      return `Record<${typeScriptForm(schema.values, context)}>`;
    case "union": {
      const branches = schema.branches.filter((branch) => !isNull(branch));
      const tagged = unionForm(branches, context.lookup) === "tagged";
      const forms = branches.map((branch) => {
        const form = typeScriptForm(branch, context);
        return tagged ? `{${branchName(branch)}: ${form}}` : form;
      });
      const isNullable = branches.length < schema.branches.length;
      return [...forms, ...(isNullable ? ["null"] : [])].sort().join(" | ");
    }
    case "record":
    case "enum":
      return context.nameOf(schema.fullName);
    case "reference":
      return typeScriptForm(context.lookup(schema.fullName), context);
  }
}

const PRIMITIVES: Readonly<Record<PrimitiveName, string>> = {
  null: "null",
  boolean: "boolean",
  int: "number",
  long: "bigint",
  float: "number",
  double: "number",
  bytes: "Uint8Array",
  string: "string",
};

function logicalForm({ name }: LogicalType): string {
  switch (name) {
    case "uuid":
    case "date":
    case "decimal":
    case "local-timestamp-millis":
      return "string";
    case "time-millis":
      return "number";
    case "timestamp-millis":
      return "Date";
    case "duration":
      return "duration";
    default:
      return "bigint";
  }
}
