import { wireRule } from "../judge/compat-rule.js";
import { nullDefault } from "../judge/null-default-edit.js";

export const readerFieldMissingDefaultValue = wireRule({
  id: "reader-field-missing-default-value",
  kind: "READER_FIELD_MISSING_DEFAULT_VALUE",
  purpose: "A field that is added has a default for old records, and a field that is deleted had one for old readers.",
  fixable: true,
  say(found, direction, others) {
    const field = found.type === "READER_FIELD_MISSING_DEFAULT_VALUE" ? found.field : null;
    const name = field?.name ?? "";
    if (direction === "forward") {
      return {
        message: `the field "${name}" is gone, and had no default`,
        fix: "Put the field back; give it a default in this release, and delete it in a later one.",
      };
    }
    const edits = field === null || others.isInDefault(field.name) ? [] : nullDefault(field);
    return {
      message: `the new field "${name}" has no default`,
      fix: 'Make it ["null", ...] with "default": null, or give it a default of its own.',
      ...(edits.length > 0 ? { edits } : {}),
    };
  },
});
