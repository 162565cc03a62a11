import { quote } from "../../load/quote.js";
import { didYouMean } from "../../nearest-name.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";
import { describeSchema, isNullable, logicalName } from "../value-schema.js";

const UUID = '{ "type": "string", "logicalType": "uuid" }';

export const aggregateIdField = schemaRule({
  id: "aggregate-id-field",
  category: "events",
  severity: "error",
  purpose: "The field that an event's aggregate names as its id exists in the payload, is required and is a uuid.",
  fixable: false,
  scope: "house",
  *check({ events }) {
    for (const { event, source } of events) {
      const id = event.aggregate?.id;
      if (event.aggregate === null || id === null || id === undefined) continue;
      const { node, type } = event.aggregate;
      const field = event.record.fields.find(({ name }) => name === id);
      if (field === undefined) {
        const names = event.record.fields.map(({ name }) => name);
        yield {
          file: source,
          node: node.kind === "object" ? placeOf(node, "id") : node,
          message: `The id ${quote(id)} of the aggregate ${quote(type)} is no field of the payload.`,
          fix: didYouMean(id, names, "Add the field, or name the one that holds the id."),
        };
      } else if (isNullable(field.schema)) {
        yield {
          file: source,
          node: placeOf(field.node, "type"),
          message: `The aggregate's id ${quote(id)} may be null, and then the event would have no key and no order.`,
          fix: `Write ${UUID} as its type.`,
        };
      } else if (logicalName(field.schema) !== "uuid") {
        yield {
          file: source,
          node: placeOf(field.node, "type"),
          message: `The aggregate's id ${quote(id)} is a ${describeSchema(field.schema)}, not a uuid as the event store keeps it.`,
          fix: `Write ${UUID} as its type.`,
        };
      }
    }
  },
});
