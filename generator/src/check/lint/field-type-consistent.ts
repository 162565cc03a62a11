import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import { grouped } from "../grouped.js";
import { type FieldSite, SHARED } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { minority } from "../minority.js";
import { placeOf } from "../place.js";
import { describeSchema } from "../value-schema.js";

/** In a shared type these mean nothing without the type around them: a quantity's value is no identifier's value. */
const GENERIC = new Set(
  `amount code country currency description display end high id kind label line low name number period prefix rank role
  start state status suffix system text title type unit url use value version`.split(/\s+/),
);

export const fieldTypeConsistent = schemaRule({
  id: "field-type-consistent",
  category: "consistency",
  severity: "error",
  purpose: "One field name has one type across the catalog, whether nullable or not.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    const comparable = fields.filter(({ file, field }) => !(file.domain === SHARED && GENERIC.has(field.name)));
    for (const [name, sites] of grouped(comparable, ({ field }) => field.name)) {
      if (sites.length < 2) continue;
      for (const { item, common, count, example } of minority(sites, typeOf)) {
        const others = count === 1 ? "another field of that name is" : `${count} other fields of that name are`;
        yield {
          file: item.source,
          node: placeOf(item.field.node, "type"),
          message: `${quote(name)} is ${typeOf(item)} here; ${others} ${common}, as at ${placeText(example.source, typePlace(example))}.`,
          fix: "Give it the common type, or a name that says how it differs.",
        };
      }
    }
  },
});

function typeOf({ field }: FieldSite): string {
  return describeSchema(field.schema);
}

function typePlace({ field }: FieldSite) {
  return placeOf(field.node, "type");
}
