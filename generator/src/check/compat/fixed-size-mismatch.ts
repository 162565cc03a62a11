import { wireRule } from "../judge/compat-rule.js";

export const fixedSizeMismatch = wireRule({
  id: "fixed-size-mismatch",
  kind: "FIXED_SIZE_MISMATCH",
  purpose: "A fixed keeps its size, because no reader can take bytes of another length.",
  fixable: false,
  say({ reader, writer }, direction) {
    const [old, today] = direction === "backward" ? [writer, reader] : [reader, writer];
    const sizes = old.kind === "fixed" && today.kind === "fixed" ? [old.size, today.size] : ["?", "?"];
    return {
      message: `the fixed had ${sizes[0]} bytes and has ${sizes[1]}`,
      fix: "Take the old size back, and add a field with a fixed of another name for the new one.",
    };
  },
});
