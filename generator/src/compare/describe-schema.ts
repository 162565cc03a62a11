import type { LogicalType, Schema } from "../resolve/schema.js";

/** A type in a word or two, as a person would say it: `decimal(18, 6)`, `list of Contact`, `null | date`. */
export function describeSchema(schema: Schema): string {
  switch (schema.kind) {
    case "primitive":
      return schema.logicalType === null ? schema.type : describeLogicalType(schema.logicalType);
    case "array":
      return `list of ${describeSchema(schema.items)}`;
    case "map":
      return `map of ${describeSchema(schema.values)}`;
    case "union":
      return schema.branches.map(describeSchema).join(" | ");
    case "fixed":
      return schema.logicalType === null ? schema.name : describeLogicalType(schema.logicalType);
    case "record":
    case "enum":
      return schema.name;
    case "reference":
      return schema.fullName.slice(schema.fullName.lastIndexOf(".") + 1);
  }
}

export function describeLogicalType(logicalType: LogicalType): string {
  return logicalType.name === "decimal" ? `decimal(${logicalType.precision}, ${logicalType.scale})` : logicalType.name;
}
