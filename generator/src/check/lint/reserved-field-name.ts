import { quote } from "../../load/quote.js";
import { schemaRule } from "../lint-rule.js";
import { placeOf } from "../place.js";

/** What the envelope says of every event, with the name that a payload would use for something near it, if any. */
const RESERVED = new Map<string, string | null>([
  ["aggregateId", "the aggregate's own field, such as `patientId`"],
  ["causationId", "the id of the thing that caused it, such as `orderId`"],
  ["correlationId", "the id of the thing it belongs to, such as `encounterId`"],
  ["eventId", "the id of the thing it happened to, or `failedEventId` where an event is the subject"],
  ["eventType", "what the type belongs to, such as `failedEventType`"],
  ["occurredAt", "`effectiveAt` for the clinically relevant time, or `recordedAt`"],
  ["publishedAt", "`issuedAt` for the release of a document or result"],
  ["schemaVersion", "what the version belongs to, such as `formVersion`"],
  ["source", "`sourceSystem` or another name that says what kind of source"],
  ["sourceService", "`sourceSystem` for the system that the data came from"],
  ["tenantId", "`organizationId` for an organisation within the tenant"],
  ["traceId", "`traceNumber` for the number of an X12 trace"],
  ["traceparent", null],
  ["tracestate", null],
  ["version", "what the version belongs to, such as `formVersion`"],
]);

export const reservedFieldName = schemaRule({
  id: "reserved-field-name",
  category: "events",
  severity: "error",
  purpose:
    "No payload field is named like a property of the envelope, which has it for every event and may say otherwise.",
  fixable: false,
  scope: "house",
  *check({ fields }) {
    for (const { field, event, source } of fields) {
      const instead = RESERVED.get(field.name);
      // The life of a tenant is told by events whose aggregate is the tenant.
      if (event === null || instead === undefined || event.aggregate?.id === field.name) continue;
      yield {
        file: source,
        node: placeOf(field.node, "name"),
        message: `${quote(field.name)} belongs to the envelope of every event, not to a payload.`,
        fix:
          instead === null
            ? "Delete the field: handlers get it from the envelope."
            : `Delete the field, or, if it means something else, use ${instead}.`,
      };
    }
  },
});
