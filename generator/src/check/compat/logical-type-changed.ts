import { changeRule } from "../judge/compat-rule.js";

export const logicalTypeChanged = changeRule({
  id: "logical-type-changed",
  category: "meaning",
  severity: "error",
  needsUpcaster: true,
  purpose:
    "A logical type stays as it is, because Avro reads the bytes of one as the other and takes milliseconds for microseconds.",
  kinds: ["logical-type-changed"],
  hurts: "consumers",
  say: ({ path, before, after }) => ({
    message: `"${path}" was ${before} and is ${after}, and Avro reads the one as the other without a word`,
    fix: `Take ${before} back, and add a field of another name for ${after}.`,
  }),
});
