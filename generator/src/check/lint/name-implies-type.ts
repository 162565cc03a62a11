import { quote } from "../../load/quote.js";
import type { NamedSchema } from "../../resolve/schema.js";
import { SHARED } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { describeSchema, heldSchema } from "../value-schema.js";

/**
 * What the end, or the beginning, of a name promises, as `schemas/CONVENTIONS.md` section 5 has it. Ids and times have
 * rules of their own. A capitalised type is a shared one, and promises nothing in a tree that does not have it.
 */
const PROMISES: readonly (readonly [RegExp, string])[] = [
  [/^(is|has|was|requires)[A-Z]/, "boolean"],
  [/(Count|Rank|Score|Sequence|Seconds|Minutes|Hours|Days)$/, "int"],
  [/Percent$/, "decimal(5, 2)"],
  [/(Url|Text|Zone)$/, "string"],
  [/At$/, "timestamp-millis"],
  [/Date$/, "date"],
  [/^performer$|Performer$/, "Actor"],
  [/^period$|Period$/, "Period"],
  [/(Amount|Price|Balance)$/, "Money"],
  [/(Quantity|Volume|Dose|Rate|Weight)$/, "Quantity"],
  [/Location$/, "CareLocation"],
  [/Address$/, "Address"],
  [/Identifier$/, "Identifier"],
];
const ACTOR_SUFFIX = /[a-z]By$/;

export const nameImpliesType = schemaRule({
  id: "name-implies-type",
  category: "consistency",
  severity: "error",
  purpose:
    "A field whose name ends in At, Date, By, Period, Amount, Quantity, Count and the like has the type that this promises.",
  fixable: false,
  scope: "house",
  *check({ fields, types }) {
    const shared = sharedTypes(types.values());
    for (const { field, source } of fields) {
      const promised = promiseOf(field.name);
      if (promised === null) continue;
      const expected = /^[A-Z]/.test(promised) ? shared.get(promised) : promised;
      const held = heldSchema(field.schema);
      const actual = describeSchema(held);
      // A bare type gets the better hint of the rules for times, money and doses.
      if (expected === undefined || actual === expected || (expected === "timestamp-millis" && isBare(actual)))
        continue;
      if (expected === "date" && isBare(actual)) continue;
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `The name ${quote(field.name)} promises ${expected}, and the type is ${actual}.`,
        fix: `Use ${expected}, or a name that promises what the field holds.`,
      };
    }
  },
});

function promiseOf(name: string): string | null {
  return PROMISES.find(([pattern]) => pattern.test(name))?.[1] ?? (ACTOR_SUFFIX.test(name) ? "Actor" : null);
}

function isBare(type: string): boolean {
  return type === "long" || type === "int" || type === "string";
}

/** Full names by simple name. */
function sharedTypes(types: Iterable<NamedSchema>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, namespace, fullName } of types) {
    if (namespace.split(".").at(-1) === SHARED) found.set(name, fullName);
  }
  return found;
}
