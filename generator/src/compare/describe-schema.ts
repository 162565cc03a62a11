import type { LogicalType, Schema } from "../resolve/schema.js";

/**
 * A type in a word or two, as a person would say it: `decimal(18, 6)`, `list of Contact`, `null | date`. A named type goes
 * by the name that `nameOf` gives its full name.
 */
export function describeSchema(schema: Schema, nameOf: (fullName: string) => string = (name) => name): string {
  switch (schema.kind) {
    case "primitive":
      return schema.logicalType === null ? schema.type : describeLogicalType(schema.logicalType);
    case "array":
      return `list of ${describeSchema(schema.items, nameOf)}`;
    case "map":
      return `map of ${describeSchema(schema.values, nameOf)}`;
    case "union":
      return schema.branches.map((branch) => describeSchema(branch, nameOf)).join(" | ");
    case "fixed":
      return schema.logicalType === null
        ? simpleName(nameOf(schema.fullName))
        : describeLogicalType(schema.logicalType);
    case "record":
    case "enum":
    case "reference":
      return simpleName(nameOf(schema.fullName));
  }
}

function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

export function describeLogicalType(logicalType: LogicalType): string {
  return logicalType.name === "decimal" ? `decimal(${logicalType.precision}, ${logicalType.scale})` : logicalType.name;
}
