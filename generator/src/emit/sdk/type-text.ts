import type { FixedType } from "../../model/catalog.js";
import type { TypeRef, UnionBranch, UnionRef } from "../../model/type-ref.js";
import { literal } from "../kit/literal.js";
import type { Form, ModuleScope } from "./module-scope.js";

/** The TypeScript type of a value (DESIGN section 4; DECISIONS.md, unions and logical types). */
export function typeText(type: TypeRef, scope: ModuleScope, form: Form): string {
  switch (type.kind) {
    case "primitive":
      return PRIMITIVES[type.type];
    case "logical":
      return logicalText(type.logicalType);
    case "array":
      return `readonly ${asElement(typeText(type.items, scope, form), type.items)}[]`;
    case "map":
      return `Readonly<Record<string, ${typeText(type.values, scope, form)}>>`;
    case "union":
      return unionText(type, scope, form);
    case "named":
      return scope.nameOf(type.fullName, form);
  }
}

/** The type behind the name of a fixed. */
export function fixedText(type: FixedType): string {
  return type.logicalType === null ? PRIMITIVES.bytes : logicalText(type.logicalType);
}

const PRIMITIVES = {
  null: "null",
  boolean: "boolean",
  int: "number",
  long: "bigint",
  float: "number",
  double: "number",
  bytes: "Uint8Array",
  string: "string",
} as const;

type LogicalType = Extract<TypeRef, { kind: "logical" }>["logicalType"];

function logicalText(logicalType: LogicalType): string {
  switch (logicalType.name) {
    case "uuid":
    case "date":
    case "decimal":
    case "local-timestamp-millis":
      return "string";
    case "time-millis":
      return "number";
    case "timestamp-millis":
      return "Date";
    case "time-micros":
    case "timestamp-micros":
    case "timestamp-nanos":
    case "local-timestamp-micros":
    case "local-timestamp-nanos":
      return "bigint";
    case "duration":
      return "{ readonly months: number; readonly days: number; readonly milliseconds: number }";
  }
}

/** `readonly A | B[]` would be an array of B alone, and `readonly readonly A[][]` does not compile. */
function asElement(text: string, items: TypeRef): string {
  const isUnion = items.kind === "union" && (items.form === "tagged" || items.nullable || items.branches.length > 1);
  return items.kind === "array" || isUnion || text.startsWith("readonly ") ? `(${text})` : text;
}

function unionText(union: UnionRef, scope: ModuleScope, form: Form): string {
  const branches = union.branches.map((branch) => branchText(branch, union, scope, form));
  return [...branches, ...(union.nullable ? ["null"] : [])].join(" | ");
}

function branchText(branch: UnionBranch, union: UnionRef, scope: ModuleScope, form: Form): string {
  const text = typeText(branch.type, scope, form);
  return union.form === "plain" ? text : `{ readonly type: ${literal(branch.name)}; readonly value: ${text} }`;
}
