import { quote } from "../../load/quote.js";
import { isMoney } from "../amount-names.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { describeSchema, heldSchema } from "../value-schema.js";

/** Cents at least; unit prices go to a millionth. */
const SCALE = { least: 2, most: 6 };
/** Up to 999,999.99: a hospital bill is longer than six digits soon enough. */
const LEAST_WHOLE_DIGITS = 7;

export const moneyPrecision = schemaRule({
  id: "money-precision",
  category: "types",
  severity: "warning",
  purpose: "A decimal for money keeps cents and has room for millions.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, record, source } of fields) {
      const held = heldSchema(field.schema);
      if (held.kind !== "primitive" && held.kind !== "fixed") continue;
      if (held.logicalType?.name !== "decimal" || !(isMoney(field.name) || /Money$/.test(record.name))) continue;
      const { precision, scale } = held.logicalType;
      if (scale >= SCALE.least && scale <= SCALE.most && precision - scale >= LEAST_WHOLE_DIGITS) continue;
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `${quote(field.name)} is money as ${describeSchema(held)}: ${precision - scale} digits before the point and ${scale} behind it.`,
        fix: "Use precision 14 and scale 2, or the shared type of money.",
      };
    }
  },
});
