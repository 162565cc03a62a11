import { placeText } from "../../load/diagnostic-at.js";
import { quote } from "../../load/quote.js";
import type { FieldSite, LintContext } from "../lint-context.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { sensitivityOf, TAGS } from "../sensitive-names.js";
import { tagsOf } from "../tags.js";
import { heldSchema, typeNameOf } from "../value-schema.js";

export const sensitiveFieldTagged = schemaRule({
  id: "sensitive-field-tagged",
  category: "privacy",
  severity: "error",
  purpose:
    "Identifiers, names, dates of birth, addresses, contact data and free text about a person carry a sensitivity tag.",
  fixable: false,
  scope: "house",
  *check(context) {
    const untaggedHolder = holderSearch(context);
    for (const site of context.fields) {
      const { field, record, source } = site;
      if (isTagged(site)) continue;
      const held = heldSchema(field.schema);
      // Yes or no, a symbol of a closed set, a count: none of them is the text that its name speaks of.
      const plain =
        held.kind === "primitive" && ["boolean", "int", "null"].includes(held.type) && held.logicalType === null;
      if (plain || isEnum(context, site)) continue;
      // Our own uuids are keys, and identify nobody outside the database.
      if (held.kind === "primitive" && held.logicalType?.name === "uuid") continue;
      const kind = sensitivityOf(field.name, record.name, typeNameOf(held));
      if (kind === null) continue;
      const through = site.event === null ? untaggedHolder(record.fullName) : site;
      if (through === null) continue;
      const place =
        through === site ? "" : `, reached untagged through ${placeText(through.source, through.field.node)}`;
      yield {
        file: source,
        node: placeOf(field.node, "name"),
        message: `${quote(field.name)} of ${quote(record.name)} holds ${kind} and has no sensitivity tag${place}.`,
        fix: `Add "confluent:tags" with one or more of ${TAGS.join(", ")}.`,
      };
    }
  },
});

function isTagged({ field }: FieldSite): boolean {
  return tagsOf(field).length > 0;
}

function isEnum({ types }: LintContext, { field }: FieldSite): boolean {
  const name = typeNameOf(heldSchema(field.schema));
  return name !== null && types.get(name)?.kind === "enum";
}

/**
 * Answers which field lets one reach a record without passing a tag: a tag on a field covers all that lies below it.
 * Null when every way in is tagged; the record's own first field when nobody holds it.
 */
function holderSearch({ holders, fields, events }: LintContext): (fullName: string) => FieldSite | null {
  const eventRecords = new Set(events.map(({ event }) => event.record.fullName));
  const firstField = new Map<string, FieldSite>();
  for (const site of fields) if (!firstField.has(site.record.fullName)) firstField.set(site.record.fullName, site);
  const known = new Map<string, FieldSite | null>();

  return function search(fullName: string): FieldSite | null {
    const answer = known.get(fullName);
    if (answer !== undefined) return answer;
    // A record that holds itself is reached from outside or not at all.
    known.set(fullName, null);
    const ways = holders.get(fullName) ?? [];
    let found: FieldSite | null = ways.length === 0 ? (firstField.get(fullName) ?? null) : null;
    for (const way of ways) {
      if (isTagged(way)) continue;
      found = eventRecords.has(way.record.fullName) ? way : search(way.record.fullName);
      if (found !== null) break;
    }
    known.set(fullName, found);
    return found;
  };
}
