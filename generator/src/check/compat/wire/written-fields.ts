import type { FieldSchema, RecordSchema } from "../../../resolve/schema.js";

/** The fields of the writer that a field of the reader stands for, by its name and its aliases: more than one is a fault. */
export type WrittenFields = (field: FieldSchema) => readonly FieldSchema[];

export function writtenFields(writer: RecordSchema): WrittenFields {
  const byName = new Map(writer.fields.map((field) => [field.name, field]));
  return (field) => {
    // Java counts an alias that repeats the field's own name; only repeated aliases are one.
    const names = [field.name, ...new Set(field.aliases)];
    return names.map((name) => byName.get(name)).filter((found) => found !== undefined);
  };
}
