import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { heldSchema } from "../value-schema.js";
import { wordsOf } from "../words.js";

/** What stands before `At` or `On` when the two speak of a place or a ground instead of a time. */
const NO_TIME_BEFORE = new Set(
  "based dependent depends drawing employed focused followed located look looked on operated works".split(" "),
);

export const timeHasUnit = schemaRule({
  id: "time-has-unit",
  category: "types",
  severity: "error",
  purpose: "A date or a time is never a bare long, int or string, whose unit and zone everybody would have to guess.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, source } of fields) {
      const held = heldSchema(field.schema);
      if (held.kind !== "primitive" || held.logicalType !== null) continue;
      if (held.type !== "long" && held.type !== "int" && held.type !== "string") continue;
      const suggestion = typeForTime(field.name);
      if (suggestion === null || (held.type === "string" && /\bHH:mm\b/.test(field.doc))) continue;
      yield {
        file: source,
        node: placeOf(field.node, "type"),
        message: `${quote(field.name)} is a time as a bare ${held.type}: nothing says its unit or its zone.`,
        fix: suggestion,
      };
    }
  },
});

function typeForTime(name: string): string | null {
  const words = wordsOf(name);
  const instant = 'Write { "type": "long", "logicalType": "timestamp-millis" }.';
  const day = 'Write { "type": "int", "logicalType": "date" }.';
  const before = words.at(-2) ?? "";
  switch (words.at(-1)) {
    case "at":
      return words.length > 1 && !NO_TIME_BEFORE.has(before) ? instant : null;
    case "on":
      return words.length > 1 &&
        /ed$|^(begun|born|due|given|held|left|paid|sent|seen|sold|taken)$/.test(before) &&
        !NO_TIME_BEFORE.has(before)
        ? day
        : null;
    case "timestamp":
    case "datetime":
      return instant;
    case "date":
    case "dates":
    case "dob":
    case "birthdate":
      return day;
    case "time":
      // A span of time has a unit of its own in the name.
      return words.some((word) =>
        ["lead", "turnaround", "wait", "waiting", "elapsed", "prothrombin", "bleeding"].includes(word),
      )
        ? "Say the unit in the name, as in `waitMinutes`."
        : `${instant} For a time of day write a string, and say HH:mm and its zone in the doc.`;
    default:
      return null;
  }
}
