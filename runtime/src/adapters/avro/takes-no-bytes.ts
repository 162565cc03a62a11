import type { Schema } from "./schema.js";

/** Whether every value of the schema is written in no bytes at all, so that its number is not bound by their length. */
export function takesNoBytes(schema: Schema): boolean {
  switch (schema.kind) {
    case "leaf":
      return schema.type === "null" || (schema.type === "fixed" && schema.size === 0);
    case "record":
      // Ends: a record recurs only through an array, a map or a union, which take a byte.
      return schema.fields.every((field) => takesNoBytes(field.schema));
    default:
      return false;
  }
}
