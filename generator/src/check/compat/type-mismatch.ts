import { describeSchema } from "../../compare/describe-schema.js";
import { wireRule } from "../judge/compat-rule.js";

export const typeMismatch = wireRule({
  id: "type-mismatch",
  kind: "TYPE_MISMATCH",
  purpose:
    "A type changes only to one that Avro reads the old one as, because any other record cannot be decoded at all.",
  fixable: false,
  say({ reader, writer }, direction) {
    // Where a field whose enum has a default is missing, Java compares that enum with the record around it.
    if (reader.kind === "enum" && writer.kind === "record") {
      return {
        message: `a field of the enum "${reader.name}" has no default of its own, and ${direction === "backward" ? "old" : "today's"} records do not have the field`,
        fix:
          direction === "backward"
            ? "Give the field a default, such as null; the default of its enum is for symbols, not for a missing field."
            : "Put the field back; give it a default in this release, and delete it in a later one.",
      };
    }
    const [old, today] = direction === "backward" ? [writer, reader] : [reader, writer];
    return {
      message: `${describeSchema(old)} became ${describeSchema(today)}`,
      fix: "Take the old type back, and add a field of another name for the new one.",
    };
  },
});
